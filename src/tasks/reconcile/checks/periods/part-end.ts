/**
 * WRONG_PERIOD of what is left of a period: the credit of a service that stops, the charge of one that returns, and the
 * credit of a changed frequency run to the last day of their period, and this one ends sooner.
 * @source MS004 "Cancelling subscriptions"
 */
import type { Subscription } from '../../../../sheets/index.ts';
import { negate, printDate } from '../../../../values/index.ts';
import { mayBeAddOn } from '../../facts/add-ons.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { periodHolding } from '../../facts/whole-row.ts';
import { found } from '../../finding.ts';
import { chargeDates, daysOf } from '../../line/billed-period.ts';
import type { Basis } from '../../line/line-check.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const partEnd: RowCheck = (facts, means) => {
  const { line, listed, check } = facts;
  const { basis } = check;
  if (basis === null || listed === null || !endsSooner(facts, basis)) return null;
  if (!isOwnEnd(facts, { basis, listed, means })) return null;
  const { list, rules } = means;
  if (list === null || mayBeAddOn(listed, { end: line.chargeEnd, frequency: basis.frequency }, { list, rules }))
    return null;
  const chargeDays = daysOf({ start: line.chargeStart, end: basis.periodEnd });
  const { expected, ...asked } = partCharge({ ...basis, chargeDays }, rules);
  return found(
    'WRONG_PERIOD',
    {
      field: 'ChargeStartDate',
      expected: expected === null || line.amount.n >= 0n ? expected : negate(expected),
      ...asked,
      actual: line.amount,
    },
    {
      ...{ expectedStart: printDate(line.chargeStart), expectedEnd: printDate(basis.periodEnd) },
      ...{ actualStart: printDate(line.chargeStart), actualEnd: printDate(line.chargeEnd) },
    },
  );
};

/** A part that is billed for its own days, of which the last is not that of its period. */
function endsSooner({ line }: RowFacts, { chargeDays, periodEnd }: Basis): boolean {
  const { chargeType, chargeStart, chargeEnd, subscriptionStart, amount } = line;
  if (chargeEnd >= periodEnd || chargeDays !== daysOf(chargeDates(line))) return false;
  switch (chargeType.event) {
    case 'cancellation':
    case 'frequency-change':
      return amount.n < 0n && subscriptionStart !== null && chargeStart > subscriptionStart;
    case 'reactivation':
      return amount.n > 0n;
    case 'purchase':
      return amount.n > 0n && subscriptionStart !== null && chargeStart > subscriptionStart;
    default:
      return false;
  }
}

interface Placed {
  readonly basis: Basis;
  readonly listed: Subscription;
  readonly means: Means;
}

/** The file and our list count the period alike; the term that a change of frequency ends only the file knows. */
function isOwnEnd({ line, anchor }: RowFacts, { basis, listed, means }: Placed): boolean {
  if (line.chargeType.event === 'frequency-change') return listed.parent === null;
  const { frequency, periodEnd } = basis;
  if (listed.frequency !== frequency || means.rowsOf(line.subscription)?.frequencyChange !== null) return false;
  const period = periodHolding(anchor ?? listed.serviceStart, line.chargeStart, { frequency, rules: means.rules });
  return period?.end === periodEnd;
}
