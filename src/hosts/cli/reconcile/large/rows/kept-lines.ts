/**
 * The single memory of lines as they passed as columns, so that those looked at again need not be cut and read again: all
 * but those that are quiet and stand alone, as many as there is room for. Threads see the same.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { at, byteAt } from './cut-rows.ts';
import { shapedLines } from './line-shape.ts';
import { BYTES_A_LINE, columnsIn, moveLines } from './lines-in-memory.ts';
import type { RowPlaces } from './row-places.ts';

/** Lines kept from a pass. */
export interface KeptLines {
  /** Keeps what may be looked at again of lines behind so many others; `quiet` has a one for each that is, if it stands alone. */
  keep(lines: PlainLines, quiet: Uint8Array, before: number): void;
  of(lot: RowPlaces): LinesOfLot;
}

/** The lines of a lot. */
export interface LinesOfLot {
  /** What was not kept stands open in them. */
  readonly lines: PlainLines;
  /** The places that stand open. */
  readonly open: Int32Array;
  /** Puts lines into the open places, in their order. */
  readonly fill: (lines: PlainLines) => void;
}

/** A memory for kept lines; plain values. */
export interface KeptMemory {
  /** The place of each row's line, one higher: 0 has none. The lines stand behind. */
  readonly bytes: SharedArrayBuffer;
  readonly rows: number;
  readonly lines: number;
}

/** Lines begin where doubles may. */
const ROWS_ALIKE = 2;

/** Room for so many lines of so many rows, which the system gives as it is used; none where there is no place for it. */
export function keptMemory(most: { readonly rows: number; readonly lines: number }): KeptMemory {
  const rows = ROWS_ALIKE * Math.ceil(most.rows / ROWS_ALIKE);
  try {
    return { bytes: new SharedArrayBuffer(PLACE * rows + BYTES_A_LINE * most.lines), rows, lines: most.lines };
  } catch (error) {
    if (error instanceof RangeError) return { bytes: new SharedArrayBuffer(0), rows: 0, lines: 0 };
    throw error;
  }
}

/** The lines in a memory. */
export function keptLines({ bytes, rows, lines: room }: KeptMemory): KeptLines {
  const places = new Int32Array(bytes, 0, rows);
  const kept = columnsIn(bytes, PLACE * rows, room);
  let next = 0;
  return {
    keep: (lines, quiet, before) => {
      // A place may be there from an earlier pass.
      places.fill(0, before, before + lines.size);
      const of = toKeep(lines, quiet).subarray(0, room - next);
      moveLines(lines, kept, { of, to: ascending(next, of.length) });
      for (let i = 0; i < of.length; i += 1) places[before + at(of, i)] = next + i + 1;
      next += of.length;
    },
    of: ({ row }) => {
      const placeOf = (i: number): number => (at(row, i) > rows ? 0 : at(places, at(row, i) - 1));
      const [size, all] = [row.length, ascending(0, row.length)];
      const own = columnsIn(new ArrayBuffer(BYTES_A_LINE * size), 0, size);
      const taken = all.filter((i) => placeOf(i) > 0);
      const open = taken.length === size ? NO_PLACES : all.filter((i) => placeOf(i) === 0);
      moveLines(kept, own, { of: taken.map((i) => placeOf(i) - 1), to: taken });
      return {
        lines: shapedLines({ size, firstRow: 1, ...own }),
        open,
        fill: (lines) => {
          moveLines(lines, own, { of: ascending(0, open.length), to: open });
        },
      };
    },
  };
}

/** Bytes of a place. */
const PLACE = 4;
const NO_PLACES = new Int32Array(0);

/** The places of lines that are not quiet, or stand beside another of their subscription. */
function toKeep({ size, subscription }: PlainLines, quiet: Uint8Array): Int32Array {
  const places = new Int32Array(size);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    const own = at(subscription, i);
    const isBeside = subscription[i - 1] === own || subscription[i + 1] === own;
    if (byteAt(quiet, i) === 1 && !isBeside) continue;
    places[found] = i;
    found += 1;
  }
  return places.subarray(0, found);
}

function ascending(from: number, size: number): Int32Array {
  const places = new Int32Array(size);
  for (let i = 0; i < size; i += 1) places[i] = from + i;
  return places;
}
