/**
 * The single place that finds periods billed twice: a row for the whole period, licences and amount of an earlier row of
 * its subscription, though another cell of it differs.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { equal } from '../../../../values/index.ts';
import { isSamePeriod, type ChargesInAdvance } from './charges-in-advance.ts';

/** The earlier row, by the number of the row that bills its period again. */
export function chargedAgain(charges: ChargesInAdvance): ReadonlyMap<number, number> {
  const again = new Map<number, number>();
  for (const checks of charges.values()) {
    const earlier: LicenceLine[] = [];
    for (const { line } of checks) {
      const first = earlier.find((each) => isSameCharge(each, line));
      if (first !== undefined) again.set(line.row, first.row);
      else if (earlier.length < MOST_KEPT) earlier.push(line);
    }
  }
  return again;
}

/** A subscription has a charge or two in advance; more distinct ones are another matter, and are not all kept. */
const MOST_KEPT = 64;

function isSameCharge(a: LicenceLine, b: LicenceLine): boolean {
  return isSamePeriod(a, b) && equal(a.quantity, b.quantity) && equal(a.amount, b.amount);
}
