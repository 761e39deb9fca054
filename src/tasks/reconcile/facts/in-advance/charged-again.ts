/**
 * The single place that finds periods billed twice: a row for the whole period, licences and amount of an earlier row of
 * its subscription, though another cell of it differs. Rows that our list has licences for are no repetition.
 */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import { add, compare, equal } from '../../../../values/index.ts';
import { isSamePeriod, type ChargesInAdvance } from './charges-in-advance.ts';

/** The earlier row, by the number of the row that bills its period again. */
export function chargedAgain(
  charges: ChargesInAdvance,
  listed: (subscription: string) => Subscription | null,
): ReadonlyMap<number, number> {
  const again = new Map<number, number>();
  for (const [subscription, { inAdvance }] of charges) {
    const entry = listed(subscription);
    const earlier: LicenceLine[] = [];
    for (const { line } of inAdvance) {
      const first = earlier.find((each) => isSameCharge(each, line));
      if (first !== undefined && !hasRoom(line, earlier, entry)) again.set(line.row, first.row);
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

/** Whether our list has the licences of this row besides those of the earlier rows of its period. */
function hasRoom(line: LicenceLine, earlier: readonly LicenceLine[], entry: Subscription | null): boolean {
  if (entry === null) return false;
  const together = earlier
    .filter((each) => isSamePeriod(each, line))
    .reduce((sum, { quantity }) => add(sum, quantity), line.quantity);
  return compare(together, entry.quantity) <= 0;
}
