/**
 * The single cache of spilled results: a spreadsheet recalculates a function whenever a row is inserted,
 * and a pure function may then answer from memory. Least recently used goes first; the cap counts bytes, not entries.
 */
import type { Argument, Cell } from './custom-function.ts';
import type { Surroundings } from './surroundings.ts';

const EIGHT_MEGABYTES = 8 * 1024 * 1024;

/** What makes two calls the same call. */
export interface MemoCall {
  /** Hash of the packs in force. */
  readonly packs: string;
  readonly id: string;
  readonly args: readonly Argument[];
  readonly surroundings: Surroundings;
}

export interface Memo {
  /** The remembered rows of a call, else those `make` gives; the caller may keep and change them. */
  recall(call: MemoCall, make: () => Cell[][]): Cell[][];
  clear(): void;
}

/** A memo as one function sees it: the packs and the surroundings are already known. */
export type Recall = (id: string, args: readonly Argument[], make: () => Cell[][]) => Cell[][];

interface Remembered {
  readonly rows: readonly (readonly Cell[])[];
  readonly bytes: number;
}

/** A memo of its own for functions over the packs of that fingerprint. */
export function recallFor(packs: string, surroundings: Surroundings): Recall {
  const memo = createMemo();
  return (id, args, make) => memo.recall({ packs, id, args, surroundings }, make);
}

/** An empty memo that holds at most that many bytes, by estimate; 8 MB when left out. */
export function createMemo(most?: number): Memo {
  const capacity = most ?? EIGHT_MEGABYTES;
  // A Map keeps the order of insertion: the first key is the one not asked for the longest.
  const entries = new Map<string, Remembered>();
  let held = 0;

  function forgetOldest(): void {
    for (const [key, entry] of entries) {
      if (held <= capacity) return;
      entries.delete(key);
      held -= entry.bytes;
    }
  }

  function recall(call: MemoCall, make: () => Cell[][]): Cell[][] {
    const key = keyOf(call);
    const known = entries.get(key);
    if (known !== undefined) {
      entries.delete(key);
      entries.set(key, known);
      return copy(known.rows);
    }
    const rows = make();
    const bytes = bytesOf(rows) + 2 * key.length;
    if (bytes <= capacity) {
      entries.set(key, { rows: copy(rows), bytes });
      held += bytes;
      forgetOldest();
    }
    return rows;
  }

  function clear(): void {
    entries.clear();
    held = 0;
  }

  return { recall, clear };
}

/** The whole call as text: exact, where a digest would need a library that every page of Excel loads first. */
function keyOf(call: MemoCall): string {
  const { language, dateSystem } = call.surroundings;
  return JSON.stringify([call.packs, call.id, language, dateSystem, call.args]);
}

function copy(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => [...row]);
}

const BYTES_A_CELL = 8;

function bytesOf(rows: readonly (readonly Cell[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const cell of row) bytes += BYTES_A_CELL + (typeof cell === 'string' ? 2 * cell.length : 0);
  }
  return bytes;
}
