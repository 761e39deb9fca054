/**
 * The single reader of open invoices: number, date, due date and what of the amount is still to be paid.
 * A credit note is an invoice whose open amount is negative.
 * @source BASICS "Billing basics"
 */
import type { CalendarDate } from '../../values/index.ts';
import type { Column, SheetColumns } from '../columns.ts';
import type { CellReader } from '../reading/cell-reader.ts';
import { readRows, type RowsRead } from '../reading/read-rows.ts';
import type { Table } from '../table.ts';
import { centsIn } from './cents.ts';

const columns = {
  Number: { aliases: ['InvoiceNumber', 'Invoice', 'InvoiceId'], kind: 'id', meaning: 'Invoice number' },
  Date: { aliases: ['InvoiceDate'], kind: 'date', meaning: 'Date of the invoice' },
  Due: { aliases: ['DueDate'], kind: 'date', meaning: 'Day by which it is to be paid' },
  Amount: { aliases: ['Total', 'InvoiceTotal'], kind: 'amount', meaning: 'Total of the invoice, after tax' },
  Open: { aliases: ['OpenAmount', 'Balance', 'Remaining'], kind: 'amount', meaning: 'What is still to be paid' },
  Currency: { aliases: ['CurrencyCode'], kind: 'text', meaning: 'Currency' },
} as const satisfies Readonly<Record<string, Column>>;

type InvoiceColumn = keyof typeof columns;

/** What the reader of open invoices looks for; without an Open column the whole amount is open. */
export const invoiceColumns: SheetColumns<InvoiceColumn> = {
  sheet: 'open-invoices',
  columns,
  required: ['Number', 'Date', 'Amount'],
  layouts: [],
  layoutOf: () => null,
};

export interface OpenInvoice {
  readonly number: string;
  readonly date: CalendarDate;
  /** null where the sheet names none. */
  readonly due: CalendarDate | null;
  /** In cents; negative for a credit note. */
  readonly open: bigint;
  /** Upper case; null where the sheet names none. */
  readonly currency: string | null;
}

/** Every invoice with something open, and every problem; an invoice number stands once. */
export function readOpenInvoices(table: Table): RowsRead<OpenInvoice> {
  const known = new Map<string, bigint>();
  return readRows(table, invoiceColumns, (cells) => {
    const invoice = readInvoice(cells);
    if (invoice === null) return null;
    const earlier = known.get(invoice.number);
    if (earlier === undefined) known.set(invoice.number, invoice.open);
    else cells.report('invoice-twice', 'Number', { found: invoice.number, expected: 'one-row-an-invoice' });
    return earlier === undefined && invoice.open !== 0n ? invoice : null;
  });
}

function readInvoice(cells: CellReader<InvoiceColumn>): OpenInvoice | null {
  const number = cells.needed('Number');
  const date = cells.date('Date', 'needed');
  const due = cells.date('Due', 'optional');
  const total = centsIn(cells, 'Amount', 'needed');
  const open = cells.text('Open') === null ? total : centsIn(cells, 'Open', 'needed');
  if (number === null || date === null || total === null || open === null) return null;
  const currency = cells.text('Currency')?.toUpperCase() ?? null;
  return { number, date, due, open, currency };
}
