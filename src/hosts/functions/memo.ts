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
    const bytes = bytesOf(rows);
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

/** A digest of the whole call, so that a large table is remembered without a second copy of it. */
function keyOf(call: MemoCall): string {
  const { language, dateSystem } = call.surroundings;
  const text = JSON.stringify([call.packs, call.id, language, dateSystem, call.args]);
  return `${text.length} ${digest(text, 0x9e3779b1)} ${digest(text, 0x85ebca6b)}`;
}

/** 64 bits of a text; two of them with its length keep calls apart that nobody made to collide. */
function digest(text: string, seed: number): string {
  let [high, low] = [seed, ~seed];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495) + (high >>> 17);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
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
