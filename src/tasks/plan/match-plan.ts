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
  | { readonly kind: 'missing'; readonly like: LikeLine | null };

/** A row of the same subscription and charge type that no expected line took: other days than were planned. */
export interface LikeLine {
  readonly row: number;
  readonly chargeStart: CalendarDate;
  readonly chargeEnd: CalendarDate;
  readonly amount: Rational;
}

/** An expected line and what became of it. */
export interface PlanMatch {
  readonly expected: ExpectedLine;
  readonly appeared: Appearance;
}

/** Lines of a file that are taken by an expected line each; a line answers only once. */
export function matchPlan(expected: readonly ExpectedLine[], lines: readonly LicenceLine[]): readonly PlanMatch[] {
  const left = new Set(lines);
  const answers = byKey(lines, ({ chargeType, ...line }) => keyOf({ ...line, chargeType: chargeType.name }));
  const exact = expected.map((one) => {
    const candidates = (answers.get(keyOf(one)) ?? []).filter((line) => left.has(line));
    const [best] = candidates.sort((a, b) => rank(one, a) - rank(one, b));
    if (best !== undefined) left.delete(best);
    return { expected: one, best };
  });
  // Only once every line has found its own may what is left over stand for one that is missing.
  const alike = byKey([...left], ({ subscription, chargeType }) => subjectOf(subscription, chargeType.name));
  return exact.map(({ expected: one, best }) => {
    if (best !== undefined) return { expected: one, appeared: appearanceOf(one, best) };
    const like = alike.get(subjectOf(one.subscription, one.chargeType))?.shift() ?? null;
    return { expected: one, appeared: { kind: 'missing', like: like && likeOf(like) } };
  });
}

function byKey(lines: readonly LicenceLine[], key: (line: LicenceLine) => string): Map<string, LicenceLine[]> {
  const groups = new Map<string, LicenceLine[]>();
  for (const line of lines) {
    const own = groups.get(key(line));
    if (own === undefined) groups.set(key(line), [line]);
    else own.push(line);
  }
  return groups;
}

function likeOf({ row, chargeStart, chargeEnd, amount }: LicenceLine): LikeLine {
  return { row, chargeStart, chargeEnd, amount };
}

type Key = Pick<ExpectedLine, 'subscription' | 'chargeType' | 'chargeStart' | 'chargeEnd'>;

function keyOf({ subscription, chargeType, chargeStart, chargeEnd }: Key): string {
  return `${subjectOf(subscription, chargeType)}|${chargeStart}|${chargeEnd}`;
}

function subjectOf(subscription: string, chargeType: string): string {
  return `${subscription}|${chargeType.trim().toLowerCase()}`;
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
