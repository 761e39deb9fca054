/**
 * The single description of an event that is planned for one subscription: what is to happen, on which day, and from
 * which sheets and rules it is worked out. Each kind is data; what it brings is the rules' to say.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { OfferMatrix, PriceList, Subscription } from '../../../sheets/index.ts';
import type { CalendarDate, Rational } from '../../../values/index.ts';
import type { LifeEvent } from '../../timeline/life.ts';

/** What is to happen; a subscription that is suspended already comes back, or stays as it is. */
export type PlannedEvent =
  | { readonly kind: 'cancellation'; readonly on: CalendarDate }
  | { readonly kind: 'licence-change'; readonly on: CalendarDate; readonly licences: Rational }
  | { readonly kind: 'suspension'; readonly on: CalendarDate; readonly back: CalendarDate | null };

export interface EventQuestion {
  readonly event: PlannedEvent;
  readonly subscription: Subscription;
  /** Price of a licence for a month, where a person says it; null: that of the price list. */
  readonly price: Rational | null;
  readonly prices: PriceList | null;
  readonly matrix: OfferMatrix | null;
  /** The list, in which its add-ons are looked for. */
  readonly subscriptions: readonly Subscription[];
  /** Ids of what is planned for along with it; its add-ons among them need no warning. */
  readonly along?: ReadonlySet<string>;
  /** The partner's billing day of the month. */
  readonly billingDay: Rational;
  readonly rulebook: Rulebook;
  /** How prorated rows are rounded; `exact` when left out. */
  readonly profile?: string;
}

/** What has happened by the list, and what is planned after it. */
export interface ToldEvents {
  readonly past: readonly LifeEvent[];
  readonly planned: readonly LifeEvent[];
}

/** The events of a life that the question asks for. */
export function eventsOf({ event, subscription: { suspendedOn, status } }: EventQuestion): ToldEvents {
  const past = status === 'suspended' && suspendedOn !== null ? [{ kind: 'suspension', on: suspendedOn } as const] : [];
  if (event.kind !== 'suspension') return { past, planned: [event] };
  const back = event.back === null ? [] : [{ kind: 'reactivation', on: event.back } as const];
  return { past, planned: past.length > 0 ? back : [{ kind: 'suspension', on: event.on }, ...back] };
}

/** The day on which what is planned begins. */
export function firstDayOf(question: EventQuestion): CalendarDate {
  return eventsOf(question).planned[0]?.on ?? question.event.on;
}
