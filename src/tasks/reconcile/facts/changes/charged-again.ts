/**
 * The single place that finds periods billed twice: a row for the whole period, licences and amount of an earlier row of
 * its subscription, though another cell of it differs. Where the file credits any of these days, nobody is accused.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { equal } from '../../../../values/index.ts';
import type { LineCheck } from '../../line/line-check.ts';

/** The earlier row, by the number of the row that bills its period again. */
export function chargedAgain(checks: readonly LineCheck[]): ReadonlyMap<number, number> {
  const credits = creditsOf(checks.map(({ line }) => line));
  const earlier = new Map<string, LicenceLine[]>();
  const again = new Map<number, number>();
  for (const check of checks) {
    const { line } = check;
    if (!isOfPeriod(check) || credits.get(line.subscription)?.some((credit) => overlaps(credit, line))) continue;
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

type Lines = readonly LicenceLine[];

function creditsOf(lines: Lines): ReadonlyMap<string, Lines> {
  const credits = new Map<string, LicenceLine[]>();
  for (const line of lines) {
    if (line.amount.n >= 0n) continue;
    const own = credits.get(line.subscription);
    if (own === undefined) credits.set(line.subscription, [line]);
    else own.push(line);
  }
  return credits;
}

function overlaps(a: LicenceLine, b: LicenceLine): boolean {
  return a.chargeStart <= b.chargeEnd && b.chargeStart <= a.chargeEnd;
}

/** Billed in advance: by a row of its own, or as the next period of a change of licences. */
function isOfPeriod({ line: { chargeType, amount, chargeStart, chargeEnd }, basis }: LineCheck): boolean {
  const { event } = chargeType;
  if (amount.n <= 0n) return false;
  if (event === 'licence-change') return basis?.periodStart === chargeStart && basis.periodEnd === chargeEnd;
  return event === 'cycle' || event === 'renewal' || event === 'purchase';
}

function isSameCharge(a: LicenceLine, b: LicenceLine): boolean {
  const isSamePeriod = a.chargeStart === b.chargeStart && a.chargeEnd === b.chargeEnd && a.currency === b.currency;
  return isSamePeriod && equal(a.quantity, b.quantity) && equal(a.amount, b.amount);
}
