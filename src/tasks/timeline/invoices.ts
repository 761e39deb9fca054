/**
 * The single place where rows become invoices: one a billing date, in order, those without a row included
 * and saying why they are silent.
 */
import { addDays, type CalendarDate } from '../../values/index.ts';
import { count, date, dayIn, type AskedBlocks, type AskedLine } from './asked-blocks.ts';
import type { Purchase } from './life.ts';
import type { Status } from './running.ts';

/** What brought a row: the purchase, a period that followed by itself, or an event by its place in the list, from 0. */
export type Cause =
  { readonly kind: 'purchase' | 'cycle' | 'renewal' } | { readonly kind: 'event'; readonly index: number };

/** A row of a reconciliation file that is to be expected. */
export interface BilledLine extends AskedLine {
  readonly cause: Cause;
}

/** Why an invoice has no row: all is paid in advance, or the subscription does not run, or no price reaches the period. */
export type Silence = 'paid' | 'suspended' | 'cancelled' | 'not-priced';

export interface Invoice {
  readonly billedOn: CalendarDate;
  readonly lines: readonly BilledLine[];
  /** Null where there are lines. */
  readonly silence: Silence | null;
}

/** What the invoices are made of. */
export interface Told {
  readonly lines: readonly BilledLine[];
  /** How the subscription stood, from each day on, earliest first. */
  readonly standing: readonly { readonly from: CalendarDate; readonly status: Status['kind'] }[];
  /** First days of periods that no price list reaches. */
  readonly unpriced: readonly CalendarDate[];
}

/** The invoices from the purchase to a day, inclusive. */
export function invoicesOf(
  told: Told,
  { serviceStart, billingDay }: Purchase,
  { asked, until }: { readonly asked: AskedBlocks; readonly until: CalendarDate },
): readonly Invoice[] {
  const billingDate = (on: CalendarDate): CalendarDate | null =>
    asked.day('NextBillingDate', { EventDate: date(on), BillingDay: count(billingDay) });
  const unpriced = new Set(told.unpriced.map(billingDate));
  const invoices: Invoice[] = [];
  let billedOn = billingDate(serviceStart);
  while (billedOn !== null && billedOn <= until) {
    const on = billedOn;
    const own = told.lines.filter((line) => dayIn(line, 'BilledOn') === on);
    const silence = unpriced.has(on) ? 'not-priced' : silenceOn(told, on);
    invoices.push({ billedOn: on, lines: own, silence: own.length > 0 ? null : silence });
    billedOn = billingDate(addDays(on, 1));
  }
  return invoices;
}

function silenceOn({ standing }: Told, on: CalendarDate): Silence {
  const status = standing.filter(({ from }) => from <= on).at(-1)?.status ?? 'active';
  return status === 'active' ? 'paid' : status;
}
