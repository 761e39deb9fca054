/**
 * The single reader of billed revenue: one row an invoice, as it was billed and not as it was adjusted later.
 * @source MS004 "Incentives calculation"
 */
import type { CalendarDate } from '../../values/index.ts';
import type { Column, SheetColumns } from '../columns.ts';
import { centsIn } from '../payments/cents.ts';
import { readRows, type RowsRead } from '../reading/read-rows.ts';
import type { Table } from '../table.ts';

const columns = {
  Date: { aliases: ['InvoiceDate'], kind: 'date', meaning: 'Day of the invoice' },
  Revenue: { aliases: ['BilledRevenue', 'Amount', 'Subtotal'], kind: 'amount', meaning: 'Revenue as it was billed' },
  Customer: { aliases: ['CustomerName', 'CustomerId'], kind: 'text', meaning: 'Customer, by name or id' },
  Currency: { aliases: ['CurrencyCode'], kind: 'text', meaning: 'Currency' },
} as const satisfies Readonly<Record<string, Column>>;

/** What the reader of billed revenue looks for. */
export const revenueColumns: SheetColumns<keyof typeof columns> = {
  sheet: 'billed-revenue',
  columns,
  required: ['Date', 'Revenue'],
  layouts: [],
  layoutOf: () => null,
};

export interface BilledRevenue {
  readonly on: CalendarDate;
  /** In cents. */
  readonly cents: bigint;
  /** Upper case; null where the sheet names none. */
  readonly currency: string | null;
  /** As written; null where the sheet names none. */
  readonly customer: string | null;
}

/** Every row with a day and an amount, and every problem. */
export function readBilledRevenue(table: Table): RowsRead<BilledRevenue> {
  return readRows(table, revenueColumns, (cells) => {
    const [on, cents] = [cells.date('Date', 'needed'), centsIn(cells, 'Revenue', 'needed')];
    const currency = cells.text('Currency')?.toUpperCase() ?? null;
    return on === null || cents === null ? null : { on, cents, currency, customer: cells.text('Customer') };
  });
}
