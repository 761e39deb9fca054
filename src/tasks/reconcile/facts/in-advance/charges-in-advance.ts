/**
 * The single place that gathers what the file bills in advance for a subscription in more than one row, by a row of its
 * own or as the next period of a change of licences. Where the file credits any day of a row, the row is left out.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import type { LineColumns } from '../../match/line-columns.ts';
import { startsPeriod } from '../../parts/whole-file.ts';

/** What one subscription is charged in several rows, in the order of the file. */
export interface Charges {
  /** All rows with an amount above zero. */
  readonly all: readonly LineCheck[];
  readonly credits: readonly LineCheck[];
  /** Of these the rows in advance that no credit shares a day with; none where there is but one. */
  readonly inAdvance: readonly LineCheck[];
}

/** By subscription; those with one charge are not in it. */
export type ChargesInAdvance = ReadonlyMap<string, Charges>;

/** Looks through the rows by the codes of their subscriptions. */
export function chargesInAdvance(checks: readonly LineCheck[], { subscription }: LineColumns): ChargesInAdvance {
  const counts = new Int32Array(subscription.size);
  const codeOf = (row: number): number => subscription.of[row] ?? 0;
  for (const [row, check] of checks.entries())
    if (isCharge(check)) counts[codeOf(row)] = (counts[codeOf(row)] ?? 0) + 1;
  const together = new Map<number, LineCheck[]>();
  for (const [row, check] of checks.entries()) {
    const code = codeOf(row);
    if ((counts[code] ?? 0) < 2) continue;
    const own = together.get(code);
    if (own === undefined) together.set(code, [check]);
    else own.push(check);
  }
  return new Map([...together.values()].map(chargesOf));
}

function chargesOf(checks: readonly LineCheck[]): readonly [string, Charges] {
  const all = checks.filter(isCharge);
  const credits = checks.filter(({ line }) => line.amount.n < 0n);
  const inAdvance = all.filter(
    (check) => isOfPeriod(check) && !credits.some((credit) => sharesDays(credit.line, check.line)),
  );
  return [checks[0]?.line.subscription ?? '', { all, credits, inAdvance: inAdvance.length > 1 ? inAdvance : [] }];
}

/** Whether both bill a day. */
export function sharesDays(a: LicenceLine, b: LicenceLine): boolean {
  return a.chargeStart <= b.chargeEnd && b.chargeStart <= a.chargeEnd;
}

/** Whether both bill the same days in the same currency. */
export function isSamePeriod(a: LicenceLine, b: LicenceLine): boolean {
  return a.chargeStart === b.chargeStart && a.chargeEnd === b.chargeEnd && a.currency === b.currency;
}

function isCharge({ line }: LineCheck): boolean {
  return line.amount.n > 0n;
}

/** Whether a charge is for a whole period. */
export function isOfPeriod({ line: { chargeType, chargeStart, chargeEnd }, basis }: LineCheck): boolean {
  const { event } = chargeType;
  if (event === 'licence-change') return basis?.periodStart === chargeStart && basis.periodEnd === chargeEnd;
  return startsPeriod(event);
}
