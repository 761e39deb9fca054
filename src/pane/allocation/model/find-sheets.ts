/** The single place that finds the sheets of a workbook that hold open invoices and payments, by their headers. */
import {
  invoiceColumns,
  paymentColumns,
  readOpenInvoices,
  readPayments,
  tableFromCells,
  type OpenInvoice,
  type SheetColumns,
  type SheetProblem,
  type SerialDate,
  type Table,
  type UnallocatedPayment,
  type Workbook,
} from '../../../sheets/index.ts';

/** Sheets that may be read, by name; a sheet of invoices is also a list of amounts, so payments come second. */
export interface FoundSheets {
  readonly invoices: readonly string[];
  readonly payments: readonly string[];
}

const WIDEST_HEADER = 60;

/** Looks at the first row of every sheet. */
export async function findSheets(workbook: Workbook): Promise<FoundSheets> {
  const found = { invoices: [] as string[], payments: [] as string[] };
  for (const name of await workbook.sheetNames()) {
    const header = await workbook.read(name, 0, 0, 1, WIDEST_HEADER);
    const table = (columns: Parameters<typeof tableOf>[2]): Table => tableOf(name, header, columns, () => null).table;
    if (fits(readOpenInvoices(table(invoiceColumns)).problems)) found.invoices.push(name);
    else if (fits(readPayments(table(paymentColumns)).problems)) found.payments.push(name);
  }
  return found;
}

const fits = (problems: readonly SheetProblem[]): boolean =>
  problems.every(({ code }) => code !== 'sheet-not-recognised');

function tableOf(
  name: string,
  cells: Awaited<ReturnType<Workbook['read']>>,
  columns: SheetColumns<string>,
  dateOf: SerialDate,
): ReturnType<typeof tableFromCells> {
  return tableFromCells(name, cells, columns, dateOf);
}

/** What two sheets hold, and everything that is wrong with them. */
export interface SheetsRead {
  readonly invoices: readonly OpenInvoice[];
  readonly payments: readonly UnallocatedPayment[];
  readonly problems: readonly SheetProblem[];
}

/** Reads the two sheets; an invoice that cannot be read is a problem, since a sum without it may be wrong. */
export async function readSheets(
  workbook: Workbook,
  chosen: { readonly invoices: string; readonly payments: string },
  dateOf: SerialDate,
): Promise<SheetsRead> {
  const open = tableOf(chosen.invoices, await workbook.read(chosen.invoices), invoiceColumns, dateOf);
  const paid = tableOf(chosen.payments, await workbook.read(chosen.payments), paymentColumns, dateOf);
  const [invoices, payments] = [readOpenInvoices(open.table), readPayments(paid.table)];
  return {
    invoices: invoices.rows,
    payments: payments.rows,
    problems: [...open.problems, ...paid.problems, ...invoices.problems, ...payments.problems],
  };
}
