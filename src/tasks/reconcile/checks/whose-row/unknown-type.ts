/** UNKNOWN: a charge type that no rule knows. The row is kept, its amount counts in the sums. */
import { found } from '../../finding.ts';
import type { RowCheck } from '../../row-facts.ts';

export const unknownType: RowCheck = ({ line }) => {
  if (line.chargeType.class !== 'unknown') return null;
  const details = { chargeType: line.chargeType.name, typeKnown: false, fits: [] };
  return found('UNKNOWN', { field: 'Amount', expected: null, actual: line.amount }, details);
};
