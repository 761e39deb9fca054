/** The single place that finds the sheets of a workbook that hold open invoices and payments, by their headers. */
import {
  columnsOfKind,
  findColumns,
  invoiceColumns,
  paymentColumns,
  tableFromCells,
  type Workbook,
} from '../../../sheets/index.ts';
import type { SourceKind } from './source.ts';

/** Sheets that may be read, by name; a sheet of invoices is also a list of amounts, so payments come second. */
export type FoundSheets = Readonly<Record<SourceKind, readonly string[]>>;

const WIDEST_HEADER = 60;

/** Looks at the first row of every sheet but those left out, which a run wrote. */
export async function findSheets(workbook: Workbook, leftOut: readonly string[] = []): Promise<FoundSheets> {
  const found = { invoices: [] as string[], payments: [] as string[] };
  for (const name of await workbook.sheetNames()) {
    if (leftOut.includes(name)) continue;
    const header = await workbook.read(name, 0, 0, 1, WIDEST_HEADER);
    const { table } = tableFromCells(name, header, columnsOfKind(null), () => null);
    if (findColumns(table, invoiceColumns).missing.length === 0) found.invoices.push(name);
    else if (findColumns(table, paymentColumns).missing.length === 0) found.payments.push(name);
  }
  return found;
}
