/** The single layout of plain lines in one stretch of memory, column behind column, and how they are put from one into another. */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { at, byteAt, numberAt } from './cut-rows.ts';

/** All columns of plain lines. */
export type LineColumns = Omit<PlainLines, 'size' | 'firstRow'>;

/** Seven columns of eight bytes, ten of four, and two marks. */
export const BYTES_A_LINE = 98;

/** Columns of so many lines from a place of a memory, a multiple of eight; the widest first, so that each begins where it may. */
export function columnsIn(memory: ArrayBufferLike, from: number, lines: number): LineColumns {
  let next = from;
  const taken = (bytes: number): number => {
    const own = next;
    next += bytes * lines;
    return own;
  };
  const doubles = (): Float64Array => new Float64Array(memory, taken(8), lines);
  const whole = (): Int32Array => new Int32Array(memory, taken(4), lines);
  const marks = (): Uint8Array => new Uint8Array(memory, taken(1), lines);
  return {
    numbers: {
      ...{ unitPrice: doubles(), quantity: doubles(), amount: doubles(), discount: doubles() },
      ...{ subtotal: doubles(), tax: doubles(), total: doubles() },
    },
    codes: {
      ...{ chargeType: whole(), currency: whole(), frequency: whole(), offer: whole() },
      ...{ serviceStart: whole(), chargeStart: whole(), chargeEnd: whole() },
    },
    ...{ subscription: whole(), customer: whole(), listed: whole() },
    ...{ plain: marks(), named: marks() },
  };
}

/** From which places lines are taken, and to which they go. */
export interface Moved {
  readonly of: Int32Array;
  readonly to: Int32Array;
}

/** Puts lines from some columns into others. */
export function moveLines(from: LineColumns, into: LineColumns, moved: Moved): void {
  for (const name of namesOf(into.numbers)) moveNumbers(from.numbers[name], into.numbers[name], moved);
  for (const name of namesOf(into.codes)) moveCodes(from.codes[name], into.codes[name], moved);
  for (const name of ['subscription', 'customer', 'listed'] as const) moveCodes(from[name], into[name], moved);
  for (const name of ['plain', 'named'] as const) moveMarks(from[name], into[name], moved);
}

/** Of columns that were made here, so that none is left out. */
function namesOf<Name extends string>(columns: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(columns) as Name[];
}

// One function for each kind of column keeps each quick.
function moveNumbers(from: Float64Array, into: Float64Array, { of, to }: Moved): void {
  for (let i = 0; i < of.length; i += 1) into[at(to, i)] = numberAt(from, at(of, i));
}

function moveCodes(from: Int32Array, into: Int32Array, { of, to }: Moved): void {
  for (let i = 0; i < of.length; i += 1) into[at(to, i)] = at(from, at(of, i));
}

function moveMarks(from: Uint8Array, into: Uint8Array, { of, to }: Moved): void {
  for (let i = 0; i < of.length; i += 1) into[at(to, i)] = byteAt(from, at(of, i));
}
