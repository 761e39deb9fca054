/**
 * The single place where the charge dates of a line are set against the period they belong to:
 * the month or the year of the subscription, counted from its start and clamped to month ends.
 * @source MS004 "Annual renewals"
 */
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOfMonth,
  monthsBetween,
  partsOf,
  type CalendarDate,
} from '../../../values/index.ts';

export interface BilledPeriod {
  readonly start: CalendarDate;
  /** Inclusive. */
  readonly end: CalendarDate;
}

/** How a line's charge dates lie in their period. */
export interface ChargeSpan {
  readonly period: BilledPeriod;
  /** The whole period is charged. */
  readonly whole: boolean;
}

/** Days from start to end, both counted. */
export function daysOf({ start, end }: BilledPeriod): number {
  return daysBetween(start, end) + 1;
}

/** Months billed at a time. */
export function monthsBilled(frequency: BillingFrequency): 1 | 12 {
  return frequency === 'annual' ? 12 : 1;
}

/** The charge dates of a line. */
export function chargeDates(line: LicenceLine): BilledPeriod {
  return { start: line.chargeStart, end: line.chargeEnd };
}

/** Whether the dates are that many months, from a day to the day before it. */
export function isMonthsLong({ start, end }: BilledPeriod, months: number): boolean {
  return addDays(end, 1) === addMonths(start, months);
}

/** The period of the subscription that holds the charge, or null where the charge lies across its edge. */
export function chargeSpan(line: LicenceLine, frequency: BillingFrequency): ChargeSpan | null {
  const months = monthsBilled(frequency);
  const charge = chargeDates(line);
  const period = shownStarts(line)
    .map((start) => periodHolding(start, charge.start, months))
    .find(({ end }) => charge.end <= end);
  if (period !== undefined) {
    if (charge.start === period.start && charge.end === period.end) return { period, whole: true };
    return { period: alignedAtPurchase(line, months) ?? period, whole: false };
  }
  if (isMonthsLong(charge, months)) return { period: charge, whole: true };
  const paid = paidFromNextMonth(charge, months);
  return paid === null ? null : { period: paid, whole: true };
}

/** Days the periods of a line may be counted from, by what the file shows. */
export function shownStarts({ subscriptionStart }: LicenceLine): readonly CalendarDate[] {
  if (subscriptionStart === null) return [];
  const leap = leapStart(subscriptionStart);
  return leap === null ? [subscriptionStart] : [subscriptionStart, leap];
}

/** A service that began on a 29 February shows a 28 February in the years between, and bills from the 29th. */
function leapStart(shown: CalendarDate): CalendarDate | null {
  const { year, month, day } = partsOf(shown);
  return month === 2 && day === 28 && year % 4 !== 0 ? dateOf(year - (year % 4), 2, 29) : null;
}

function periodHolding(subscriptionStart: CalendarDate, day: CalendarDate, months: 1 | 12): BilledPeriod {
  const since = Math.floor(monthsBetween(subscriptionStart, day) / months) * months;
  const next = addMonths(subscriptionStart, since + months);
  return { start: addMonths(subscriptionStart, since), end: addDays(next, -1) };
}

/** A first charge that ends early aligns an add-on with its parent: the period is the parent's, known by its end. */
function alignedAtPurchase(line: LicenceLine, months: 1 | 12): BilledPeriod | null {
  if (line.chargeType.event !== 'purchase' || line.chargeStart !== line.subscriptionStart) return null;
  return { start: addMonths(addDays(line.chargeEnd, 1), -months), end: line.chargeEnd };
}

/** The day whose price a period has: its first, but an add-on bought inside of its parent's has that of its purchase. */
export function pricedOn(line: LicenceLine, { start }: BilledPeriod): CalendarDate {
  const isBoughtInside = line.chargeType.event === 'purchase' && line.chargeStart === line.subscriptionStart;
  return isBoughtInside && line.chargeStart > start ? line.chargeStart : start;
}

/**
 * A purchase on a 29th, 30th or 31st is free until the 1st of the next month, and its first row shows those days too.
 * @source FAQ19 "Billing alignment - free period ending"
 */
function paidFromNextMonth(charge: BilledPeriod, months: 1 | 12): BilledPeriod | null {
  const paidFrom = addDays(endOfMonth(charge.start, 0), 1);
  const paid = { start: paidFrom, end: charge.end };
  return partsOf(charge.start).day >= 29 && isMonthsLong(paid, months) ? paid : null;
}
