/**
 * MISSING_IN_FILE of the period after a change of licences: due on this file for an active subscription of ours, which has
 * the rows of its change and none that charges any day of it. Told at the first row of the change.
 * @source MS004 "Usage file changes for annual billing"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, printDate, zero } from '../../../../values/index.ts';
import type { ChangeCharges } from '../../facts/changes/changes.ts';
import { duePeriod, type DuePeriod } from '../../facts/anchor.ts';
import { listedCharge } from '../../facts/listed-charge.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const nextPeriod: RowCheck = (facts, means) => {
  const change = means.changeCharges.get(facts.line.row);
  const { listed } = facts;
  if (change === undefined || listed === null || !goesOn(facts, means)) return null;
  const period = duePeriod(listed, 'monthly', means);
  if (period === null || period.of !== period.start || !isNext(period, change)) return null;
  return found(
    'MISSING_IN_FILE',
    { field: 'Amount', ...expectedOf(period, facts, means), actual: zero },
    {
      frequency: 'monthly',
      termStart: printDate(period.start),
      termEnd: printDate(period.end),
      ...{ side: 'charge', of: 'licence-change' },
    },
  );
};

/** An annual term goes on without a row. A service that stops, or changes how often it is billed, has rows of its own. */
function goesOn({ line, listed }: RowFacts, { rowsOf }: Means): boolean {
  if (listed?.active !== true || listed.quantity.n === 0n || listed.frequency !== 'monthly') return false;
  const together = rowsOf(line.subscription);
  return together !== null && !together.serviceStops && together.frequencyChange === null;
}

/** It begins where the period that changed ends, and no row charges any day of it. */
function isNext(period: DuePeriod, { charges, takenBack }: ChangeCharges): boolean {
  const isAfter = takenBack !== null && addDays(takenBack.chargeEnd, 1) === period.start;
  return isAfter && !charges.some((line) => isOf(line, period));
}

function isOf({ chargeStart, chargeEnd }: LicenceLine, { start, end }: DuePeriod): boolean {
  return chargeStart <= end && chargeEnd >= start;
}

/** By the price list, else at the price of the period that changed. */
function expectedOf(period: DuePeriod, { line, listed, check }: RowFacts, means: Means) {
  if (listed === null) return { expected: null };
  const charge = listedCharge({ listed, frequency: 'monthly', period, currency: line.currency }, means);
  const { basis } = check;
  if (charge.expected !== null || basis === null) return charge;
  return partCharge({ ...basis, chargeDays: basis.periodDays, quantity: listed.quantity }, means.rules);
}
