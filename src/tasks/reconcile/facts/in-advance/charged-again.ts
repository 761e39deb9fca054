/**
 * The single place that finds periods billed twice: a row for the whole period, licences and amount of an earlier row of
 * its subscription, though another cell of it differs. Rows that our list has licences for are no repetition.
 */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import { add, compare, equal, subtract, zero, type Rational } from '../../../../values/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import { isOfPeriod, isSamePeriod, sharesDays, type Charges, type ChargesInAdvance } from './charges-in-advance.ts';

/** The earlier row, by the number of the row that bills its period again. */
export function chargedAgain(
  charges: ChargesInAdvance,
  listed: (subscription: string) => Subscription | null,
): ReadonlyMap<number, number> {
  const again = new Map<number, number>();
  for (const [subscription, ofOne] of charges) {
    const entry = listed(subscription);
    const earlier: LicenceLine[] = [];
    for (const { line } of ofOne.all.filter(isOfPeriod)) {
      const first = earlier.find((each) => isSameCharge(each, line));
      if (first !== undefined && isTooMuch(line, { earlier, entry, ...ofOne })) again.set(line.row, first.row);
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

interface Beside extends Charges {
  readonly earlier: readonly LicenceLine[];
  readonly entry: Subscription | null;
}

/** What is credited from its first day on is billed anew; what is credited later leaves licences that our list tells. */
function isTooMuch(line: LicenceLine, beside: Beside): boolean {
  const credits = beside.credits.filter((credit) => sharesDays(credit.line, line));
  if (credits.length === 0) return !hasRoom(line, beside);
  if (beside.entry === null || credits.some((credit) => credit.line.chargeStart <= line.chargeStart)) return false;
  const { active, quantity } = beside.entry;
  return equal(subtract(licencesAtEnd(line, beside), line.quantity), active ? quantity : zero);
}

/** Whether our list has the licences of this row besides those of the earlier rows of its period. */
function hasRoom(line: LicenceLine, { earlier, entry }: Beside): boolean {
  if (entry === null) return false;
  const together = licencesOf(earlier.filter((each) => isSamePeriod(each, line)));
  return compare(add(together, line.quantity), entry.quantity) <= 0;
}

/** Licences that are billed and not credited on the last day of a period. */
function licencesAtEnd({ chargeEnd }: LicenceLine, { all, credits }: Charges): Rational {
  const on = (checks: readonly LineCheck[]): Rational =>
    licencesOf(
      checks.map(({ line }) => line).filter((line) => line.chargeStart <= chargeEnd && chargeEnd <= line.chargeEnd),
    );
  return subtract(on(all), on(credits));
}

function licencesOf(lines: readonly LicenceLine[]): Rational {
  return lines.reduce((sum, { quantity }) => add(sum, quantity), zero);
}
