/**
 * The single memory of where the rows of a large file stand and whose they are: a few bytes a row. Rows of some
 * subscriptions are found again by it, in parts that can be held.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { invariant } from '../../../../../values/index.ts';
import { at, byteAt } from './cut-rows.ts';
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

/** Rows beside each other, as they passed. */
export interface PassedRows extends Pick<RowBlock, 'offset' | 'firstLine' | 'moreLines' | 'end'> {
  readonly starts: Int32Array;
  /** Codes of their subscriptions. */
  readonly subscription: Int32Array;
  /** Ones for rows that are quiet provided that their subscription has no other. */
  readonly quiet: Uint8Array;
}

/** The rows of a block. */
export function passedRows(
  { offset, firstLine, moreLines, end, size, width, bounds }: RowBlock,
  { subscription }: PlainLines,
): Omit<PassedRows, 'quiet'> {
  const starts = new Int32Array(size);
  for (let row = 0; row < size; row += 1) starts[row] = at(bounds, row * (width + 1));
  return { offset, firstLine, moreLines, end, starts, subscription };
}

/** Rows that are to be judged. */
export interface LoudRows {
  readonly count: number;
  /** In the order of the file, in lots of about so many; all rows of a subscription are in one. */
  lots(size: number): Generator<readonly RowPlace[]>;
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
    count: wanted.reduce((sum, rows) => sum + rows, 0),
    lots: function* (size) {
      const { ends, rows } = shared(placed, wanted, size);
      for (const [lot, end] of ends.entries()) yield placesOf(placed, rows.subarray(ends[lot - 1] ?? 0, end));
    },
  };
}

/** The places of rows of a block, by theirs in it, which must ascend. */
export function placesIn(
  rows: Omit<PassedRows, 'quiet'>,
  before: number,
  wanted: readonly number[],
): readonly RowPlace[] {
  return placesOf(
    [{ ...rows, before }],
    Int32Array.from(wanted, (row) => row + before),
  );
}

/** Rows of each subscription, by its code; none of one that needs no second look. */
function wantedRows(placed: readonly PassedRows[], isLoud: (subscription: number) => boolean): Int32Array {
  const subscriptions = placed.reduce((most, { subscription }) => highest(subscription, most), -1) + 1;
  const [rows, quiet] = [new Int32Array(subscriptions), new Int32Array(subscriptions)];
  for (const { subscription, quiet: isQuiet } of placed)
    for (let row = 0; row < subscription.length; row += 1) {
      const code = at(subscription, row);
      rows[code] = at(rows, code) + 1;
      quiet[code] = at(quiet, code) + byteAt(isQuiet, row);
    }
  return rows.map((count, code) => (count === 1 && quiet[code] === 1 && !isLoud(code) ? 0 : count));
}

function highest(codes: Int32Array, least: number): number {
  return codes.reduce((most, code) => Math.max(most, code), least);
}

interface Lots {
  /** Behind the last row of each lot. */
  readonly ends: readonly number[];
  /** Numbers of rows, counted from 0, lot after lot. */
  readonly rows: Int32Array;
}

/** Subscriptions go into lots in the order in which they first appear, so that the rows of a lot lie near each other. */
function shared(placed: readonly Placed[], wanted: Int32Array, size: number): Lots {
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

/** The lot of each subscription, and the rows before each lot. */
function lotsOf(wanted: Int32Array, size: number) {
  const lotOf = new Int32Array(wanted.length).fill(NONE);
  const starts = [0];
  let total = 0;
  for (let code = 0; code < wanted.length; code += 1) {
    const rows = at(wanted, code);
    if (rows === 0) continue;
    if (total - (starts.at(-1) ?? 0) >= size) starts.push(total);
    lotOf[code] = starts.length - 1;
    total += rows;
  }
  return { lotOf, starts, total };
}

/** Rows are asked for in the order of the file, so that a block is left and never gone back to. */
function placesOf(placed: readonly Placed[], rows: Int32Array): readonly RowPlace[] {
  const places: RowPlace[] = [];
  let place = 0;
  for (const row of rows) {
    while (row >= (placed[place + 1]?.before ?? Infinity)) place += 1;
    const beside = placed[place];
    invariant(beside !== undefined, 'a row of the file');
    const { before, starts, offset, firstLine, moreLines, end } = beside;
    const i = row - before;
    const more = moreLines.filter((rowsBefore) => rowsBefore <= i).length;
    places.push({
      row: row + 1,
      line: firstLine + i + more,
      from: offset + at(starts, i),
      to: offset + (starts[i + 1] ?? end),
    });
  }
  return places;
}
