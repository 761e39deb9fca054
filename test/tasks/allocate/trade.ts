/** Invoices, payments and the shipped rules, as the tests of allocation need them. */
import { createRulebook } from '../../../src/billing/index.ts';
import type { OpenInvoice, UnallocatedPayment } from '../../../src/sheets/index.ts';
import { parseDate, type CalendarDate } from '../../../src/values/index.ts';
import { shippedPacks } from '../../support/packs.ts';

export const rulebook = createRulebook(shippedPacks());

export const day = (text: string): CalendarDate => parseDate(text)!;

export const invoice = (number: string, open: bigint, due = '2020-01-14', currency = 'EUR'): OpenInvoice => ({
  number,
  date: day('2019-11-15'),
  due: day(due),
  open,
  currency,
});

export const payment = (amount: bigint, reference = '', currency = 'EUR'): UnallocatedPayment => ({
  date: day('2020-01-10'),
  reference,
  amount,
  currency,
});
