/**
 * DAYS of a credit: it counts from another day than the one on which our list has the service ended or paused. A day more
 * or less is one of time zones, and in the first 30 days a whole period comes back.
 * @source MS004 "Cancelling subscriptions"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, equal, printDate, type CalendarDate } from '../../../../values/index.ts';
import { stoppedFrom } from '../../facts/service-days.ts';
import { stopCredit, type StopInPeriod } from '../../facts/stops/stop-credit.ts';
import { choiceValue, dateValue, type AskedRules } from '../../line/asked-rules.ts';
import { chargeDates, daysOf, shownStarts } from '../../line/billed-period.ts';
import type { Basis } from '../../line/line-check.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const stopDay: RowCheck = (facts, means) => {
  const { line } = facts;
  const stop = stopOfList(facts, means);
  if (stop === null || mayBePaused(line, stop, means)) return null;
  if (daysOfCredit(stop).some((day) => isCreditOf(day, line, stop, means.rules))) return null;
  const expectation = stopCredit(stop, means.rules);
  if (expectation.expected === null || equal(expectation.expected, line.amount)) return null;
  const isWhole = isWholeBack(stop.from, firstDay(stop), stop, means.rules);
  const start = isWhole ? stop.basis.periodStart : stop.from;
  return found(
    'DAYS',
    { field: 'Amount', ...expectation, actual: line.amount },
    {
      expectedDays: daysOf({ start, end: line.chargeEnd }),
      actualDays: daysOf(chargeDates(line)),
      ...{ daysOf: 'charge', fits: [], stoppedOn: printDate(stop.from) },
    },
  );
};

/** The stop that the only credit of a subscription is for; null where our list tells no day of its period. */
function stopOfList({ line, listed, check: { basis } }: RowFacts, { list, stopRows }: Means): StopInPeriod | null {
  const isLone = stopRows.get(line.row)?.isLone === true;
  if (!isLone || listed === null || list === null || basis === null) return null;
  const stopped = stoppedFrom(listed, list);
  if (stopped?.isDay !== true || !isIn(stopped.from, basis) || line.chargeEnd !== basis.periodEnd) return null;
  return { from: stopped.from, basis, listed };
}

function isIn(day: CalendarDate, { periodStart, periodEnd }: Basis): boolean {
  return day >= periodStart && day <= periodEnd;
}

/** Before it ended it may have been paused, which a list without that column does not tell. */
function mayBePaused({ chargeStart }: LicenceLine, { from }: StopInPeriod, { list }: Means): boolean {
  return chargeStart < from && list?.columns.every(({ column }) => column !== 'SuspendedOn') === true;
}

/** What was paused before it ended was credited then. */
function daysOfCredit({ from, listed: { suspendedOn } }: StopInPeriod): readonly CalendarDate[] {
  const days = suspendedOn === null ? [from] : [from, suspendedOn];
  return days.flatMap((day) => [day, addDays(day, -1), addDays(day, 1)]);
}

function isCreditOf(day: CalendarDate, line: LicenceLine, stop: StopInPeriod, rules: AskedRules): boolean {
  if (line.chargeStart === day) return true;
  // The file shows the first day of the year, and some credit the first 30 days of each.
  const starts = stop.basis.frequency === 'annual' ? [] : shownStarts(line);
  const isWhole = [firstDay(stop), ...starts].some((start) => isWholeBack(day, start, stop, rules));
  return isWhole && line.chargeStart === stop.basis.periodStart;
}

/** Each annual term has its own first 30 days. */
function firstDay({ basis, listed }: StopInPeriod): CalendarDate {
  return basis.frequency === 'annual' ? basis.periodStart : listed.serviceStart;
}

function isWholeBack(day: CalendarDate, start: CalendarDate, { basis }: StopInPeriod, rules: AskedRules): boolean {
  const inputs = {
    ServiceStart: dateValue(start),
    EventDate: dateValue(day),
    Frequency: choiceValue(basis.frequency),
  };
  const until = rules.date({ rule: 'FullCreditUntil', inputs });
  return until !== null && day <= until;
}
