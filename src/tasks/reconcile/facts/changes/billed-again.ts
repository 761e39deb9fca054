/**
 * The single place that finds rows of one change that come twice: the days, licences and amount of an earlier row, more
 * often than the rows on the other side of the change, or our list, have a reason for.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { compare, equal, multiply, rational, type Rational } from '../../../../values/index.ts';
import type { BillingEvent } from '../events.ts';
import type { BesideChange } from './change-fault.ts';
import { isCredit, isSamePart, isWithin } from './change-rows.ts';

type Lines = readonly LicenceLine[];

/** The first row of the same, by the row that comes again. */
export function billedAgain(
  { kind }: Pick<BillingEvent, 'kind'>,
  lines: Lines,
  beside: BesideChange,
): ReadonlyMap<number, number> {
  const again = new Map<number, number>();
  for (const [place, line] of lines.entries()) {
    const earlier = lines.slice(0, place).filter((each) => isSameRow(each, line));
    const [first] = earlier;
    if (first === undefined) continue;
    const others = lines.filter((each) => isCredit(each) !== isCredit(line) && isBeside(each, line));
    // The next period is billed in advance as any other.
    if (kind === 'licence-change' && others.length === 0) continue;
    const isListed = kind === 'frequency-change' && hasLicencesFor(earlier.length + 1, line.quantity, beside);
    if (!isListed && rowsBehind(line, others, beside) <= earlier.length) again.set(line.row, first.row);
  }
  return again;
}

function isSameRow(a: LicenceLine, b: LicenceLine): boolean {
  return isSamePart(a, b) && equal(a.amount, b.amount);
}

/** Whether our list has that many times the licences. */
function hasLicencesFor(times: number, quantity: Rational, { listed }: BesideChange): boolean {
  return listed !== null && compare(multiply(quantity, rational(BigInt(times))), listed.quantity) <= 0;
}

/** How often the row has a reason: once for each row of the same that it takes back or bills anew. */
function rowsBehind(line: LicenceLine, others: Lines, { periods }: BesideChange): number {
  const whole = isCredit(line) ? periods.filter((period) => isSamePart(period.line, line)).length : 0;
  const often = others.map((other) => others.filter((each) => isSameRow(each, other)).length);
  return Math.max(1, whole, ...often);
}

/** Whether two rows of other signs are about the same days; of a change of frequency the new ones go further. */
function isBeside(a: LicenceLine, b: LicenceLine): boolean {
  return isWithin(a, b) || isWithin(b, a) || a.chargeStart === b.chargeStart;
}
