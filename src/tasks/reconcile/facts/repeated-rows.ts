/** The single place that finds rows which repeat an earlier one in every column of the file, unknown columns included. */
import type { Table } from '../../../sheets/index.ts';

/** Keeps cells apart: no file that is text holds it. */
const BETWEEN_CELLS = '\u0000';

/** The first row with the same cells, by the number of the row that repeats it. */
export function repeatedRows({ rows }: Table): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const { row, cells } of rows) {
    const text = cells.join(BETWEEN_CELLS);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, row);
    else repeats.set(row, earlier);
  }
  return repeats;
}
