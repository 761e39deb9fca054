/**
 * The single memory of where the rows of a large file stand and whose they are: a few bytes a row. Rows of some
 * subscriptions are found again by it, in parts that can be held.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { invariant } from '../../../../../values/index.ts';
import { at, byteAt, numberAt } from './cut-rows.ts';
import type { RowBlock } from './rooms.ts';

/** Some rows of the file, in its order, column by column. */
export interface RowPlaces {
  /** Counted from 1 behind the header. */
  readonly row: Int32Array;
  /** Line of the file on which each begins, counted from 1. */
  readonly line: Int32Array;
  /** Bytes of the file. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Some of these rows, by their places among them, which must ascend. */
export function somePlaces({ row, line, from, to }: RowPlaces, some: Int32Array): RowPlaces {
  return {
    ...{ row: some.map((place) => at(row, place)), line: some.map((place) => at(line, place)) },
    ...{ from: Float64Array.from(some, (i) => numberAt(from, i)), to: Float64Array.from(some, (i) => numberAt(to, i)) },
  };
}

/** Rows beside each other, as they passed. */
export interface PassedRows extends Pick<RowBlock, 'offset' | 'firstLine' | 'moreLines' | 'end'> {
  readonly starts: Int32Array;
  /** Codes of their subscriptions. */
  readonly subscription: Int32Array;
  /** Ones for rows that are quiet provided that their subscription has no other. */
  readonly quiet: Uint8Array;
  /** One bit of each row's kind and days: subscriptions whose rows have others are not alike. */
  readonly likeness: Uint8Array;
}

/** The rows of a block. */
export function passedRows(
  { offset, firstLine, moreLines, end, size, width, bounds }: RowBlock,
  { subscription, codes }: PlainLines,
): Omit<PassedRows, 'quiet'> {
  const [starts, likeness] = [new Int32Array(size), new Uint8Array(size)];
  for (let row = 0; row < size; row += 1) {
    starts[row] = at(bounds, row * (width + 1));
    const days = at(codes.chargeStart, row) ^ at(codes.chargeEnd, row) ^ at(codes.serviceStart, row);
    likeness[row] = (days ^ at(codes.chargeType, row)) & 1;
  }
  return { offset, firstLine, moreLines, end, starts, subscription: subscription.slice(), likeness };
}

/** Rows that are to be judged. */
export interface LoudRows {
  readonly count: number;
  /** In lots of about so many; all rows of a subscription are in one, and those that are alike near each other. */
  lots(size: number): Lots;
}

/** Rows to be judged together, each lot in the order of the file. */
export interface Lots {
  readonly count: number;
  lot(place: number): RowPlaces;
}

/** Rows beside each other, and how many come before them. */
interface Placed extends Omit<PassedRows, 'quiet'> {
  readonly before: number;
}

/** The rows of all subscriptions but those that have one quiet row and are not loud after all. */
export function loudRows(passed: readonly PassedRows[], isLoud: (subscription: number) => boolean): LoudRows {
  const placed: (PassedRows & Placed)[] = [];
  let before = 0;
  for (const rows of passed) {
    placed.push({ ...rows, before });
    before += rows.starts.length;
  }
  const wanted = wantedRows(placed, isLoud);
  return {
    count: allRows(wanted),
    lots: (size) => {
      const { ends, rows } = shared(placed, wanted, size);
      return {
        count: ends.length,
        lot: (place) => placesOf(placed, rows.subarray(ends[place - 1] ?? 0, ends[place])),
      };
    },
  };
}

/** The places of rows of a block, by theirs in it, which must ascend. */
export function placesIn(rows: Omit<PassedRows, 'quiet'>, before: number, wanted: readonly number[]): RowPlaces {
  return placesOf(
    [{ ...rows, before }],
    Int32Array.from(wanted, (row) => row + before),
  );
}

/**
 * A whole number of each subscription, by its code: its rows, and one bit that is the same of those that are alike. 0 of one
 * that needs no second look.
 */
type Wanted = Int32Array;

const ROW_BITS = 2;
const ROW = 2 ** ROW_BITS;
const QUIET = 2;
const LIKENESS = 1;

function wantedRows(placed: readonly PassedRows[], isLoud: (subscription: number) => boolean): Wanted {
  const subscriptions = placed.reduce((most, { subscription }) => highest(subscription, most), -1) + 1;
  const wanted = new Int32Array(subscriptions);
  for (const { subscription, quiet, likeness } of placed)
    for (let row = 0; row < subscription.length; row += 1) {
      const code = at(subscription, row);
      wanted[code] = ((at(wanted, code) + ROW) | (QUIET * byteAt(quiet, row))) ^ byteAt(likeness, row);
    }
  for (let code = 0; code < subscriptions; code += 1) {
    const isOneQuiet = (at(wanted, code) & ~LIKENESS) === (ROW | QUIET);
    if (isOneQuiet && !isLoud(code)) wanted[code] = 0;
  }
  return wanted;
}

function rowsOf(wanted: number): number {
  return wanted >> ROW_BITS;
}

function allRows(wanted: Wanted): number {
  let rows = 0;
  for (let code = 0; code < wanted.length; code += 1) rows += rowsOf(at(wanted, code));
  return rows;
}

function highest(codes: Int32Array, least: number): number {
  let most = least;
  for (let row = 0; row < codes.length; row += 1) most = Math.max(most, at(codes, row));
  return most;
}

interface SharedRows {
  /** Behind the last row of each lot. */
  readonly ends: readonly number[];
  /** Numbers of rows, counted from 0, lot after lot. */
  readonly rows: Int32Array;
}

function shared(placed: readonly Placed[], wanted: Wanted, size: number): SharedRows {
  const { lotOf, starts, total } = lotsOf(wanted, size);
  const rows = new Int32Array(total);
  const next = Int32Array.from(starts);
  for (const { before, subscription } of placed)
    for (let i = 0; i < subscription.length; i += 1) {
      const lot = at(lotOf, at(subscription, i));
      if (lot === NONE) continue;
      rows[at(next, lot)] = before + i;
      next[lot] = at(next, lot) + 1;
    }
  return { ends: total === 0 ? [] : [...next], rows };
}

const NONE = -1;

/**
 * The lot of each subscription, and the rows before each lot. They go in the order in which they first appear, so that the
 * rows of a lot lie near each other; those of one likeness first, so that who begins at the other end meets others.
 */
function lotsOf(wanted: Wanted, size: number) {
  const lotOf = new Int32Array(wanted.length).fill(NONE);
  const starts = [0];
  let [total, full] = [0, size];
  for (const bit of [0, LIKENESS])
    for (let code = 0; code < wanted.length; code += 1) {
      const own = at(wanted, code);
      if (own === 0 || (own & LIKENESS) !== bit) continue;
      if (total >= full) {
        starts.push(total);
        full = total + size;
      }
      lotOf[code] = starts.length - 1;
      total += rowsOf(own);
    }
  return { lotOf, starts, total };
}

/** Rows are asked for in the order of the file, so that a block is left and never gone back to. */
function placesOf(placed: readonly Placed[], rows: Int32Array): RowPlaces {
  const { length } = rows;
  const places = {
    ...{ row: new Int32Array(length), line: new Int32Array(length) },
    ...{ from: new Float64Array(length), to: new Float64Array(length) },
  };
  let place = 0;
  for (let next = 0; next < length; next += 1) {
    const row = at(rows, next);
    while (row >= (placed[place + 1]?.before ?? Infinity)) place += 1;
    const beside = placed[place];
    invariant(beside !== undefined, 'a row of the file');
    const { before, starts, offset, firstLine, moreLines, end } = beside;
    const i = row - before;
    const more = moreLines.filter((rowsBefore) => rowsBefore <= i).length;
    places.row[next] = row + 1;
    places.line[next] = firstLine + i + more;
    places.from[next] = offset + at(starts, i);
    places.to[next] = offset + (starts[i + 1] ?? end);
  }
  return places;
}
