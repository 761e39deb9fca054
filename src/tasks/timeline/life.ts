/**
 * The single description of a subscription's life as it is told to the timeline: how it was bought, and what
 * happened to it on which day. The order in which events are told means nothing; their days do.
 */
import type { Tables } from '../../targets/index.ts';
import type { CalendarDate, Rational, Value } from '../../values/index.ts';

export type Frequency = 'monthly' | 'annual';

/** How a subscription began. */
export interface Purchase {
  readonly pricing: Pricing;
  readonly licences: Rational;
  /** First day of the paid term. */
  readonly serviceStart: CalendarDate;
  /** The partner's billing day of the month. */
  readonly billingDay: Rational;
  readonly frequency: Frequency;
}

/** One monthly price for ever, or the price lists from which each term takes its own. */
export type Pricing =
  | { readonly kind: 'fixed'; readonly monthlyPrice: Value }
  | { readonly kind: 'listed'; readonly offerId: string; readonly tables: Tables };

/** What happened on a day; renewals and cycles follow by themselves. */
export type LifeEvent =
  | { readonly kind: 'licence-change'; readonly on: CalendarDate; readonly licences: Rational }
  | { readonly kind: 'frequency-change'; readonly on: CalendarDate; readonly frequency: Frequency }
  | { readonly kind: 'suspension' | 'reactivation' | 'cancellation'; readonly on: CalendarDate };

export interface Life {
  readonly purchase: Purchase;
  readonly events: readonly LifeEvent[];
}
