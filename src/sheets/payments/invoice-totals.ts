/**
 * The single reader of invoice totals: what each invoice asks for in each currency, its tax, and the adjustments that
 * stand on the invoice and not in the reconciliation file.
 * @source BASICS "Billing basics"
 */
import { add, equal, printDecimal, zero, type Rational } from '../../values/index.ts';
import type { Column, SheetColumns } from '../columns.ts';
import { expectations } from '../reading/cell-text.ts';
import type { CellReader } from '../reading/cell-reader.ts';
import { readRows } from '../reading/read-rows.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import type { Table } from '../table.ts';

const columns = {
  Number: { aliases: ['InvoiceNumber', 'Invoice', 'InvoiceId'], kind: 'id', meaning: 'Invoice number' },
  Date: { aliases: ['InvoiceDate'], kind: 'date', meaning: 'Date of the invoice' },
  Currency: { aliases: ['CurrencyCode'], kind: 'text', meaning: 'Currency' },
  Subtotal: { aliases: ['TotalBeforeTax', 'PreTaxTotal', 'Net'], kind: 'amount', meaning: 'Before tax' },
  Tax: { aliases: ['TaxTotal', 'TotalTax', 'TaxAmount', 'VAT'], kind: 'amount', meaning: 'Tax as the invoice has it' },
  Adjustments: {
    aliases: ['Adjustment', 'OtherCredits'],
    kind: 'amount',
    meaning: 'On the invoice and not in the file; credits are negative',
  },
  Total: {
    aliases: ['InvoiceTotal', 'TotalAmount', 'GrandTotal', 'AmountDue'],
    kind: 'amount',
    meaning: 'What the invoice asks for, after tax',
  },
} as const satisfies Readonly<Record<string, Column>>;

type InvoiceTotalsColumn = keyof typeof columns;

/** What the reader of invoice totals looks for; without a Currency the file must hold only one. */
export const invoiceTotalsColumns: SheetColumns<InvoiceTotalsColumn> = {
  sheet: 'invoice-totals',
  columns,
  required: ['Total'],
  layouts: [],
  layoutOf: () => null,
};

/** What the invoices ask for in one currency. */
export interface InvoiceTotals {
  readonly total: Rational;
  /** Null where an invoice does not tell its tax. */
  readonly tax: Rational | null;
  /** On the invoice and not in the file; zero where there are none. */
  readonly adjustments: Rational;
  /** The file or sheet that tells the total; null where a person typed it. */
  readonly source: string | null;
}

/** The sums by currency, in upper case, null where none is named, and every problem. */
export interface InvoiceTotalsRead {
  readonly totals: ReadonlyMap<string | null, InvoiceTotals>;
  readonly problems: readonly SheetProblem[];
}

/** Adds up the invoices of each currency; a second row of a currency must be another invoice. */
export function readInvoiceTotals(table: Table): InvoiceTotalsRead {
  const totals = new Map<string | null, InvoiceTotals>();
  const numbers = new Set<string>();
  const { problems } = readRows(table, invoiceTotalsColumns, (cells) => {
    const currency = cells.text('Currency')?.toUpperCase() ?? null;
    const invoice = readInvoice(cells, table.source);
    const earlier = totals.get(currency);
    if (invoice === null || !isAnother(cells, numbers, earlier !== undefined)) return null;
    totals.set(currency, earlier === undefined ? invoice : together(earlier, invoice));
    return invoice;
  });
  return { totals, problems };
}

function readInvoice(cells: CellReader<InvoiceTotalsColumn>, source: string): InvoiceTotals | null {
  const total = cells.amount('Total', 'needed');
  const subtotal = cells.amount('Subtotal', 'optional');
  const tax = cells.amount('Tax', 'optional');
  const adjustments = cells.amount('Adjustments', 'optional') ?? zero;
  if (total === null) return null;
  if (subtotal !== null && tax !== null) {
    const parts = add(subtotal, tax);
    // Some invoices have their adjustments in the subtotal, others below it.
    if (!equal(parts, total) && !equal(add(parts, adjustments), total))
      cells.report('invoice-parts-differ', 'Total', {
        found: printDecimal(total, 2),
        expected: { sum: printDecimal(add(parts, adjustments), 2) },
      });
  }
  return { total, tax, adjustments, source };
}

/** The same invoice twice would be counted twice; an invoice without a number cannot be told from an earlier one. */
function isAnother(cells: CellReader<InvoiceTotalsColumn>, numbers: Set<string>, second: boolean): boolean {
  const number = cells.key('Number');
  if (number === null) {
    if (second) cells.report('cell-empty', 'Number', { found: '', expected: expectations.text });
    return !second;
  }
  const currency = cells.key('Currency') ?? '';
  const known = `${number} ${currency}`;
  if (numbers.has(known)) {
    cells.report('invoice-twice', 'Number', { found: cells.text('Number') ?? '', expected: 'one-row-an-invoice' });
    return false;
  }
  numbers.add(known);
  return true;
}

function together(one: InvoiceTotals, other: InvoiceTotals): InvoiceTotals {
  return {
    total: add(one.total, other.total),
    tax: one.tax === null || other.tax === null ? null : add(one.tax, other.tax),
    adjustments: add(one.adjustments, other.adjustments),
    source: one.source,
  };
}
