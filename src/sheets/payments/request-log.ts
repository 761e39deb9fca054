/**
 * The single reader of the log of allocation requests, as Tieout writes it: what was asked, when, and which balance the
 * Billing page showed afterwards. The status is not read: it follows from the days.
 */
import { parseDecimal, type CalendarDate } from '../../values/index.ts';
import type { Column, SheetColumns } from '../columns.ts';
import type { CellReader } from '../reading/cell-reader.ts';
import { readRows, type RowsRead } from '../reading/read-rows.ts';
import type { Table } from '../table.ts';
import { centsIn } from './cents.ts';
import type { UnallocatedPayment } from './unallocated-payments.ts';

const columns = {
  PaymentDate: { aliases: [], kind: 'date', meaning: 'Day of the payment' },
  Reference: { aliases: [], kind: 'text', meaning: 'What the bank shows' },
  Amount: { aliases: [], kind: 'amount', meaning: 'The payment' },
  Currency: { aliases: [], kind: 'text', meaning: 'Currency' },
  Invoices: { aliases: [], kind: 'text', meaning: 'Numbers and amounts: INV-1 100.00; INV-2 50.00' },
  Sent: { aliases: ['SentOn'], kind: 'date', meaning: 'Day on which the request was sent; empty for a draft' },
  ExpectedBalance: { aliases: [], kind: 'amount', meaning: 'What is to stay unallocated in this currency' },
  NewBalance: { aliases: [], kind: 'amount', meaning: 'What the Billing page shows since' },
} as const satisfies Readonly<Record<string, Column>>;

type LogColumn = keyof typeof columns;

/** What the reader of the log looks for. */
export const requestLogColumns: SheetColumns<LogColumn> = {
  sheet: 'request-log',
  columns,
  required: ['PaymentDate', 'Amount', 'Invoices', 'Sent', 'ExpectedBalance'],
  layouts: [],
  layoutOf: () => null,
};

/** A request to apply a payment; amounts in cents. */
export interface RequestEntry {
  readonly payment: UnallocatedPayment;
  readonly parts: readonly { readonly number: string; readonly cents: bigint }[];
  /** null while it is a draft. */
  readonly sent: CalendarDate | null;
  /** What is to stay unallocated in this currency once all requests are done. */
  readonly expected: bigint;
  /** What the Billing page shows since; null: not looked yet. */
  readonly balance: bigint | null;
}

/** Every request, and every problem. */
export function readRequestLog(table: Table): RowsRead<RequestEntry> {
  return readRows(table, requestLogColumns, (cells) => {
    const payment = readPayment(cells);
    const parts = readParts(cells);
    const expected = centsIn(cells, 'ExpectedBalance', 'needed');
    const [sent, balance] = [cells.date('Sent', 'optional'), centsIn(cells, 'NewBalance', 'optional')];
    return payment === null || parts === null || expected === null ? null : { payment, parts, sent, expected, balance };
  });
}

function readPayment(cells: CellReader<LogColumn>): UnallocatedPayment | null {
  const [date, amount] = [cells.date('PaymentDate', 'needed'), centsIn(cells, 'Amount', 'needed')];
  if (date === null || amount === null) return null;
  const currency = cells.text('Currency')?.toUpperCase() ?? null;
  return { date, reference: cells.text('Reference') ?? '', amount, currency };
}

/** The number is all but the last word: banks and offices write blanks into them. */
const part = /^(?<number>.+) (?<amount>-?\d+\.\d{2})$/u;

function readParts(cells: CellReader<LogColumn>): RequestEntry['parts'] | null {
  const found = cells.needed('Invoices');
  if (found === null) return null;
  const parts = found.split(';').map((text) => {
    const { number, amount } = part.exec(text.trim())?.groups ?? {};
    const value = amount === undefined ? null : parseDecimal(amount);
    return number === undefined || value === null ? null : { number, cents: (value.n * 100n) / value.d };
  });
  const whole = parts.flatMap((one) => one ?? []);
  if (whole.length === parts.length) return whole;
  cells.report('cell-not-an-amount', 'Invoices', {
    found,
    expected: { kind: 'amount', forms: ['INV-1 100.00; INV-2 50.00'] },
  });
  return null;
}
