/**
 * QTY of a service that stops or returns: a credit for other licences than are billed and not yet credited, or a charge
 * for others than were credited.
 * @source MS004 "Reactivating subscriptions"
 */
import { negate, toDouble, zero, type Rational } from '../../../../values/index.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const stopLicences: RowCheck = (facts, means) => {
  const licences = means.stopRows.get(facts.line.row)?.licences ?? null;
  if (licences === null) return null;
  return found(
    'QTY',
    { field: 'Amount', ...expectedAmount(facts, licences, means), actual: facts.line.amount },
    {
      expectedQuantity: toDouble(licences),
      actualQuantity: toDouble(facts.line.quantity),
      ...{ shownBy: 'stop', fits: [] },
    },
  );
};

function expectedAmount({ line, check }: RowFacts, quantity: Rational, { rules }: Means) {
  if (quantity.n === 0n) return { expected: zero };
  if (check.basis === null) return { expected: null };
  const { expected, ...asked } = partCharge({ ...check.basis, quantity }, rules);
  return { expected: expected === null || line.amount.n >= 0n ? expected : negate(expected), ...asked };
}
