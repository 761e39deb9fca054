/**
 * The single list of causes by which the bill of one month becomes that of the next, in the order in which they are told:
 * what is billed, how much of it, at what price, what is of one month only, and what nothing explains.
 */
export const drivers = [
  /** Bought this month, or first billed. */
  'new',
  /** Billed again after a suspension or a cancellation. */
  'reactivation',
  /** Charges for a year or more that fell due this month. */
  'renewal',
  /** Charges for a year or more of last month: not due again, and no cancellation. */
  'annual-past',
  'licences-up',
  'licences-down',
  /** Credits of this month, and charges that ended with a cancellation, a suspension or their term. */
  'cancellation',
  /** Monthly to annual or back. */
  'frequency',
  /** A whole month after part of one, or the other way round. */
  'part-month',
  /** More or fewer periods of one subscription than last month. */
  'periods',
  /** Of a licence and period, in the currency of the price list. */
  'price',
  'fx',
  'discount',
  /** Refunds and other credits of this month. */
  'credits',
  /** What last month had once: days of a licence change, credits, refunds. */
  'past',
  'tax',
  'rounding',
  /** What no cause explains. */
  'other',
] as const;

/** A cause. */
export type Driver = (typeof drivers)[number];
