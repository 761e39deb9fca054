/** The single reader of payments that sit unallocated: day, reference, amount, currency. */
import type { CalendarDate } from '../../values/index.ts';
import type { Column, SheetColumns } from '../columns.ts';
import { readRows, type RowsRead } from '../reading/read-rows.ts';
import type { Table } from '../table.ts';
import { centsIn } from './cents.ts';

const columns = {
  Date: { aliases: ['PaymentDate', 'Paid', 'DatePaid'], kind: 'date', meaning: 'Day of the payment' },
  Reference: {
    aliases: ['PaymentReference', 'BankReference', 'Description'],
    kind: 'text',
    meaning: 'What the bank shows',
  },
  Amount: { aliases: ['Unallocated', 'UnallocatedAmount'], kind: 'amount', meaning: 'What is not yet allocated' },
  Currency: { aliases: ['CurrencyCode'], kind: 'text', meaning: 'Currency' },
} as const satisfies Readonly<Record<string, Column>>;

type PaymentColumn = keyof typeof columns;

/** What the reader of payments looks for. */
export const paymentColumns: SheetColumns<PaymentColumn> = {
  sheet: 'payments',
  columns,
  required: ['Date', 'Amount'],
  layouts: [],
  layoutOf: () => null,
};

export interface UnallocatedPayment {
  readonly date: CalendarDate;
  /** Empty where the sheet has none. */
  readonly reference: string;
  /** In cents, above 0. */
  readonly amount: bigint;
  /** Upper case; null where the sheet names none. */
  readonly currency: string | null;
}

/** Every payment above 0, and every problem. */
export function readPayments(table: Table): RowsRead<UnallocatedPayment> {
  return readRows(table, paymentColumns, (cells) => {
    const date = cells.date('Date', 'needed');
    const amount = centsIn(cells, 'Amount', 'needed');
    if (date === null || amount === null) return null;
    if (amount <= 0n) {
      const found = cells.text('Amount') ?? '';
      cells.report('payment-not-positive', 'Amount', { found, expected: 'amount-above-zero' });
      return null;
    }
    const currency = cells.text('Currency')?.toUpperCase() ?? null;
    return { date, reference: cells.text('Reference') ?? '', amount, currency };
  });
}
