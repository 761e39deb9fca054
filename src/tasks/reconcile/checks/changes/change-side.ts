/**
 * MISSING_IN_FILE of a change: its credit, its new charge, or days of its period stand in no row. Told at the first row
 * of the change, which may be right itself.
 * @source MS004 "Adding and removing licenses"
 */
import { negate, printDate, zero } from '../../../../values/index.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';
import type { MissingSide } from '../../facts/changes/missing-side.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { rowFrequency } from '../../facts/whole-row.ts';

export const changeSide: RowCheck = (facts, means) => {
  const missing = means.missingSides.get(facts.line.row);
  if (missing === undefined || mayBeNone(missing, facts)) return null;
  const { side, of, from, to } = missing;
  const details = {
    frequency: rowFrequency(facts) ?? 'monthly',
    termStart: printDate(from),
    ...(to !== null && { termEnd: printDate(to) }),
    ...{ side, of },
  };
  return found('MISSING_IN_FILE', { field: 'Amount', ...expectedOf(missing, facts, means), actual: zero }, details);
};

/** Where no licence is left nothing is charged for the rest of the period; without a list nobody knows. */
function mayBeNone({ side, atEnd }: MissingSide, { listed }: RowFacts): boolean {
  return side === 'charge' && atEnd && (listed === null || !listed.active || listed.quantity.n === 0n);
}

function expectedOf({ side, basis, atEnd }: MissingSide, { listed }: RowFacts, { rules }: Means) {
  if (basis === null || (atEnd && listed === null)) return { expected: null };
  const quantity = atEnd && listed !== null ? listed.quantity : basis.quantity;
  const { expected, ...asked } = partCharge({ ...basis, quantity }, rules);
  return { expected: expected === null || side === 'charge' ? expected : negate(expected), ...asked };
}
