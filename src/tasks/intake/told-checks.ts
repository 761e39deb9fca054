/**
 * The single place that picks what is told of many verdicts at once: how many there are of each, the findings with the
 * largest differences, and lines that could not be judged. A screen shows these; a sheet holds the rest.
 */
import { absolute, compare, rational, zero, type Rational } from '../../values/index.ts';
import type { LineCheck, Verdict } from '../reconcile/line/line-check.ts';

/** Counts, and the first of each kind. */
export interface ToldChecks {
  readonly lines: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The largest difference first; among equals the order of the file. */
  readonly findings: readonly LineCheck[];
  readonly findingCount: number;
  readonly notJudged: readonly LineCheck[];
  readonly notJudgedCount: number;
}

/** At most `listed` lines of each kind. */
export function toldChecks(checks: readonly LineCheck[], listed: number): ToldChecks {
  const counts: Record<Verdict, number> = { ties: 0, within_rounding: 0, differs: 0, not_judged: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  const findings = checks.filter(({ finding }) => finding !== null && finding.code !== 'NOT_JUDGED');
  const notJudged = checks.filter(({ finding }) => finding?.code === 'NOT_JUDGED');
  return {
    lines: checks.length,
    counts,
    findings: findings.sort(byDifference).slice(0, listed),
    findingCount: findings.length,
    notJudged: notJudged.slice(0, listed),
    notJudgedCount: notJudged.length,
  };
}

function byDifference(a: LineCheck, b: LineCheck): number {
  return compare(size(b), size(a)) || a.line.row - b.line.row;
}

function size({ difference }: LineCheck): Rational {
  return difference === null ? zero : rational(absolute(difference.n), difference.d);
}
