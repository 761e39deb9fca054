/** DUPLICATE: a row that repeats an earlier one in every column; the later of the two is told. */
import { zero } from '../../../../values/index.ts';
import { found } from '../../finding.ts';
import type { RowCheck } from '../../row-facts.ts';

export const duplicate: RowCheck = ({ line }, { repeats }) => {
  const sameAsRow = repeats.get(line.row);
  if (sameAsRow === undefined) return null;
  return found('DUPLICATE', { field: 'Amount', expected: zero, actual: line.amount }, { sameAsRow });
};
