/**
 * QTY: a row in advance for another number of licences than our list has. The list holds the number after the events
 * of the file, so a subscription whose licences change in it is told by the rows that the change leaves.
 * @source MS004 "Adding and removing licenses"
 */
import type { BillingFrequency, Subscription } from '../../../sheets/index.ts';
import { equal, toDouble, zero, type Rational } from '../../../values/index.ts';
import { found } from '../finding.ts';
import type { Means, RowCheck, RowFacts } from '../row-facts.ts';
import { MIXED } from '../facts/changes/missing-side.ts';
import type { PeriodShare } from '../facts/in-advance/period-shares.ts';
import { partCharge } from '../facts/part-charge.ts';
import { isAdvance, isWhole, rowFrequency } from '../facts/whole-row.ts';

export const quantity: RowCheck = (facts, means) => {
  const { line, listed } = facts;
  if (listed === null || !isHeldAgainstList(facts, means)) return null;
  const share = means.periodShares.get(line.row);
  const licences = share?.quantity ?? listed.quantity;
  if (equal(line.quantity, licences)) return null;
  return found(
    'QTY',
    { field: 'Amount', ...expectedAmount(facts, licences, means), actual: line.amount },
    {
      expectedQuantity: toDouble(licences),
      actualQuantity: toDouble(line.quantity),
      ...(share === undefined ? ({ shownBy: 'list' } as const) : beside(share, listed)),
      fits: [],
    },
  );
};

function isHeldAgainstList(facts: RowFacts, means: Means): boolean {
  const { listed } = facts;
  const frequency = rowFrequency(facts);
  if (listed === null || frequency === null) return false;
  // What ended has no licences any more, and had some.
  if (!listed.active && listed.quantity.n === 0n) return false;
  return isLeftByChange(facts, means) || isNewTerm(facts, means) || isUnchanged(facts, frequency, means);
}

function isUnchanged(facts: RowFacts, frequency: BillingFrequency, { rowsOf, rules }: Means): boolean {
  if (!isAdvance(facts) || !isWhole(facts, frequency, rules)) return false;
  const together = rowsOf(facts.line.subscription);
  if (together?.licencesChange !== true) return true;
  // A period after the one that changed is billed for what the change left.
  const { takenBackTo } = together;
  return facts.listed?.active === true && takenBackTo !== null && facts.line.chargeStart > takenBackTo;
}

/** The part from the change to the end of its period, or a period after it. */
function isLeftByChange({ line, check, listed }: RowFacts, { rowsOf }: Means): boolean {
  const isPart = line.chargeType.event === 'licence-change' && line.amount.n > 0n;
  if (!isPart || listed?.active !== true || line.chargeEnd !== check.basis?.periodEnd) return false;
  return line.chargeType.name !== MIXED && rowsOf(line.subscription)?.licencesChangeOnce === true;
}

/** What a change of frequency charges anew, by a list that has the new frequency. */
function isNewTerm(facts: RowFacts, { rowsOf }: Means): boolean {
  const { line, listed } = facts;
  if (line.chargeType.event !== 'frequency-change' || line.chargeType.name === MIXED || line.amount.n <= 0n)
    return false;
  if (listed?.active !== true || listed.frequency !== rowFrequency(facts)) return false;
  return rowsOf(line.subscription)?.licencesChange === false;
}

function beside({ besideRows, beside: quantity }: PeriodShare, listed: Subscription) {
  const together = { rows: besideRows, quantity: toDouble(quantity), listed: toDouble(listed.quantity) };
  return { shownBy: 'period', together } as const;
}

/** The row as it would be for these licences. */
function expectedAmount({ check }: RowFacts, quantity: Rational, { rules }: Means) {
  if (quantity.n === 0n) return { expected: zero };
  return check.basis === null ? { expected: null } : partCharge({ ...check.basis, quantity }, rules);
}
