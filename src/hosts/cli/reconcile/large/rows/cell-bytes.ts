/**
 * The single reading of cells from their bytes: a number as whole ten-thousandths, a text as a key of 53 bits, and the
 * text itself for what is written in another way than nearly all cells are.
 */
import { readAmount, textOf, type Conventions } from '../../../../../sheets/index.ts';
import { UNITS } from '../../../../../tasks/index.ts';
import { at, byteAt, isSpace, marks } from './cut-rows.ts';
import type { CellRoom, RowBlock } from './rooms.ts';

/** Where the cells of one column begin and end, without quotes and blanks around them. */
export interface Cells {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The cells of a column. Doubled quotes within a cell become one where they stand, and its own quotes blanks. */
export function cellsOf(block: RowBlock, column: number, { starts, ends }: CellRoom): Cells {
  const { bytes, size, width, bounds } = block;
  const cells = { bytes, size, starts, ends };
  for (let row = 0, place = column; row < size; row += 1, place += width + 1) {
    const start = at(bounds, place);
    const end = at(bounds, place + 1) - 1;
    starts[row] = start;
    ends[row] = end;
    // Nearly every cell begins and ends with a letter or a digit.
    if (start === end || byteAt(bytes, start) <= marks.quote || byteAt(bytes, end - 1) <= marks.quote) bare(cells, row);
  }
  return cells;
}

/** One cell of a column, put among the others. */
export function putCell({ width, bounds }: RowBlock, column: number, { cells, row }: CellPlace): void {
  const place = row * (width + 1) + column;
  cells.starts[row] = at(bounds, place);
  cells.ends[row] = at(bounds, place + 1) - 1;
  bare(cells, row);
}

/** A cell among those of a column. */
export interface CellPlace {
  readonly cells: Cells;
  readonly row: number;
}

/** Takes quotes and blanks from a cell. */
function bare({ bytes, starts, ends }: Cells, row: number): void {
  let [start, end] = [at(starts, row), at(ends, row)];
  if (bytes[end - 1] === marks.carriageReturn) end -= 1;
  if (bytes[start] === marks.quote && start < end) {
    start += 1;
    end = withSingleQuotes(bytes, start, end - 1);
  }
  while (start < end && isSpace(byteAt(bytes, start))) start += 1;
  while (start < end && isSpace(byteAt(bytes, end - 1))) end -= 1;
  starts[row] = start;
  ends[row] = end;
}

/** Answers where the cell ends then. Whoever asks for the column again finds a cell without quotes of its own. */
function withSingleQuotes(bytes: Uint8Array, start: number, end: number): number {
  let to = bytes.indexOf(marks.quote, start);
  if (to < 0 || to >= end) return end;
  for (let from = to; from < end; from += 1) {
    bytes[to] = byteAt(bytes, from);
    to += 1;
    if (bytes[from] === marks.quote) from += 1;
  }
  bytes[start - 1] = marks.blank;
  bytes.fill(marks.blank, to, end + 1);
  return to;
}

/** The text of a cell. */
export function textAt({ bytes, starts, ends }: Cells, row: number): string {
  return textOf(decoder.decode(bytes.subarray(starts[row], ends[row])));
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** More units than this are none of ours: sums of a chunk stay exact. */
export const MOST_UNITS = 1e11;

/** How numbers of a column are read. */
export interface NumberForm {
  readonly mark: Conventions['decimalMark'];
  /** What an empty cell counts: nothing, or NaN where a line needs the number. */
  readonly empty: number;
}

/** The byte of a decimal mark. */
export function pointOf({ mark }: NumberForm): number {
  return mark === 'dot' ? 0x2e : 0x2c;
}

/** Ten-thousandths of a cell; NaN for what is no number, or finer. */
export function unitsAt(cells: Cells, row: number, form: NumberForm): number {
  const { bytes, starts, ends } = cells;
  const [start, end] = [at(starts, row), at(ends, row)];
  let found = start === end ? form.empty : plainUnits(bytes, { start, end, point: pointOf(form) });
  if (start < end && Number.isNaN(found)) found = readUnits(textAt(cells, row), form.mark);
  return Math.abs(found) <= MOST_UNITS ? found : NaN;
}

const [MINUS, ZERO] = [0x2d, 0x30] as const;

/** Digits, and up to four behind the point, as nearly all numbers are written; NaN for any other. */
function plainUnits(
  bytes: Uint8Array,
  { start, end, point }: { readonly start: number; readonly end: number; readonly point: number },
): number {
  const sign = bytes[start] === MINUS ? -1 : 1;
  const first = sign < 0 ? start + 1 : start;
  let units = first < end ? 0 : NaN;
  // Behind the point it says how many digits there are, and one more.
  let places = 0;
  for (let place = first; place < end; place += 1) {
    const byte = byteAt(bytes, place);
    if (isDigit(byte)) {
      units = units * 10 + byte - ZERO;
      if (places > 0) places += 1;
    } else if (byte === point && places === 0 && isWithin(place, first, end)) places = 1;
    else return NaN;
  }
  // Nothing less is nothing: no -0.
  return sign * units * scaleFor(places) + 0;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

function isWithin(place: number, first: number, end: number): boolean {
  return place > first && place < end - 1;
}

/** What makes units of the digits, by how many stand behind the point; of more than four nothing does. */
const scales = Float64Array.of(UNITS, NaN, 1_000, 100, 10, 1, ...Array.from({ length: 32 }, () => NaN));

function scaleFor(places: number): number {
  return scales[places] ?? NaN;
}

/** A number in any form that a cell may have. */
function readUnits(text: string, mark: Conventions['decimalMark']): number {
  const amount = readAmount(text, mark);
  if (amount === null) return NaN;
  const units = amount.n * BigInt(UNITS);
  return units % amount.d === 0n ? Number(units / amount.d) : NaN;
}

/** Writes the key of an id, which compares without regard to case; ids of one key are taken for one. */
export function writeIdKey(cells: Cells, row: number, keys: Float64Array): void {
  const { bytes, starts, ends } = cells;
  const key = keyOf(bytes, { start: at(starts, row), end: at(ends, row), isId: true });
  keys[row] = key < 0 ? keyOfId(textAt(cells, row)) : key;
}

/** The key of an id, as a column has it. */
export function keyOfId(id: string): number {
  const bytes = encoder.encode(textOf(id).toLowerCase());
  return Math.abs(keyOf(bytes, { start: 0, end: bytes.length, isId: true }));
}

/** The key of the text of a cell; texts of one key are taken for one text. */
export function keyOfText({ bytes, starts, ends }: Cells, row: number): number {
  return Math.abs(keyOf(bytes, { start: at(starts, row), end: at(ends, row), isId: false }));
}

/** Scatters bytes over 53 bits, four at a time, in two sums of 32; below zero where a letter is not of the 128 that are one byte. */
function keyOf(
  bytes: Uint8Array,
  { start, end, isId }: { readonly start: number; readonly end: number; readonly isId: boolean },
): number {
  let [one, other, seen] = [0x81_1c_9d_c5 | 0, end - start, 0];
  for (let place = start; place < end; place += 4) {
    let word = wordAt(bytes, place, end);
    seen |= word;
    if (isId) word += capitals(word) >>> 2;
    one =
      (Math.imul(turned(one ^ Math.imul(turned(Math.imul(word, 0xcc_9e_2d_51), 15), 0x1b_87_35_93), 13), 5) + ADDED) |
      0;
    other =
      (Math.imul(turned(other ^ Math.imul(turned(Math.imul(word, 0xab_0e_97_89), 16), 0x38_b3_4a_e5), 17), 9) + ADDED) |
      0;
  }
  one = Math.imul(one ^ (one >>> 15), 0x2c_1b_3c_6d);
  other = Math.imul(other ^ (other >>> 13), 0x29_7a_2d_39);
  const key = ((one ^ (one >>> 12)) >>> 0) * 2 ** 21 + ((other ^ (other >>> 15)) >>> 11) + 1;
  return (seen & HIGH) === 0 ? key : -key;
}

const ADDED = 0xe6_54_6b_64 | 0;

/** The highest bit of each of four bytes. */
const HIGH = 0x80_80_80_80 | 0;

/** Four bytes as one number; behind the end there is nothing. */
function wordAt(bytes: Uint8Array, place: number, end: number): number {
  const left = end - place;
  const first = byteAt(bytes, place);
  if (left >= 4)
    return (
      first | (byteAt(bytes, place + 1) << 8) | (byteAt(bytes, place + 2) << 16) | (byteAt(bytes, place + 3) << 24)
    );
  return first | (left > 1 ? byteAt(bytes, place + 1) << 8 : 0) | (left > 2 ? byteAt(bytes, place + 2) << 16 : 0);
}

/** The highest bit of each byte of a word that is a capital letter; a quarter of it makes the letter a small one. */
function capitals(word: number): number {
  return (word + 0x3f_3f_3f_3f) & ~(word + 0x25_25_25_25) & HIGH;
}

function turned(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
