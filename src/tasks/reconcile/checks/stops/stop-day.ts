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
import { chargeDates, daysOf } from '../../line/billed-period.ts';
import type { Basis } from '../../line/line-check.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const stopDay: RowCheck = (facts, means) => {
  const { line } = facts;
  const stop = stopOfList(facts, means);
  if (stop === null || daysOfCredit(stop).some((day) => isCreditOf(day, line, stop, means.rules))) return null;
  const expectation = stopCredit(stop, means.rules);
  if (expectation.expected === null || equal(expectation.expected, line.amount)) return null;
  const start = isWholeBack(stop.from, stop, means.rules) ? stop.basis.periodStart : stop.from;
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

/** What was paused before it ended was credited then. */
function daysOfCredit({ from, listed: { suspendedOn } }: StopInPeriod): readonly CalendarDate[] {
  const days = suspendedOn === null ? [from] : [from, suspendedOn];
  return days.flatMap((day) => [day, addDays(day, -1), addDays(day, 1)]);
}

function isCreditOf(day: CalendarDate, { chargeStart }: LicenceLine, stop: StopInPeriod, rules: AskedRules): boolean {
  return chargeStart === day || (chargeStart === stop.basis.periodStart && isWholeBack(day, stop, rules));
}

function isWholeBack(day: CalendarDate, { basis, listed }: StopInPeriod, rules: AskedRules): boolean {
  const inputs = {
    ServiceStart: dateValue(basis.frequency === 'annual' ? basis.periodStart : listed.serviceStart),
    EventDate: dateValue(day),
    Frequency: choiceValue(basis.frequency),
  };
  const until = rules.date({ rule: 'FullCreditUntil', inputs });
  return until !== null && day <= until;
}
