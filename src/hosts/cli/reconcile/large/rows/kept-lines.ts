/**
 * The single memory of lines as they passed as columns, so that those looked at again need not be cut and read again: the
 * first of a file, as many as it has room for. Threads see the same.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { at, byteAt, numberAt } from './cut-rows.ts';
import { shapedLines } from './line-shape.ts';
import type { RowPlaces } from './row-places.ts';

/** Lines kept from a pass. */
export interface KeptLines {
  /** Lines behind so many others. */
  keep(lines: PlainLines, before: number): void;
  /** The lines of a lot; null where some of its rows found no room. */
  of(lot: RowPlaces): PlainLines | null;
}

type Columns = Omit<PlainLines, 'size' | 'firstRow'>;

/** Seven columns of eight bytes, ten of four, and two marks. */
const BYTES_A_LINE = 98;

/** Room for so many lines, which the system gives as it is used; none where there is no place for it. */
export function keptMemory(lines: number): SharedArrayBuffer {
  try {
    return new SharedArrayBuffer(BYTES_A_LINE * lines);
  } catch (error) {
    if (error instanceof RangeError) return new SharedArrayBuffer(0);
    throw error;
  }
}

/** The lines in a memory. */
export function keptLines(memory: SharedArrayBuffer): KeptLines {
  const room = Math.floor(memory.byteLength / BYTES_A_LINE);
  const kept = columnsIn(memory, room);
  return {
    keep: (lines, before) => {
      const size = Math.min(lines.size, room - before);
      if (size > 0) copy(lines, kept, { size, before });
    },
    of: ({ row }) => {
      const size = row.length;
      if ((row[size - 1] ?? 0) > room) return null;
      const own = columnsIn(new ArrayBuffer(BYTES_A_LINE * size), size);
      gather(kept, own, row);
      return shapedLines({ size, firstRow: 1, ...own });
    },
  };
}

/** Columns behind each other, the widest first, so that each begins where it may. */
function columnsIn(memory: ArrayBufferLike, lines: number): Columns {
  let next = 0;
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

/** Of columns that were made here, so that none is left out. */
function namesOf<Name extends string>(columns: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(columns) as Name[];
}

function copy(
  from: Columns,
  into: Columns,
  { size, before }: { readonly size: number; readonly before: number },
): void {
  for (const name of namesOf(into.numbers)) into.numbers[name].set(from.numbers[name].subarray(0, size), before);
  for (const name of namesOf(into.codes)) into.codes[name].set(from.codes[name].subarray(0, size), before);
  for (const name of ['subscription', 'customer', 'listed'] as const)
    into[name].set(from[name].subarray(0, size), before);
  for (const name of ['plain', 'named'] as const) into[name].set(from[name].subarray(0, size), before);
}

/** Lines by the numbers of their rows, which are counted from 1. */
function gather(from: Columns, into: Columns, rows: Int32Array): void {
  for (const name of namesOf(into.numbers)) gatherNumbers(from.numbers[name], into.numbers[name], rows);
  for (const name of namesOf(into.codes)) gatherCodes(from.codes[name], into.codes[name], rows);
  for (const name of ['subscription', 'customer', 'listed'] as const) gatherCodes(from[name], into[name], rows);
  for (const name of ['plain', 'named'] as const) gatherMarks(from[name], into[name], rows);
}

// One function for each kind of column keeps each quick.
function gatherNumbers(from: Float64Array, into: Float64Array, rows: Int32Array): void {
  for (let i = 0; i < rows.length; i += 1) into[i] = numberAt(from, at(rows, i) - 1);
}

function gatherCodes(from: Int32Array, into: Int32Array, rows: Int32Array): void {
  for (let i = 0; i < rows.length; i += 1) into[i] = at(from, at(rows, i) - 1);
}

function gatherMarks(from: Uint8Array, into: Uint8Array, rows: Int32Array): void {
  for (let i = 0; i < rows.length; i += 1) into[i] = byteAt(from, at(rows, i) - 1);
}
