/**
 * The single place for Fabrikam's open invoices and the payments that wait for them: one payment equals one invoice,
 * one equals two, one is a part. Older invoices are given; the two of November follow from the lines.
 */
import { addDays, addMonths, printDate, type CalendarDate } from '../../../src/values/index.ts';
import { printCents, total } from '../billing/amounts.ts';
import type { NovemberFile } from '../billing/november-file.ts';
import { billingDate, type Currency } from '../partner/fabrikam-cloud.ts';
import { day } from '../partner/subscription.ts';
import { csv, type Columns } from './csv.ts';
import { totalOf } from './reconciliation.ts';

export interface Invoice {
  readonly number: string;
  readonly date: CalendarDate;
  readonly cents: bigint;
  readonly currency: Currency;
}

export interface Payment {
  readonly reference: string;
  readonly date: CalendarDate;
  readonly cents: bigint;
  readonly currency: Currency;
  /** The answer: the invoices it pays. */
  readonly pays: readonly string[];
  readonly note: string;
}

/** What stands on the euro invoice and in no line of its file: an adjustment nobody has entered yet. */
const notInFile: Readonly<Record<Currency, bigint>> = { EUR: 11_820n, USD: 0n };

const daysToPay = 60;

/** The invoice of a November file. */
export function novemberInvoice({ currency, lines }: NovemberFile): Invoice {
  return invoice(currency, 0, total(lines.map(totalOf)) + notInFile[currency]);
}

/** The open invoices, oldest first. */
function openInvoices(files: readonly NovemberFile[]): readonly Invoice[] {
  const earlier = [invoice('EUR', -3, 731_528n), invoice('EUR', -2, 521_106n), invoice('EUR', -1, 718_911n)];
  return [...earlier, ...files.map(novemberInvoice)];
}

/** The payments received and not yet applied to an invoice. */
export const unallocatedPayments: readonly Payment[] = [
  {
    reference: 'SEPA 2019-10-14 FABRIKAM',
    date: day('2019-10-14'),
    cents: 731_528n,
    currency: 'EUR',
    pays: [numberOf('EUR', -3)],
    note: 'equal to one invoice',
  },
  {
    reference: 'SEPA 2019-11-12 FABRIKAM',
    date: day('2019-11-12'),
    cents: 1_240_017n,
    currency: 'EUR',
    pays: [numberOf('EUR', -2), numberOf('EUR', -1)],
    note: 'equal to two invoices together',
  },
  {
    reference: 'WIRE 2019-11-20 FABRIKAM',
    date: day('2019-11-20'),
    cents: 500_000n,
    currency: 'USD',
    pays: [numberOf('USD', 0)],
    note: 'part of one invoice',
  },
];

const invoiceColumns: Columns<Invoice> = {
  Number: ({ number }) => number,
  Date: ({ date }) => printDate(date),
  Due: ({ date }) => printDate(addDays(date, daysToPay)),
  Amount: ({ cents }) => printCents(cents),
  Open: ({ cents }) => printCents(cents),
  Currency: ({ currency }) => currency,
};

const paymentColumns: Columns<Payment> = {
  Date: ({ date }) => printDate(date),
  Reference: ({ reference }) => reference,
  Amount: ({ cents }) => printCents(cents),
  Currency: ({ currency }) => currency,
};

/** The list of open invoices. */
export function invoicesCsv(files: readonly NovemberFile[]): string {
  return csv(invoiceColumns, openInvoices(files));
}

/** The list of unallocated payments. */
export function paymentsCsv(): string {
  return csv(paymentColumns, unallocatedPayments);
}

function invoice(currency: Currency, months: number, cents: bigint): Invoice {
  return { number: numberOf(currency, months), date: addMonths(billingDate, months), cents, currency };
}

/** `FAB-EUR-2019-11`; months count from November 2019. */
function numberOf(currency: Currency, months: number): string {
  return `FAB-${currency}-${printDate(addMonths(billingDate, months)).slice(0, 7)}`;
}
