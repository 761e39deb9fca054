/**
 * The single shape of a deadline: which subscription loses or renews what, on which day, by which rule, and what money
 * moves with it. What a list does not tell is a gap of its own, never a guess.
 */
import type { RuleCall } from '../../billing/index.ts';
import type { Subscription } from '../../sheets/index.ts';
import type { CalendarDate, Rational } from '../../values/index.ts';

/** What ends or begins on the day. */
export type DeadlineKind = 'full_credit' | 'reactivation' | 'renewal' | 'new_commerce_cancel';

/** The pack by whose rules a subscription is billed. */
export type Regime = 'legacy' | 'new-commerce';

/** What moves on the last day: the whole credit, the charge of a reactivation, the charge of the next period. */
export type Stake =
  | { readonly kind: 'amount'; readonly amount: Rational; readonly currency: string | null; readonly call: RuleCall }
  | { readonly kind: 'unknown'; readonly why: 'no-price-list' | 'not-listed' | 'several-currencies' | 'no-frequency' }
  | { readonly kind: 'not-stated'; readonly reason: string; readonly call: RuleCall };

/** A day that lies ahead. */
export interface Deadline {
  readonly subscription: Subscription;
  readonly kind: DeadlineKind;
  readonly regime: Regime;
  /** The last day on which it can still be done; of a renewal its first day. */
  readonly date: CalendarDate;
  /** From the day asked for to `date`; 0 is today. */
  readonly daysLeft: number;
  readonly stake: Stake;
  /** The call that named the day, from which it can be explained. */
  readonly call: RuleCall;
}

/** A deadline that there may be, and the column of the list that does not tell its day. */
export interface UntoldDeadline {
  readonly subscription: Subscription;
  readonly kind: DeadlineKind;
  readonly regime: Regime;
  readonly missing: 'SuspendedOn' | 'BillingFrequency' | 'Term' | 'Status';
}

/** What lies ahead of a list of subscriptions. */
export interface Deadlines {
  /** The nearest first; on one day in the order of the list. */
  readonly ahead: readonly Deadline[];
  readonly untold: readonly UntoldDeadline[];
}
