/** The single place for a line of the sample before it is text: who, what, from when to when, how much and its tax. */
import { daysBetween, type CalendarDate } from '../../../src/values/index.ts';
import type { Customer } from '../partner/customers.ts';
import { billingDate, taxPercent } from '../partner/fabrikam-cloud.ts';
import { priceOn } from '../partner/offers.ts';
import {
  termOf,
  type Frequency,
  type Happening,
  type Period,
  type SeedCode,
  type Subscription,
} from '../partner/subscription.ts';
import { percentOf, shareOf, shownUnit, type Share } from './amounts.ts';

/** The charge types of the sample, as reconciliation files write them. */
export const chargeTypes = {
  cycle: 'Cycle fee',
  purchase: 'Prorate fees when purchase',
  renewal: 'Prorate fee when renew',
  activate: 'Prorate fees when activate',
  instance: 'Cycle instance prorate',
  cancel: 'Cancel fee',
  /** Against intuition the charge of the new frequency; the other one is the credit of the old. */
  convertAway: 'Prorate fees when convert away from current offering',
  convertTo: 'Prorate fees when convert to a new offering',
  offset: 'Offset a line item',
} as const;

/** Why a line stands in the file: what happened, or the seed that put it there. */
export type LineKind = Happening['kind'] | SeedCode;

/** Money is in cents; credits are negative, quantities never. */
export interface Line {
  readonly kind: LineKind;
  readonly subscription: Subscription;
  readonly customer: Customer | null;
  readonly period: Period;
  readonly chargeType: string;
  readonly unitPrice: bigint;
  readonly quantity: number;
  readonly amount: bigint;
  readonly discount: bigint;
  readonly tax: bigint;
  readonly frequency: Frequency;
  /** The year of service the line belongs to is counted from here. */
  readonly serviceStart: CalendarDate;
}

/** What the makers of a line say; the rest follows from the subscription. */
export interface Entry {
  readonly kind: LineKind;
  readonly chargeType: string;
  readonly period: Period;
  /** The price of one licence for the whole period, in cents. */
  readonly price: bigint;
  readonly sign?: -1n;
  readonly share?: Share;
  readonly quantity?: number;
  readonly frequency?: Frequency;
  readonly serviceStart?: CalendarDate;
}

const whole: Share = { days: 1, of: 1 };

/** The line of an entry, with its tax; a discount is given by those who have one. */
export function lineOf(subscription: Subscription, entry: Entry): Line {
  const { kind, chargeType, period, sign = 1n, share = whole, quantity = subscription.licences } = entry;
  return taxed({
    kind,
    subscription,
    customer: subscription.customer,
    period,
    chargeType,
    unitPrice: sign * shownUnit(entry.price, share),
    quantity,
    amount: sign * shareOf(entry.price, quantity, share),
    discount: 0n,
    tax: 0n,
    frequency: entry.frequency ?? subscription.frequency,
    serviceStart: entry.serviceStart ?? subscription.start,
  });
}

/** The line with the tax of its currency on what is left after the discount. */
export function taxed(line: Line): Line {
  const { currency } = line.subscription.customer;
  return { ...line, tax: percentOf(line.amount - line.discount, taxPercent[currency]) };
}

/** The price of one licence for the billed term that starts on a day: a month's, or twelve of them. */
export function priceOfTerm(subscription: Subscription, termStart: CalendarDate, frequency: Frequency): bigint {
  const month = priceOn(subscription.offer, subscription.customer.currency, termStart);
  return frequency === 'annual' ? month * 12n : month;
}

/** The last monthly cycle or annual term that starts no later than the billing date. */
export function currentTerm({ start, frequency }: Subscription): Period {
  return termOf(start, frequency, billingDate);
}

/** Days of a period, both ends counted. */
export function daysOf({ start, end }: Period): number {
  return daysBetween(start, end) + 1;
}
