/**
 * TIMING: a row in advance whose period is right, but belongs on the file of another billing date.
 * @source MS004 "Billing time"
 */
import { printDate, zero } from '../../../values/index.ts';
import { found } from '../finding.ts';
import type { RowCheck } from '../row-facts.ts';
import { isAdvance, isOwnPeriod, rowFrequency } from '../facts/whole-row.ts';

export const timing: RowCheck = (facts, { calendar, rules }) => {
  const { line } = facts;
  const frequency = rowFrequency(facts);
  if (calendar === null || frequency === null || !isAdvance(facts) || !isOwnPeriod(facts, frequency, rules))
    return null;
  const belongs = calendar.billedOn(line.chargeStart);
  if (belongs === null || belongs === calendar.billingDate) return null;
  const details = { expectedBillingDate: printDate(belongs), actualBillingDate: printDate(calendar.billingDate) };
  const call = calendar.billedOnCall(line.chargeStart);
  return found('TIMING', { field: 'Amount', expected: zero, actual: line.amount, call }, details);
};
