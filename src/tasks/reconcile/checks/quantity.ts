/**
 * QTY: a row in advance for another number of licences than our list has. The list holds the number after the events
 * of the file, so a subscription whose licences change in it is told by its change rows instead.
 * @source MS004 "Adding and removing licenses"
 */
import { equal, toDouble } from '../../../values/index.ts';
import { found } from '../finding.ts';
import { proratedCall } from '../line/asked-rules.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';
import { isAdvance, isWhole, rowFrequency } from '../facts/whole-row.ts';

export const quantity: RowCheck = (facts, means) => {
  const { line, listed } = facts;
  const frequency = rowFrequency(facts);
  if (listed === null || frequency === null || equal(line.quantity, listed.quantity)) return null;
  // What ended has no licences any more, and had some.
  if (!listed.active && listed.quantity.n === 0n) return null;
  if (!isAdvance(facts) || !isWhole(facts, frequency, means.rules)) return null;
  if (means.rowsOf(line.subscription)?.licencesChange === true) return null;
  return found(
    'QTY',
    { field: 'Amount', ...expectedAmount(facts, means), actual: line.amount },
    { expectedQuantity: toDouble(listed.quantity), actualQuantity: toDouble(line.quantity), shownBy: 'list', fits: [] },
  );
};

/** The row as it would be for the licences of the list. */
function expectedAmount({ check, listed }: RowFacts, { rules }: Means) {
  if (check.basis === null || listed === null) return { expected: null };
  const call = proratedCall({ ...check.basis, quantity: listed.quantity }, rules.ownProfile);
  const asked = rules.amount(call);
  return 'amount' in asked ? { expected: asked.amount, call } : { expected: null };
}
