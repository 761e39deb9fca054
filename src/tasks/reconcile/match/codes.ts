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
