/**
 * The single place that finds periods billed twice: a row in advance for the days, licences and amount of an earlier row
 * of its subscription, though another cell of it differs. Where the file credits the subscription too, nobody is accused.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import { equal } from '../../../values/index.ts';

/** The earlier row, by the number of the row that bills its period again. */
export function chargedAgain(lines: readonly LicenceLine[]): ReadonlyMap<number, number> {
  const credited = new Set(lines.filter(({ amount }) => amount.n < 0n).map(({ subscription }) => subscription));
  const earlier = new Map<string, LicenceLine[]>();
  const again = new Map<number, number>();
  for (const line of lines) {
    if (!isAdvance(line) || credited.has(line.subscription)) continue;
    const own = earlier.get(line.subscription) ?? [];
    const first = own.find((each) => isSameCharge(each, line));
    if (first !== undefined) again.set(line.row, first.row);
    else if (own.length === 0) earlier.set(line.subscription, [line]);
    else if (own.length < MOST_KEPT) own.push(line);
  }
  return again;
}

/** A subscription has a charge or two in advance; more distinct ones are another matter, and are not all kept. */
const MOST_KEPT = 64;

function isAdvance({ chargeType: { event }, amount }: LicenceLine): boolean {
  return amount.n > 0n && (event === 'cycle' || event === 'renewal' || event === 'purchase');
}

function isSameCharge(a: LicenceLine, b: LicenceLine): boolean {
  const isSamePeriod = a.chargeStart === b.chargeStart && a.chargeEnd === b.chargeEnd && a.currency === b.currency;
  return isSamePeriod && equal(a.quantity, b.quantity) && equal(a.amount, b.amount);
}
