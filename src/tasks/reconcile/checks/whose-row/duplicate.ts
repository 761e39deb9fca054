/**
 * DUPLICATE: a row that repeats an earlier one in every column, or bills the same days, licences and amount of its
 * subscription again; the later of the two is told.
 */
import { zero } from '../../../../values/index.ts';
import { found } from '../../finding.ts';
import type { RowCheck } from '../../row-facts.ts';

export const duplicate: RowCheck = ({ line }, { repeats, chargedAgain }) => {
  const [same, again] = [repeats.get(line.row), chargedAgain.get(line.row)];
  const sameAsRow = same ?? again;
  if (sameAsRow === undefined) return null;
  const details = { sameAsRow, ...(same === undefined && { differs: true as const }) };
  return found('DUPLICATE', { field: 'Amount', expected: zero, actual: line.amount }, details);
};
