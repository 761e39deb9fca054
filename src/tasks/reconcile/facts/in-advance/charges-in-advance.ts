/**
 * The single place that gathers what the file bills in advance for a subscription in more than one row, by a row of its
 * own or as the next period of a change of licences. Where the file credits any day of a row, the row is left out.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import type { LineColumns } from '../../match/line-columns.ts';
import { startsPeriod } from '../../parts/whole-file.ts';

/** By subscription, in the order of the file; those with one such row are not in it. */
export type ChargesInAdvance = ReadonlyMap<string, readonly LineCheck[]>;

/** Looks through the rows by the codes of their subscriptions. */
export function chargesInAdvance(checks: readonly LineCheck[], { subscription }: LineColumns): ChargesInAdvance {
  const counts = new Int32Array(subscription.size);
  const codeOf = (row: number): number => subscription.of[row] ?? 0;
  for (const [row, check] of checks.entries())
    if (isOfPeriod(check)) counts[codeOf(row)] = (counts[codeOf(row)] ?? 0) + 1;
  const together = new Map<number, LineCheck[]>();
  for (const [row, check] of checks.entries()) {
    const code = codeOf(row);
    if ((counts[code] ?? 0) < 2) continue;
    const own = together.get(code);
    if (own === undefined) together.set(code, [check]);
    else own.push(check);
  }
  return new Map([...together.values()].flatMap(uncredited));
}

function uncredited(checks: readonly LineCheck[]): readonly (readonly [string, readonly LineCheck[]])[] {
  const credits = checks.filter(({ line }) => line.amount.n < 0n);
  const left = checks.filter(
    (check) => isOfPeriod(check) && !credits.some((credit) => sharesDays(credit.line, check.line)),
  );
  const [first, ...others] = left;
  return first === undefined || others.length === 0 ? [] : [[first.line.subscription, left]];
}

/** Whether both bill a day. */
export function sharesDays(a: LicenceLine, b: LicenceLine): boolean {
  return a.chargeStart <= b.chargeEnd && b.chargeStart <= a.chargeEnd;
}

/** Whether both bill the same days in the same currency. */
export function isSamePeriod(a: LicenceLine, b: LicenceLine): boolean {
  return a.chargeStart === b.chargeStart && a.chargeEnd === b.chargeEnd && a.currency === b.currency;
}

function isOfPeriod({ line: { chargeType, amount, chargeStart, chargeEnd }, basis }: LineCheck): boolean {
  const { event } = chargeType;
  if (amount.n <= 0n) return false;
  if (event === 'licence-change') return basis?.periodStart === chargeStart && basis.periodEnd === chargeEnd;
  return startsPeriod(event);
}
