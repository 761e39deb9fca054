/** The single place where a new sheet is dressed after its values are in: number formats, table, frozen header, column widths. */
import type { Scalar, TableOptions } from '../../sheets/index.ts';
import type { OpenSheet } from './transfer.ts';

/** Rows looked at for the width of a column; more would cost seconds on a large sheet. */
const ROWS_MEASURED = 200;

/** Queues the dress of a sheet that holds `rows` from A1 on; the caller syncs. */
export function dressTable({ sheet }: OpenSheet, rows: readonly (readonly Scalar[])[], options: TableOptions): void {
  const header = rows[0];
  if (header === undefined || header.length === 0) return;
  if (rows.length > 1) formatColumns(sheet, rows.length - 1, options.formats ?? []);
  if (namesColumns(header)) sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length, header.length), true);
  if (options.freezeHeader === true) sheet.freezePanes.freezeRows(1);
  sheet.getRangeByIndexes(0, 0, Math.min(rows.length, ROWS_MEASURED), header.length).format.autofitColumns();
}

/** One call for neighbouring columns of one format. */
function formatColumns(sheet: Excel.Worksheet, height: number, formats: readonly string[]): void {
  for (let first = 0; first < formats.length;) {
    let next = first + 1;
    while (next < formats.length && formats[next] === formats[first]) next += 1;
    // A bare text stands for every cell of the range; the declared type only knows blocks.
    sheet.getRangeByIndexes(1, first, height, next - first).numberFormat = (formats[first] ??
      'General') as unknown as string[][];
    first = next;
  }
}

/** Excel renames the columns of a table whose header is empty, repeated or no text; such rows stay a plain range. */
function namesColumns(header: readonly Scalar[]): boolean {
  const names = header.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : ''));
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}
