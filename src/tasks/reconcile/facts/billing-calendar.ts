/**
 * The single place that says what a billing date means for a subscription: which period is due on the file of that day,
 * on which file a day is billed, and when the next row comes. All dates come from the rules.
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { BillingFrequency } from '../../../sheets/index.ts';
import { addDays, daysInMonth, invariant, partsOf, type CalendarDate } from '../../../values/index.ts';
import { dateValue, numberValue, choiceValue, type AskedRules } from '../line/asked-rules.ts';
import type { BilledPeriod } from '../line/billed-period.ts';

/** A subscription as far as dates go. */
interface Anchored {
  readonly serviceStart: CalendarDate;
  readonly frequency: BillingFrequency;
}

/** How many rows begin on each day. */
export type DayCounts = ReadonlyMap<CalendarDate, number>;

export interface BillingCalendar {
  /** Day of the file. */
  readonly billingDate: CalendarDate;
  /** Day of the file on which an event of this day is billed. */
  billedOn(day: CalendarDate): CalendarDate | null;
  /** The question whose answer that is. */
  billedOnCall(day: CalendarDate): RuleCall;
  /** The period whose row belongs on this file; null when none does. */
  due(subscription: Anchored): BilledPeriod | null;
  /** Day of the file with the next row of an untouched subscription. */
  nextBilled(subscription: Anchored): CalendarDate | null;
}

/**
 * The calendar of a billing date. A date at the end of a month may stand for a billing day of 29, 30 or 31 as well:
 * then those are taken by which most of the days given are billed, and nothing is due unless all of them say so.
 */
export function billingCalendar(billingDate: CalendarDate, rules: AskedRules, billedThen: DayCounts): BillingCalendar {
  const calendars = possibleDays(billingDate).map((billingDay) => calendarOf(billingDate, billingDay, rules));
  const fits = calendars.map((calendar) =>
    [...billedThen].reduce((sum, [day, rows]) => sum + (calendar.billedOn(day) === calendar.billingDate ? rows : 0), 0),
  );
  const most = Math.max(...fits);
  return inAgreement(
    billingDate,
    calendars.filter((_, index) => fits[index] === most),
  );
}

/** One calendar of several that the file cannot tell apart. */
function inAgreement(billingDate: CalendarDate, calendars: readonly BillingCalendar[]): BillingCalendar {
  const [first, ...others] = calendars;
  invariant(first !== undefined, 'a billing date has a billing day');
  return {
    billingDate,
    billedOn: (day) => (others.some((each) => each.billedOn(day) === billingDate) ? billingDate : first.billedOn(day)),
    billedOnCall: (day) => first.billedOnCall(day),
    due: (subscription) => (others.every((each) => each.due(subscription) !== null) ? first.due(subscription) : null),
    nextBilled: (subscription) => first.nextBilled(subscription),
  };
}

/** The own day of the date first: it is taken when nothing speaks for another. */
function possibleDays(billingDate: CalendarDate): readonly number[] {
  const { year, month, day } = partsOf(billingDate);
  return day < daysInMonth(year, month) ? [day] : Array.from({ length: 32 - day }, (_, more) => day + more);
}

function calendarOf(billingDate: CalendarDate, billingDay: number, rules: AskedRules): BillingCalendar {
  const billedOnCall = (day: CalendarDate): RuleCall => ({
    rule: 'NextBillingDate',
    inputs: { EventDate: dateValue(day), BillingDay: numberValue(billingDay) },
  });
  const billedOn = (day: CalendarDate) => rules.date(billedOnCall(day));
  const period = ({ serviceStart, frequency }: Anchored, day: CalendarDate): BilledPeriod | null => {
    const inputs = {
      ServiceStart: dateValue(serviceStart),
      EventDate: dateValue(day),
      Frequency: choiceValue(frequency),
    };
    const [start, end] = [rules.date({ rule: 'TermStart', inputs }), rules.date({ rule: 'TermEndDate', inputs })];
    return start === null || end === null ? null : { start, end };
  };
  return {
    billingDate,
    billedOn,
    billedOnCall,
    due: (subscription) => {
      const running = period(subscription, billingDate);
      return running !== null && billedOn(running.start) === billingDate ? running : null;
    },
    nextBilled: (subscription) => {
      const running = period(subscription, billingDate);
      return running === null ? billedOn(subscription.serviceStart) : billedOn(addDays(running.end, 1));
    },
  };
}
