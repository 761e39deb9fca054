/**
 * The single place that says how an amount may come about: for each event the rule and the days it counts.
 * The first reading is what we expect; the others are accepted where the sources show both.
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { LicenceLine } from '../../../sheets/index.ts';
import { daysBetween, decimalPlaces, divide, rational, type Rational } from '../../../values/index.ts';
import { cancellationCall, proratedCall, type AskedRules } from './asked-rules.ts';
import { chargeDates, daysOf, monthsBilled } from './billed-period.ts';
import type { Basis } from './line-check.ts';
import type { PeriodPrice } from './period-prices.ts';
import type { PlacedLine } from './placed-line.ts';

/** One way to compute the amount. */
export interface Reading {
  /** The part of the period that every profile of rounding is asked for. */
  readonly basis: Basis;
  /** The call that gives the amount by the default profile. */
  readonly call: RuleCall;
}

/** Days of the year in the published formula, also where a term holds a 29 February. @source MS004 "Cancellation credits" */
export const DAYS_OF_FORMULA = 365;

/** Licences cancelled sooner are credited in full. @source MS004 "Cancelling subscriptions" */
const FULL_CREDIT_DAYS = 30;

/** Most places a listed price has; the rules take no more. */
const PRICE_PLACES = 4;

/** The conventions of rounding of parts, and of whole periods. */
type Profiles = Pick<AskedRules, 'defaultProfile' | 'ownProfile'>;

/** The readings of a line at a price, the expected one first. */
export function readingsOf(
  placed: PlacedLine,
  price: PeriodPrice,
  profiles: Profiles,
): readonly [Reading, ...Reading[]] {
  const { line, frequency, span } = placed;
  const byDays = (periodDays: number, chargeDays = daysOf(chargeDates(line))) =>
    prorated(placed, price, { periodDays, chargeDays, profiles });
  const realDays = daysOf(span.period);
  const whole = byDays(realDays, realDays);
  if (span.whole) return [whole];
  const real = byDays(realDays);
  if (frequency === 'monthly') return fullWithinThirtyDays(placed) ? monthlyEarly(placed, whole, real) : [real];
  switch (line.chargeType.event) {
    case 'cancellation':
      return [cancelled(placed, byDays(DAYS_OF_FORMULA, cancelledDays(placed)), profiles)];
    case 'reactivation':
      return [byDays(DAYS_OF_FORMULA)];
    case 'purchase':
      // A first charge from the start of the subscription aligns an add-on; a later one is a reactivation.
      return isLaterThanStart(line) ? [byDays(DAYS_OF_FORMULA)] : [byDays(DAYS_OF_FORMULA), real];
    case 'licence-change-cancellation':
      return [real, byDays(DAYS_OF_FORMULA)];
    default:
      return [real];
  }
}

function fullWithinThirtyDays({ line }: PlacedLine): boolean {
  const { subscriptionStart, chargeStart } = line;
  if (subscriptionStart === null || chargeStart < subscriptionStart) return false;
  return daysBetween(subscriptionStart, chargeStart) < FULL_CREDIT_DAYS;
}

/** In the first thirty days the pages credit the whole month, and older ones charge it whole again on reactivation. */
function monthlyEarly({ line }: PlacedLine, whole: Reading, real: Reading): readonly [Reading, ...Reading[]] {
  const { event } = line.chargeType;
  if (event === 'cancellation') return [whole, real];
  const reactivated = event === 'reactivation' || (event === 'purchase' && isLaterThanStart(line));
  return reactivated ? [real, whole] : [real];
}

function isLaterThanStart({ chargeStart, subscriptionStart }: LicenceLine): boolean {
  return subscriptionStart !== null && chargeStart > subscriptionStart;
}

interface DayCounts {
  readonly periodDays: number;
  readonly chargeDays: number;
  readonly profiles: Profiles;
}

function prorated({ line, frequency, span }: PlacedLine, { price, from }: PeriodPrice, days: DayCounts): Reading {
  const { periodDays, chargeDays, profiles } = days;
  const basis: Basis = {
    frequency,
    periodStart: span.period.start,
    periodEnd: span.period.end,
    periodDays,
    chargeDays,
    periodPrice: price,
    priceFrom: from,
    quantity: line.quantity,
  };
  // The whole of a period is no part of it, however parts are rounded.
  const profile = chargeDays === periodDays ? profiles.ownProfile : profiles.defaultProfile;
  return { basis, call: proratedCall(basis, profile) };
}

/**
 * The rule of cancellations answers where its inputs are known: a monthly price, and a credit up to the term's end. It
 * knows no other rounding than its own, so in a file of another habit the credit is a part as any other.
 */
function cancelled({ line, span }: PlacedLine, reading: Reading, profiles: Profiles): Reading {
  if (profiles.defaultProfile !== profiles.ownProfile) return reading;
  const monthlyPrice = divide(reading.basis.periodPrice, rational(BigInt(monthsBilled('annual'))));
  if (line.chargeEnd !== span.period.end || !isListable(monthlyPrice)) return reading;
  const { quantity, chargeStart: cancelDate } = line;
  return {
    ...reading,
    call: cancellationCall({ monthlyPrice, quantity, serviceStart: span.period.start, cancelDate }),
  };
}

function cancelledDays({ line, span }: PlacedLine): number {
  const early = daysBetween(span.period.start, line.chargeStart) < FULL_CREDIT_DAYS;
  return early ? DAYS_OF_FORMULA : daysOf(chargeDates(line));
}

function isListable(price: Rational): boolean {
  const places = decimalPlaces(price);
  return places !== null && places <= PRICE_PLACES;
}
