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
import { listedCharge, unknownCharge, type ListedCharge } from '../../facts/listed-charge.ts';
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

/** Where no licence is left nothing is charged any more; of parts of a period nobody knows without a list. */
function mayBeNone({ side, of, atEnd }: MissingSide, { listed }: RowFacts): boolean {
  if (side === 'credit' || !atEnd) return false;
  return listed === null ? of === 'licence-change' : !listed.active || listed.quantity.n === 0n;
}

function expectedOf(missing: MissingSide, facts: RowFacts, means: Means) {
  const { side, of, basis, atEnd } = missing;
  const { listed } = facts;
  if (side === 'charge' && of === 'frequency-change') return newTerm(missing, facts, means);
  if (basis === null || (atEnd && listed === null)) return { expected: null };
  const quantity = atEnd && listed !== null ? listed.quantity : basis.quantity;
  const { expected, ...asked } = partCharge({ ...basis, quantity }, means.rules);
  return { expected: expected === null || side === 'charge' ? expected : negate(expected), ...asked };
}

/** What is charged from the day of a change of frequency on: by the price list of that day, unless our list has the old one. */
function newTerm({ from }: MissingSide, { line, listed, check }: RowFacts, means: Means): ListedCharge {
  const old = line.frequency ?? check.basis?.frequency ?? null;
  const frequency = old === 'annual' ? 'monthly' : 'annual';
  const isAsListed = (listed?.frequency ?? frequency) === frequency;
  if (old === null || !isAsListed) return unknownCharge;
  const { offerId, quantity } = listed ?? line;
  const period = { start: from, end: from };
  return listedCharge({ listed: { offerId, quantity }, frequency, period, currency: line.currency }, means);
}
