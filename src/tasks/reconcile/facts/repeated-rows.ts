/**
 * The single place that finds rows which repeat an earlier one in every column of the file, unknown columns included.
 * A sum of each row's letters says which rows may be equal; only those are compared cell by cell, and nothing is joined.
 */
import type { Table, TableRow } from '../../../sheets/index.ts';

/** The first row with the same cells, by the number of the row that repeats it. */
export function repeatedRows({ rows }: Table): ReadonlyMap<number, number> {
  const slots = slotsFor(rows.length);
  const sums = new Int32Array(rows.length);
  const repeats = new Map<number, number>();
  for (const [i, row] of rows.entries()) {
    const sum = letterSum(row);
    sums[i] = sum;
    let slot = sum & (slots.length - 1);
    // Slots keep places one higher: 0 is free. The slots are twice as many as the rows, so one is.
    for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
      const earlier = sums[at - 1] === sum ? rows[at - 1] : undefined;
      if (earlier !== undefined && isSame(earlier, row)) {
        repeats.set(row.row, earlier.row);
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] === 0) slots[slot] = i + 1;
  }
  return repeats;
}

/** A power of two, at least twice as many as the rows. */
function slotsFor(rows: number): Int32Array {
  let size = 2;
  while (size < 2 * rows) size *= 2;
  return new Int32Array(size);
}

/** Scatters the letters and the ends of the cells over 32 bits. */
function letterSum({ cells }: TableRow): number {
  let sum = 0;
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i += 1) sum = Math.imul(sum ^ cell.charCodeAt(i), 0x01_00_01_93);
    sum = Math.imul(sum ^ 0x1_00_00, 0x5b_d1_e9_95);
    sum ^= sum >>> 15;
  }
  return sum;
}

function isSame(a: TableRow, b: TableRow): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, i) => cell === b.cells[i]);
}
