/**
 * The single place where a later reconciliation file is laid beside a plan: every expected line has appeared to the
 * cent, by another known rounding, with another amount, or not at all; and nothing is said of lines nobody planned.
 */
import type { LicenceLine } from '../../sheets/index.ts';
import { equal, type CalendarDate, type Rational } from '../../values/index.ts';
import type { PlannedLine } from './plan.ts';

/** An expected line, as a plan or its sheet has it. */
export interface ExpectedLine {
  /** In lower case. */
  readonly subscription: string;
  readonly chargeType: string;
  readonly chargeStart: CalendarDate;
  readonly chargeEnd: CalendarDate;
  readonly amount: Rational;
  readonly otherRoundings: PlannedLine['otherRoundings'];
}

/** What became of an expected line. */
export type Appearance =
  | { readonly kind: 'to-the-cent'; readonly row: number }
  | { readonly kind: 'by-rounding'; readonly row: number; readonly profile: string; readonly amount: Rational }
  | { readonly kind: 'other-amount'; readonly row: number; readonly amount: Rational }
  | { readonly kind: 'missing' };

/** Lines of a file that are taken by an expected line each; a line answers only once. */
export function matchPlan(
  expected: readonly ExpectedLine[],
  lines: readonly LicenceLine[],
): readonly { readonly expected: ExpectedLine; readonly appeared: Appearance }[] {
  const left = new Map<string, LicenceLine[]>();
  for (const line of lines) {
    const key = keyOf({ ...line, chargeType: line.chargeType.name });
    left.set(key, [...(left.get(key) ?? []), line]);
  }
  return expected.map((one) => {
    const candidates = left.get(keyOf(one)) ?? [];
    const best = candidates.reduce<LicenceLine | undefined>(
      (found, line) => (found === undefined || rank(one, line) < rank(one, found) ? line : found),
      undefined,
    );
    if (best !== undefined)
      left.set(
        keyOf(one),
        candidates.filter((line) => line !== best),
      );
    return { expected: one, appeared: best === undefined ? { kind: 'missing' } : appearanceOf(one, best) };
  });
}

type Key = Pick<ExpectedLine, 'subscription' | 'chargeType' | 'chargeStart' | 'chargeEnd'>;

function keyOf({ subscription, chargeType, chargeStart, chargeEnd }: Key): string {
  return `${subscription}|${chargeType.trim().toLowerCase()}|${chargeStart}|${chargeEnd}`;
}

const ranks = { 'to-the-cent': 0, 'by-rounding': 1, 'other-amount': 2, missing: 3 } as const;

function rank(expected: ExpectedLine, line: LicenceLine): number {
  return ranks[appearanceOf(expected, line).kind];
}

function appearanceOf({ amount: planned, otherRoundings }: ExpectedLine, { row, amount }: LicenceLine): Appearance {
  if (equal(planned, amount)) return { kind: 'to-the-cent', row };
  const other = otherRoundings.find((one) => equal(one.amount, amount));
  if (other !== undefined) return { kind: 'by-rounding', row, profile: other.profile, amount };
  return { kind: 'other-amount', row, amount };
}
