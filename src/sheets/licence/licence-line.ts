/**
 * The single shape of a line of the licence-based reconciliation file: typed facts, ids as text, amounts exact.
 * The row itself stays in the table, with the columns nobody declared.
 */
import type { CalendarDate, Rational } from '../../values/index.ts';
import type { ChargeType } from './charge-type.ts';

/** How a subscription is billed. */
export type BillingFrequency = 'monthly' | 'annual';

export interface LicenceLine {
  /** Counted from 1 after the header. */
  readonly row: number;
  /** Line of the file; null when the rows come from a sheet. */
  readonly line: number | null;
  /** Subscription as Partner Center shows it, in lower case: the key. */
  readonly subscription: string;
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly orderId: string | null;
  /** Offer of the price list, in lower case. */
  readonly offerId: string | null;
  readonly offerName: string | null;
  readonly subscriptionStart: CalendarDate | null;
  /** The renewal day: the first day after the twelve months. */
  readonly subscriptionEnd: CalendarDate | null;
  readonly chargeStart: CalendarDate;
  /** Inclusive. */
  readonly chargeEnd: CalendarDate;
  readonly chargeType: ChargeType;
  /** For show only; an amount is never computed from the price on a prorated row. */
  readonly unitPrice: Rational;
  readonly quantity: Rational;
  readonly amount: Rational;
  readonly discount: Rational | null;
  readonly subtotal: Rational | null;
  readonly tax: Rational | null;
  readonly total: Rational | null;
  readonly currency: string | null;
  /** Null where the file has no BillingCycleType or it says neither. */
  readonly frequency: BillingFrequency | null;
}

/** The file says Annual and Annually, the API MONTHLY; None, OneTime and Unknown say neither. */
export function billingFrequency(text: string | null): BillingFrequency | null {
  switch (text?.toLowerCase()) {
    case 'monthly':
      return 'monthly';
    case 'annual':
    case 'annually':
    case 'yearly':
      return 'annual';
    default:
      return null;
  }
}
