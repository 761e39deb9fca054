/**
 * The single place for a subscription of the sample: what a story tells of it, and the ids and terms that follow.
 * A story is one line of `story-eur.ts` or `story-usd.ts`.
 */
import {
  addDays,
  addMonths,
  invariant,
  monthsBetween,
  parseDate,
  type CalendarDate,
} from '../../../src/values/index.ts';
import { customers, type Customer, type CustomerName } from './customers.ts';
import { guid, slug } from './ids.ts';
import { offerNamed, type Offer } from './offers.ts';

export type Frequency = 'monthly' | 'annual';

/** What happened to a subscription, as far as this file shows it. Days are written `2019-11-15`. */
export type Happening =
  | { readonly kind: 'cycle' | 'purchase' | 'renewal' }
  | { readonly kind: 'add-on'; readonly parentStart: string }
  | { readonly kind: 'licence-change'; readonly on: string; readonly licencesBefore: number }
  | { readonly kind: 'frequency-change'; readonly startBefore: string }
  | { readonly kind: 'cancel' | 'suspend' | 'reactivate' | 'offset'; readonly on: string };

/** The finding planted on a subscription; `sample/build/billing/seeds.ts` says how. */
export type SeedCode =
  | 'CHARGE_TYPE'
  | 'DAYS'
  | 'DUPLICATE'
  | 'FREQUENCY'
  | 'MISSING_IN_FILE'
  | 'MISSING_IN_LIST'
  | 'NO_CUSTOMER'
  | 'PRICE'
  | 'PROMO'
  | 'QTY'
  | 'ROUNDING'
  | 'SILENT_EXPECTED'
  | 'TAX'
  | 'TIMING'
  | 'UNKNOWN'
  | 'WRONG_PERIOD';

export interface Story {
  readonly customer: CustomerName;
  readonly offer: string;
  /** After what happened. */
  readonly licences: number;
  readonly frequency: Frequency;
  /** First day of service; after a change of frequency the day of the change. */
  readonly start: string;
  readonly happened: readonly Happening[];
  readonly seed?: SeedCode;
  readonly status?: 'suspended' | 'cancelled';
  readonly discountPercent?: bigint;
  readonly nickname?: string;
  /** A second subscription of the same offer and customer. */
  readonly second?: true;
}

export interface Subscription extends Omit<Story, 'customer' | 'offer' | 'start'> {
  readonly id: string;
  /** Where its ids come from: `contoso-pharma/office-365-enterprise-e3`. */
  readonly path: string;
  readonly customer: Customer;
  readonly offer: Offer;
  readonly start: CalendarDate;
}

/** Both ends are charged. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The subscription a story tells of. */
export function subscriptionOf(story: Story): Subscription {
  const customer = customers.find(({ name }) => name === story.customer);
  invariant(customer, `no customer is called ${story.customer}`);
  const path = `${slug(story.customer)}/${slug(story.offer)}${story.second === true ? '-2' : ''}`;
  const offer = offerNamed(story.offer);
  return { ...story, id: guid(`subscriptions/${path}`), path, customer, offer, start: day(story.start) };
}

/** The day written `2019-11-15`. */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  invariant(date !== null, `${text} is no day`);
  return date;
}

/** The billed term (a month or a year, counted from the first day of service) that holds a day. */
export function termOf(start: CalendarDate, frequency: Frequency, date: CalendarDate): Period {
  const months = frequency === 'annual' ? 12 : 1;
  const before = Math.floor(monthsBetween(start, date) / months) * months;
  return { start: addMonths(start, before), end: addDays(addMonths(start, before + months), -1) };
}
