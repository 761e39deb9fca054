/**
 * MISSING_IN_FILE of a charge: the file credits the rest of a period, our list of a later day has the subscription active
 * again, and no row charges it from a day after that. The day of the list has to be told: a later return is billed later.
 * @source MS004 "Reactivating subscriptions"
 */
import { printDate, zero } from '../../../../values/index.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const reactivated: RowCheck = (facts, means) => {
  const { line, check } = facts;
  if (!isPartCredit(facts) || !isBack(facts, means) || !isLastWord(facts, means)) return null;
  return found(
    'MISSING_IN_FILE',
    { field: 'Amount', expected: null, actual: zero },
    {
      frequency: check.basis?.frequency ?? 'monthly',
      termStart: printDate(line.chargeStart),
      termEnd: printDate(line.chargeEnd),
      side: 'charge',
      of: 'reactivation',
    },
  );
};

/** A whole period is credited whatever day of its first 30 it was: only of a part the day is known. */
function isPartCredit({ line, check: { basis } }: RowFacts): boolean {
  const isCredit = line.chargeType.event === 'cancellation' && line.amount.n < 0n;
  return isCredit && basis !== null && line.chargeStart > basis.periodStart;
}

/** Active by a list of a day inside the days that were credited. */
function isBack({ line, listed }: RowFacts, { list, calendar }: Means): boolean {
  const asOf = list?.asOf ?? null;
  if (asOf === null || calendar === null || asOf > calendar.billingDate) return false;
  return listed?.active === true && listed.quantity.n > 0n && asOf > line.chargeStart && asOf <= line.chargeEnd;
}

/** No row charges a day after the credit began, and no change stands beside it. */
function isLastWord({ line }: RowFacts, { rowsOf }: Means): boolean {
  const together = rowsOf(line.subscription);
  if (together === null || together.licencesChange || together.frequencyChange !== null) return false;
  return together.lastCharge === null || together.lastCharge <= line.chargeStart;
}
