/** The single place that names the days around an event: the period it falls into, day n of it, and what ends when. */
import type { Rulebook } from '../../../billing/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { addDays, daysBetween, type CalendarDate, type Rational } from '../../../values/index.ts';
import { namedDay } from '../../deadlines/named-day.ts';
import { choice, count, date } from '../../timeline/asked-blocks.ts';
import type { Frequency } from '../../timeline/life.ts';

/** Days of a running period, as the rules name them. */
export interface EventDays {
  readonly on: CalendarDate;
  /** First and last day of the month or year that is billed. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** 1 is the first day of the term; of a monthly subscription the first day of its service. */
  readonly dayNumber: number;
  /** From the event to the end of the period, the event's own day among them. */
  readonly daysLeft: number;
  /** Last day of the whole credit. */
  readonly fullCreditUntil: CalendarDate;
  /** Last day of a reactivation, were it suspended on that day. */
  readonly reactivationUntil: CalendarDate;
  /** The next invoice. */
  readonly invoice: CalendarDate;
}

/** Null where a rule names no day. */
export function eventDays(
  { serviceStart }: Pick<Subscription, 'serviceStart'>,
  {
    on,
    frequency,
    billingDay,
  }: { readonly on: CalendarDate; readonly frequency: Frequency; readonly billingDay: Rational },
  rulebook: Rulebook,
): EventDays | null {
  const inputs = { ServiceStart: date(serviceStart), EventDate: date(on), Frequency: choice(frequency) };
  const named = (rule: string): CalendarDate | null => namedDay(rulebook, 'legacy', rule, inputs)?.date ?? null;
  const [start, end] = [named('TermStart'), named('TermEndDate')];
  const fullCreditUntil = named('FullCreditUntil');
  const reactivationUntil = namedDay(rulebook, 'legacy', 'ReactivationDeadline', { SuspendDate: date(on) })?.date;
  const billed = { EventDate: date(on), BillingDay: count(billingDay) };
  const invoice = namedDay(rulebook, 'legacy', 'NextBillingDate', billed)?.date;
  if (start === null || end === null || fullCreditUntil === null) return null;
  if (reactivationUntil === undefined || invoice === undefined) return null;
  return {
    on,
    start,
    end,
    dayNumber: daysBetween(frequency === 'annual' ? start : serviceStart, on) + 1,
    daysLeft: daysBetween(on, addDays(end, 1)),
    fullCreditUntil,
    reactivationUntil,
    invoice,
  };
}
