/**
 * The single reader of a statement of incentives as a partner has it: what was paid, and where the line says so for which
 * customer and which half-year. A line that does not say so is read all the same.
 */
import type { CalendarDate } from '../../values/index.ts';
import type { Column, SheetColumns } from '../columns.ts';
import { centsIn } from '../payments/cents.ts';
import { readRows, type RowsRead } from '../reading/read-rows.ts';
import type { Table } from '../table.ts';

const columns = {
  Customer: { aliases: ['CustomerName', 'CustomerId'], kind: 'text', meaning: 'Customer, by name or id' },
  Period: {
    aliases: ['SemesterEnd', 'PeriodEnd', 'EarnedOn', 'InvoiceDate', 'Date'],
    kind: 'date',
    meaning: 'A day of the half-year for which it was earned',
  },
  Paid: { aliases: ['PaidAmount', 'Payment', 'Amount', 'Earning'], kind: 'amount', meaning: 'What was paid' },
  Currency: { aliases: ['CurrencyCode'], kind: 'text', meaning: 'Currency' },
  Description: { aliases: ['Text', 'Reference', 'Comment', 'Reason'], kind: 'text', meaning: 'What the line says' },
} as const satisfies Readonly<Record<string, Column>>;

/** What the reader of a statement looks for. */
export const statementColumns: SheetColumns<keyof typeof columns> = {
  sheet: 'incentive-statement',
  columns,
  required: ['Customer', 'Period', 'Paid'],
  layouts: [],
  layoutOf: () => null,
};

/** One line of a statement. */
export interface StatementLine {
  /** Counted from 1 after the header. */
  readonly row: number;
  /** As written; null where the line names none. */
  readonly customer: string | null;
  /** A day of its half-year; null where the line names none that can be read. */
  readonly on: CalendarDate | null;
  readonly cents: bigint;
  /** Upper case; null where the line names none. */
  readonly currency: string | null;
  readonly description: string | null;
}

/** Every line with an amount, and every problem. */
export function readIncentiveStatement(table: Table): RowsRead<StatementLine> {
  return readRows(table, statementColumns, (cells, { row }) => {
    const cents = centsIn(cells, 'Paid', 'needed');
    const [customer, on] = [cells.text('Customer'), cells.date('Period', 'optional')];
    const currency = cells.text('Currency')?.toUpperCase() ?? null;
    return cents === null ? null : { row, customer, on, cents, currency, description: cells.text('Description') };
  });
}
