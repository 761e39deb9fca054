/**
 * The single memory of where the rows of a large file stand and whose they are: a few bytes a row. Rows of some
 * subscriptions are found again by it, in parts that can be held.
 */
import { at } from './cut-rows.ts';
import type { RowBlock } from './walk-rows.ts';

/** A row in the file. */
export interface RowPlace {
  /** Counted from 1 behind the header. */
  readonly row: number;
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Bytes of the file. */
  readonly from: number;
  readonly to: number;
}

/** The rows of a file. */
export interface RowPlaces {
  /** The next rows, with the codes of their subscriptions. */
  add(block: RowBlock, subscription: Int32Array): void;
  /** Rows in the order of the file, in lots of about so many; all rows of a subscription are in one. */
  lots(isWanted: (subscription: number) => boolean, size: number): Generator<Iterable<RowPlace>>;
}

/** Rows beside each other. */
interface Stretch extends Pick<RowBlock, 'offset' | 'firstLine' | 'moreLines' | 'end'> {
  /** Rows before it. */
  readonly before: number;
  readonly starts: Int32Array;
  readonly subscription: Int32Array;
}

/** Of no row yet. */
export function rowPlaces(): RowPlaces {
  const stretches: Stretch[] = [];
  let rows = 0;
  return {
    add: ({ offset, firstLine, moreLines, end, size, width, bounds }, subscription) => {
      const starts = new Int32Array(size);
      for (let row = 0; row < size; row += 1) starts[row] = at(bounds, row * (width + 1));
      stretches.push({ offset, firstLine, moreLines, end, before: rows, starts, subscription });
      rows += size;
    },
    lots: function* (isWanted, size) {
      const { ends, rows: inLots } = shared(stretches, isWanted, size);
      for (const [lot, end] of ends.entries()) yield placesOf(stretches, inLots.subarray(ends[lot - 1] ?? 0, end));
    },
  };
}

interface Lots {
  /** Behind the last row of each lot. */
  readonly ends: readonly number[];
  /** Numbers of rows, counted from 0, lot after lot. */
  readonly rows: Int32Array;
}

/** Subscriptions go into lots in the order in which they first appear, so that the rows of a lot lie near each other. */
function shared(stretches: readonly Stretch[], isWanted: (subscription: number) => boolean, size: number): Lots {
  const { lotOf, starts, total } = lotsOf(countsOf(stretches), isWanted, size);
  const rows = new Int32Array(total);
  const next = Int32Array.from(starts);
  for (const { before, subscription } of stretches)
    for (let i = 0; i < subscription.length; i += 1) {
      const lot = at(lotOf, at(subscription, i));
      if (lot === NONE) continue;
      rows[at(next, lot)] = before + i;
      next[lot] = at(next, lot) + 1;
    }
  return { ends: total === 0 ? [] : [...next], rows };
}

const NONE = -1;

/** The lot of each subscription, and the rows before each lot. */
function lotsOf(counts: Int32Array, isWanted: (subscription: number) => boolean, size: number) {
  const lotOf = new Int32Array(counts.length).fill(NONE);
  const starts = [0];
  let total = 0;
  for (const [code, rows] of counts.entries()) {
    if (!isWanted(code)) continue;
    if (total - (starts.at(-1) ?? 0) >= size) starts.push(total);
    lotOf[code] = starts.length - 1;
    total += rows;
  }
  return { lotOf, starts, total };
}

/** Rows of each subscription. */
function countsOf(stretches: readonly Stretch[]): Int32Array {
  let counts = new Int32Array(1024);
  let codes = 0;
  for (const { subscription } of stretches)
    for (const code of subscription) {
      if (code >= counts.length) {
        const wider = new Int32Array(2 * Math.max(code, counts.length));
        wider.set(counts);
        counts = wider;
      }
      counts[code] = at(counts, code) + 1;
      codes = Math.max(codes, code + 1);
    }
  return counts.subarray(0, codes);
}

/** Rows are asked for in the order of the file, so that a stretch is left and never gone back to. */
function* placesOf(stretches: readonly Stretch[], rows: Int32Array): Generator<RowPlace> {
  let place = 0;
  for (const row of rows) {
    while (row >= (stretches[place + 1]?.before ?? Infinity)) place += 1;
    const stretch = stretches[place];
    if (stretch === undefined) return;
    const { before, starts, offset, firstLine, moreLines, end } = stretch;
    const i = row - before;
    const more = moreLines.filter((rowsBefore) => rowsBefore <= i).length;
    yield {
      row: row + 1,
      line: firstLine + i + more,
      from: offset + at(starts, i),
      to: offset + (starts[i + 1] ?? end),
    };
  }
}
