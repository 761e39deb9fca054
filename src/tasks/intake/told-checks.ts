/**
 * The single place that picks what is told of many verdicts at once: how many there are of each, the findings with the
 * largest differences, what could not be judged, and what is rightly silent. A screen shows these; sheets hold the rest.
 */
import type { RuleCall } from '../../billing/index.ts';
import { absolute, compare, rational, zero, type Rational } from '../../values/index.ts';
import type { CurrencyReport } from '../reconcile/currency-report.ts';
import type { FileFinding } from '../reconcile/finding.ts';
import type { Verdict } from '../reconcile/line/line-check.ts';
import type { NotJudged } from '../reconcile/not-judged.ts';
import type { Reconciliation } from '../reconcile/reconcile.ts';
import { rowVerdict } from './row-verdict.ts';

/** A finding, and how the amount that was expected came about. */
export interface ListedFinding {
  readonly finding: FileFinding;
  readonly currency: string | null;
  /** Null where no rule gave an amount. */
  readonly call: RuleCall | null;
}

/** A row without a verdict. */
export type UnjudgedRow = Extract<NotJudged, { readonly of: 'row' }>;

/** Counts, and the first of each kind. */
export interface ToldChecks {
  readonly lines: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The largest difference first; among equals the order of the file. */
  readonly findings: readonly ListedFinding[];
  readonly findingCount: number;
  readonly notJudged: readonly UnjudgedRow[];
  readonly notJudgedCount: number;
  /** Subscriptions of our list that rightly have no row. */
  readonly silent: readonly ListedFinding[];
  readonly silentCount: number;
}

/** At most `listed` of each kind. */
export function toldChecks({ currencies }: Pick<Reconciliation, 'currencies'>, listed: number): ToldChecks {
  const counts: Record<Verdict, number> = { ties: 0, within_rounding: 0, differs: 0, not_judged: 0 };
  for (const { rows } of currencies) for (const row of rows) counts[rowVerdict(row)] += 1;
  const all = currencies.flatMap(findingsOf);
  const findings = all.filter(({ finding }) => finding.code !== 'SILENT_EXPECTED').sort(byDifference);
  const silent = all.filter(({ finding }) => finding.code === 'SILENT_EXPECTED');
  const notJudged = currencies.flatMap((part) => part.notJudged).filter((each) => each.of === 'row');
  return {
    lines: currencies.reduce((sum, { rows }) => sum + rows.length, 0),
    counts,
    findings: findings.slice(0, listed),
    findingCount: findings.length,
    notJudged: notJudged.slice(0, listed),
    notJudgedCount: notJudged.length,
    silent: silent.slice(0, listed),
    silentCount: silent.length,
  };
}

function findingsOf({ currency, rows, findings }: CurrencyReport): readonly ListedFinding[] {
  const calls = new Map(rows.map(({ facts: { line, check } }) => [line.row, check.call]));
  return findings.map((finding) => ({
    finding,
    currency,
    call: finding.row === null ? null : (calls.get(finding.row) ?? null),
  }));
}

function byDifference(a: ListedFinding, b: ListedFinding): number {
  return compare(size(b), size(a)) || (a.finding.row ?? Infinity) - (b.finding.row ?? Infinity) || 0;
}

function size({ finding: { difference } }: ListedFinding): Rational {
  return difference === null ? zero : rational(absolute(difference.n), difference.d);
}
