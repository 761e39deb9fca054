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
  | Stop
  | { readonly kind: 'reactivate' | 'offset'; readonly on: string };

/** A cancellation or a suspension, with the first day without service. */
export interface Stop {
  readonly kind: 'cancel' | 'suspend';
  readonly on: string;
}

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

/** What a story tells of one subscription. */
export interface Story {
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
}

/** The subscriptions of each customer, in the order of the file. */
export type Stories = Partial<Record<CustomerName, readonly Story[]>>;

export interface Subscription extends Omit<Story, 'offer' | 'start'> {
  readonly id: string;
  /** Where its ids come from: `contoso-pharma/office-365-enterprise-e3`. */
  readonly path: string;
  readonly customer: Customer;
  readonly offer: Offer;
  readonly start: CalendarDate;
}

type Particulars = Partial<Omit<Story, 'offer' | 'licences' | 'frequency' | 'start'>>;

/** A subscription billed monthly; its cycle is on the file unless something else happened. */
export function monthly(offer: string, licences: number, start: string, particulars: Particulars = {}): Story {
  return { offer, licences, frequency: 'monthly', start, happened: [{ kind: 'cycle' }], ...particulars };
}

/** A subscription billed annually; it is silent unless something happened. */
export function annual(offer: string, licences: number, start: string, particulars: Particulars = {}): Story {
  return { offer, licences, frequency: 'annual', start, happened: [], ...particulars };
}

/** The subscriptions the stories of a currency tell of. */
export function subscriptionsOf(stories: Stories): readonly Subscription[] {
  return customers.flatMap((customer) => {
    const told = stories[customer.name] ?? [];
    return told.map((story, index) => {
      const earlier = told.slice(0, index).filter(({ offer }) => offer === story.offer).length;
      return subscriptionOf(customer, story, earlier + 1);
    });
  });
}

/** Both ends are charged. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
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

/** The subscription of a story; the second of an offer has ids of its own. */
function subscriptionOf(customer: Customer, story: Story, ordinal: number): Subscription {
  const path = `${slug(customer.name)}/${slug(story.offer)}${ordinal === 1 ? '' : `-${ordinal}`}`;
  const offer = offerNamed(story.offer);
  return { ...story, id: guid(`subscriptions/${path}`), path, customer, offer, start: day(story.start) };
}
