/**
 * MISSING_IN_FILE of a credit: a row in advance bills days on which our own list has the subscription ended or paused, and
 * the file credits none. What ended after the billing date is credited on a later file.
 * @source MS004 "Cancelling subscriptions"
 */
import { negate, printDate, zero } from '../../../../values/index.ts';
import { stoppedFrom, type Stopped } from '../../facts/service-days.ts';
import { stopCredit } from '../../facts/stops/stop-credit.ts';
import { isAdvance } from '../../facts/whole-row.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const afterService: RowCheck = (facts, means) => {
  const { line } = facts;
  const stopped = stoppedBefore(facts, means);
  if (stopped === null || !isUntouched(facts, means)) return null;
  const from = stopped.from > line.chargeStart ? stopped.from : line.chargeStart;
  return found(
    'MISSING_IN_FILE',
    { field: 'Amount', ...creditOf(stopped, facts, means), actual: zero },
    {
      frequency: facts.check.basis?.frequency ?? facts.listed?.frequency ?? 'monthly',
      termStart: printDate(from),
      termEnd: printDate(line.chargeEnd),
      ...{ side: 'credit', of: 'cancellation' },
    },
  );
};

/** From when the row has no service, where that was on the billing date already. */
function stoppedBefore({ line, listed }: RowFacts, { list, calendar }: Means): Stopped | null {
  if (listed === null || list === null || calendar === null) return null;
  const stopped = stoppedFrom(listed, list);
  if (stopped === null || stopped.from > line.chargeEnd || stopped.from > calendar.billingDate) return null;
  return calendar.billedOn(line.chargeStart) === calendar.billingDate ? stopped : null;
}

/** A row in advance, of a subscription that has neither a credit nor a change in the file. */
function isUntouched(facts: RowFacts, { rowsOf }: Means): boolean {
  const together = rowsOf(facts.line.subscription);
  if (facts.line.amount.n <= 0n || !isAdvance(facts) || together === null) return false;
  return !together.serviceStops && !together.licencesChange && together.frequencyChange === null;
}

/** All of a row that begins later; else by the rule, where the day itself is told. */
function creditOf({ from, isDay }: Stopped, facts: RowFacts, { rules }: Means) {
  const { line, check, listed } = facts;
  if (from <= line.chargeStart) return { expected: negate(line.amount) };
  if (!isDay || check.basis === null || listed === null) return { expected: null };
  return stopCredit({ from, basis: check.basis, listed }, rules);
}
