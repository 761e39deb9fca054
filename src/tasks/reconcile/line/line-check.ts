/**
 * The single shape of the verdict on a reconciliation line: what was expected, what was found, and why, as data.
 * `messages` makes the sentence; nothing here is text for people.
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import type { CalendarDate, Rational } from '../../../values/index.ts';
import type { Explanation } from './detective/explanation.ts';

/** `not_judged` says that the amount was not recomputed; `within_rounding` that a convention of rounding explains it. */
export type Verdict = 'ties' | 'within_rounding' | 'differs' | 'not_judged';

/** Where the price of the period was taken from. */
export type PriceSource =
  | { readonly kind: 'price-list'; readonly validFrom: CalendarDate }
  /** Another row of the same subscription that bills the whole period. */
  | { readonly kind: 'whole-period-row'; readonly row: number }
  /** The row's own unit price: it bills a whole period, so the price shown is the price. */
  | { readonly kind: 'own-unit-price' };

/** What the expected amount was computed from. */
export interface Basis {
  readonly frequency: BillingFrequency;
  readonly periodStart: CalendarDate;
  /** Inclusive. */
  readonly periodEnd: CalendarDate;
  /** Divisor of the price: days of the period, or 365 where the rule says so. */
  readonly periodDays: number;
  /** Days the amount is for: the charge dates, both ends counted, or the whole period where a rule grants it. */
  readonly chargeDays: number;
  /** Price of one licence for the whole period. */
  readonly periodPrice: Rational;
  readonly priceFrom: PriceSource;
  readonly quantity: Rational;
}

/** What is missing for a verdict. */
export type Missing =
  | { readonly missing: 'price' | 'frequency' | 'period' | 'quantity' | 'refunded-line' | 'usage-file' }
  /** The rule leaves it open; its own reason. */
  | { readonly missing: 'rule'; readonly why: string }
  /** A value outside of what the rule takes, by the name of its input. */
  | { readonly missing: 'rule-domain'; readonly inputs: readonly string[] };

/** Changes of one figure, other than the one told, that give the amount to the cent as well; the cheapest first. */
interface Fits {
  readonly fits: readonly Explanation[];
}

/** Why a line does not simply tie: a code of the closed list with the details of its kind. */
export type Finding =
  /** Nothing explains the amount, or several things do. */
  | ({ readonly code: 'UNKNOWN' } & Fits)
  | { readonly code: 'CHARGE_TYPE'; readonly expectedChargeType: string | null; readonly actualChargeType: string }
  | ({
      readonly code: 'PRICE';
      readonly expectedUnitPrice: Rational;
      readonly actualUnitPrice: Rational;
      /** What makes the actual price one: the list of another month, the other basis, or a row of the file. */
      readonly by: 'price-list-month' | 'price-basis' | 'row';
      /** First day of the list the actual price stands in; null where it stands in none that was looked at. */
      readonly validFrom: CalendarDate | null;
    } & Fits)
  | ({
      readonly code: 'DAYS';
      readonly expectedDays: number;
      readonly actualDays: number;
      /** Which days: those charged, or those of the period, by which its price is divided. */
      readonly daysOf: 'charge' | 'period';
      /** The habit of the file that the line does not have. */
      readonly unlike?: { readonly rows: number; readonly of: number };
    } & Fits)
  | ({ readonly code: 'QTY'; readonly expectedQuantity: Rational; readonly actualQuantity: Rational } & Fits)
  /** Another rate of the same two currencies, shown by a row of the file, gives the amount to the cent. */
  | { readonly code: 'FX'; readonly expectedRate: Rational; readonly actualRate: Rational }
  /** Profiles that also give the amount to the cent stand in `alsoFit`; null: none does, and it is near enough to one. */
  | { readonly code: 'ROUNDING'; readonly profile: string | null; readonly alsoFit: readonly string[] }
  | ({ readonly code: 'NOT_JUDGED' } & Missing);

export interface LineCheck {
  readonly line: LicenceLine;
  readonly verdict: Verdict;
  /** Null where nothing is to be said. */
  readonly finding: Finding | null;
  /** With the sign of the row; null where no rule knows it. */
  readonly expected: Rational | null;
  /** Billed less expected: positive is over-billed. */
  readonly difference: Rational | null;
  /** Convention of rounding that gives the amount; null for a whole period and where none does. */
  readonly profile: string | null;
  readonly basis: Basis | null;
  /** Of a part of a period that was judged by a habit of the file: what the rules themselves make it. */
  readonly ruled?: Rational;
  /** The call that gave the expected amount, to be explained step by step. */
  readonly call: RuleCall | null;
}
