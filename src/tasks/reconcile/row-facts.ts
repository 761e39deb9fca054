/**
 * The single shape of what a check of one row may look at: the row, its recomputed amount, the subscription it belongs
 * to, and the means the whole file shares. Whatever was not given is null, and checks that need it stay silent.
 */
import type { LicenceLine, OfferMatrix, PriceList, Subscription, SubscriptionList } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { BillingCalendar } from './facts/billing-calendar.ts';
import type { BeyondLimit, OfferLimits } from './facts/offer-limits.ts';
import type { Found } from './finding.ts';
import type { AskedRules } from './line/asked-rules.ts';
import type { LineCheck } from './line/line-check.ts';
import type { Changes } from './facts/changes/changes.ts';
import type { IsConverted } from './facts/changes/conversions.ts';
import type { ChargesInAdvance } from './facts/in-advance/charges-in-advance.ts';
import type { PeriodShare } from './facts/in-advance/period-shares.ts';
import type { StopRows } from './facts/stops/stop-rows.ts';
import type { SubscriptionRows } from './facts/subscription-rows.ts';
import type { TaxRates } from './facts/tax/tax-rates.ts';

/** A row and what is known of it. */
export interface RowFacts {
  readonly line: LicenceLine;
  readonly check: LineCheck;
  /** The partner's own entry; null without a list or where it has none. */
  readonly listed: Subscription | null;
  /** Day that its periods are counted from by our list: that of its parent, for an add-on. */
  readonly anchor: CalendarDate | null;
}

/** What all rows share. */
export interface Means extends Changes {
  readonly rules: AskedRules;
  readonly list: SubscriptionList | null;
  readonly matrix: OfferMatrix | null;
  readonly prices: PriceList | null;
  readonly calendar: BillingCalendar | null;
  readonly rowsOf: SubscriptionRows;
  readonly taxRates: TaxRates;
  /** Subscriptions of the whole file, in lower case: rows of others may lie in another part of it. */
  readonly changingFrequency: ReadonlySet<string>;
  readonly isConverted: IsConverted;
  /** What the matrix forbids of what customers have, and the rows at which it is told. */
  readonly limits: OfferLimits & { readonly at: ReadonlyMap<number, BeyondLimit> };
  /** The earlier row that a row repeats in every column. */
  readonly repeats: ReadonlyMap<number, number>;
  readonly inAdvance: ChargesInAdvance;
  /** The earlier row whose period a row bills again. */
  readonly chargedAgain: ReadonlyMap<number, number>;
  /** Of rows that bill a period together with others. */
  readonly periodShares: ReadonlyMap<number, PeriodShare>;
  readonly stopRows: StopRows;
}

/** Looks at one row for one reason. */
export type RowCheck = (facts: RowFacts, means: Means) => Found | null;
