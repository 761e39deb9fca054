/**
 * The single place that says which rows bill a whole period in advance, and of which periods a subscription has:
 * counted from the day of our own list or of the parent's, from the day a purchase at a month's end is paid from, or from the file's.
 * @source FAQ19 "Billing alignment - free period ending"
 */
import type { BillingFrequency } from '../../../sheets/index.ts';
import { addDays, type CalendarDate } from '../../../values/index.ts';
import { choiceValue, dateValue, type AskedRules } from '../line/asked-rules.ts';
import { chargeDates, isMonthsLong, monthsBilled, shownStarts, type BilledPeriod } from '../line/billed-period.ts';
import type { RowFacts } from '../row-facts.ts';

/** Frequency a row is billed in; null where neither the file nor its dates say. */
export function rowFrequency({ line, check }: RowFacts): BillingFrequency | null {
  return line.frequency ?? check.basis?.frequency ?? null;
}

/** Whether a row bills a whole month or year: one of the subscription's, or any from a day to the day before it. */
export function isWhole(facts: RowFacts, frequency: BillingFrequency, rules: AskedRules): boolean {
  return isMonthsLong(chargeDates(facts.line), monthsBilled(frequency)) || isOwnPeriod(facts, frequency, rules);
}

/** A row that charges a period in advance: the first, a later cycle, or a renewal. */
export function isAdvance({ line: { chargeType, amount } }: RowFacts): boolean {
  const { event } = chargeType;
  return amount.n >= 0n && (event === 'cycle' || event === 'renewal' || event === 'purchase');
}

/** Whether the dates are one of the periods of the subscription. */
export function isOwnPeriod(facts: RowFacts, frequency: BillingFrequency, rules: AskedRules): boolean {
  const { chargeStart, chargeEnd } = facts.line;
  return startsOf(facts, rules).some((start) => {
    const period = periodHolding(start, chargeStart, { frequency, rules });
    if (period === null) return false;
    // The first row of a purchase at a month's end shows the free days as well.
    return chargeEnd === period.end && (chargeStart === period.start || chargeStart === facts.listed?.serviceStart);
  });
}

/** Whether the row begins with the service itself. */
export function isFirst({ line, listed }: RowFacts): boolean {
  return line.chargeStart === (listed?.serviceStart ?? line.subscriptionStart);
}

/** The days periods may be counted from, the trusted one first. */
function startsOf({ line, listed, anchor }: RowFacts, rules: AskedRules): readonly CalendarDate[] {
  const own = listed?.serviceStart ?? null;
  const paid = own === null ? null : paidFrom(own, rules);
  return [...[own, anchor, paid].filter((start) => start !== null), ...shownStarts(line)];
}

function paidFrom(purchase: CalendarDate, rules: AskedRules): CalendarDate | null {
  return rules.date({ rule: 'PaidTermStart', inputs: { PurchaseDate: dateValue(purchase) } });
}

/** The period of a subscription that holds a day. */
export function periodHolding(
  serviceStart: CalendarDate,
  day: CalendarDate,
  { frequency, rules }: { readonly frequency: BillingFrequency; readonly rules: AskedRules },
): BilledPeriod | null {
  if (day < serviceStart) return paidLater(serviceStart, day, { frequency, rules });
  const inputs = {
    ServiceStart: dateValue(serviceStart),
    EventDate: dateValue(day),
    Frequency: choiceValue(frequency),
  };
  const [start, end] = [rules.date({ rule: 'TermStart', inputs }), rules.date({ rule: 'TermEndDate', inputs })];
  return start === null || end === null ? null : { start, end };
}

/** Free days before the paid term belong to its first period. */
export const MOST_FREE_DAYS = 3;

function paidLater(
  serviceStart: CalendarDate,
  day: CalendarDate,
  asked: { readonly frequency: BillingFrequency; readonly rules: AskedRules },
): BilledPeriod | null {
  return addDays(day, MOST_FREE_DAYS) >= serviceStart ? periodHolding(serviceStart, serviceStart, asked) : null;
}
