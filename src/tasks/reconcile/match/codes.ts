/**
 * The single place where texts become codes: 0, 1, 2 and so on, one a distinct text, in the order in which they first
 * appear. Whatever is compared, joined or grouped afterwards is compared by code, and no text is looked at again.
 */

/** One code an item; codes lie below `size`. */
export interface Coded {
  readonly of: Int32Array;
  readonly size: number;
}

/** Codes and the texts behind them. */
export interface Codes extends Coded {
  readonly texts: readonly (string | null)[];
  /** The code of a text; null for one that has none. */
  find(text: string | null): number | null;
}

/** Codes of items; the `known` texts, each given once, come first in their order, whether an item has them or not. */
export function codesOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | null,
  known: readonly (string | null)[] = [],
): Codes {
  const codes = new Map<string | null, number>();
  for (const text of known) codes.set(text, codes.size);
  const of = new Int32Array(items.length);
  // Rows beside each other often say the same.
  let [last, code]: [string | null | undefined, number] = [undefined, 0];
  for (const [i, item] of items.entries()) {
    const text = textOf(item);
    if (text !== last) {
      code = codes.get(text) ?? codes.size;
      if (code === codes.size) codes.set(text, code);
      last = text;
    }
    of[i] = code;
  }
  return { of, size: codes.size, texts: [...codes.keys()], find: (text) => codes.get(text) ?? null };
}

/** The same items under other texts: names that become one text become one code. */
export function renamed({ of, texts }: Codes, rename: (text: string | null) => string | null): Codes {
  const names = codesOf(texts, rename);
  return { ...names, of: of.map((code) => names.of[code] ?? 0) };
}

/** Tables up to this many times the items are written straight; larger ones would mostly be empty. */
const ROOM = 16;

/** One code a pair of two codes that some item has, in the order in which the pairs first appear. */
export function pairs(first: Coded, second: Coded): Coded {
  if (second.size === 1) return first;
  const cells = first.size * second.size;
  return cells <= ROOM * first.of.length ? pairsByTable(first, second) : pairsByKey(first, second);
}

function pairsByTable(first: Coded, second: Coded): Coded {
  const rows = first.of.length;
  const of = new Int32Array(rows);
  const next = new Int32Array(first.size * second.size);
  let size = 0;
  for (let i = 0; i < rows; i += 1) {
    const cell = (first.of[i] ?? 0) * second.size + (second.of[i] ?? 0);
    // Codes are kept one higher: 0 is a pair not yet seen.
    let code = next[cell] ?? 0;
    if (code === 0) {
      size += 1;
      code = size;
      next[cell] = code;
    }
    of[i] = code - 1;
  }
  return { of, size };
}

function pairsByKey(first: Coded, second: Coded): Coded {
  const codes = new Map<number, number>();
  const of = first.of.map((code, i) => {
    const key = code * second.size + (second.of[i] ?? 0);
    const known = codes.get(key) ?? codes.size;
    if (known === codes.size) codes.set(key, known);
    return known;
  });
  return { of, size: codes.size };
}
