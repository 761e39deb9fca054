/** The single place that fetches the bytes of some rows of a large file: rows near each other in one stroke. */
import { readSync } from 'node:fs';
import { numberAt } from './cut-rows.ts';
import type { RowPlaces } from './row-places.ts';

/** Rows behind each other, good until the next are read. */
export interface PackedRows {
  readonly bytes: Buffer;
  /** Where each ends. */
  readonly ends: Int32Array;
}

/** Bytes that are sooner read than leapt over. */
const GAP = 16 * 1024;
/** Bytes that are read at once, about. */
const STROKE = 1024 * 1024;

/** Reads rows of an open file, which ascend. */
export function rowBytes(descriptor: number): { readonly read: (places: RowPlaces) => PackedRows } {
  let packed = Buffer.alloc(0);
  let stroke = Buffer.alloc(0);

  /** Puts rows of one stroke where they belong. */
  const pack = ({ from, to }: RowPlaces, ends: Int32Array, near: Stroke): void => {
    const begin = numberAt(from, near.first);
    const length = numberAt(to, near.last) - begin;
    if (stroke.length < length) stroke = Buffer.allocUnsafe(2 * length);
    readSync(descriptor, stroke, 0, length, begin);
    for (let row = near.first; row <= near.last; row += 1)
      stroke.copy(packed, ends[row - 1] ?? 0, numberAt(from, row) - begin, numberAt(to, row) - begin);
  };

  return {
    read: (places) => {
      const ends = endsOf(places);
      const length = ends.at(-1) ?? 0;
      if (packed.length < length) packed = Buffer.allocUnsafe(2 * length);
      for (const near of strokesOf(places)) pack(places, ends, near);
      return { bytes: packed.subarray(0, length), ends };
    },
  };
}

function endsOf({ from, to }: RowPlaces): Int32Array {
  const ends = new Int32Array(from.length);
  for (let row = 0, end = 0; row < from.length; row += 1) {
    end += numberAt(to, row) - numberAt(from, row);
    ends[row] = end;
  }
  return ends;
}

/** Rows that are read together. */
interface Stroke {
  readonly first: number;
  readonly last: number;
}

function* strokesOf({ from, to }: RowPlaces): Generator<Stroke> {
  let first = 0;
  for (let row = 1; row < from.length; row += 1) {
    const isFar = numberAt(from, row) - numberAt(to, row - 1) > GAP;
    if (!isFar && numberAt(to, row) - numberAt(from, first) <= STROKE) continue;
    yield { first, last: row - 1 };
    first = row;
  }
  if (from.length > 0) yield { first, last: from.length - 1 };
}
