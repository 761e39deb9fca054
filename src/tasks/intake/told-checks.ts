/**
 * The single place that picks what is told of many verdicts at once: how many there are of each, the findings with the
 * largest differences, what could not be judged, and what is rightly silent. A screen shows these; sheets hold the rest.
 */
import { absolute, compare, rational, zero, type Rational } from '../../values/index.ts';
import type { CurrencyReport } from '../reconcile/currency-report.ts';
import type { FileFinding } from '../reconcile/finding.ts';
import type { Verdict } from '../reconcile/line/line-check.ts';
import type { NotJudged } from '../reconcile/not-judged.ts';
import type { Reconciliation } from '../reconcile/reconcile.ts';
import { groundsOf, type FindingGrounds } from './finding-grounds.ts';
import { rowVerdict } from './row-verdict.ts';

/** A finding, and what it stands on. */
export interface ListedFinding {
  readonly finding: FileFinding;
  readonly currency: string | null;
  readonly grounds: FindingGrounds;
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
export function toldChecks(
  { file, currencies }: Pick<Reconciliation, 'file' | 'currencies'>,
  listed: number,
): ToldChecks {
  const counts: Record<Verdict, number> = { ties: 0, within_rounding: 0, differs: 0, not_judged: 0 };
  for (const { rows } of currencies) for (const row of rows) counts[rowVerdict(row)] += 1;
  const all = currencies.flatMap((part) => part.findings.map((finding): Placed => ({ finding, part })));
  const findings = all.filter(({ finding }) => finding.code !== 'SILENT_EXPECTED').sort(byDifference);
  const silent = all.filter(({ finding }) => finding.code === 'SILENT_EXPECTED');
  const notJudged = currencies.flatMap((part) => part.notJudged).filter((each) => each.of === 'row');
  const pack = file.layout === 'new-commerce-46' ? 'new-commerce' : 'legacy';
  return {
    lines: currencies.reduce((sum, { rows }) => sum + rows.length, 0),
    counts,
    findings: withGrounds(findings.slice(0, listed), pack),
    findingCount: findings.length,
    notJudged: notJudged.slice(0, listed),
    notJudgedCount: notJudged.length,
    silent: withGrounds(silent.slice(0, listed), pack),
    silentCount: silent.length,
  };
}

/** A finding in its part of the file. */
interface Placed {
  readonly finding: FileFinding;
  readonly part: CurrencyReport;
}

/** Looked up once a part, for the findings that are told alone: a file may have a million others. */
function withGrounds(placed: readonly Placed[], pack: 'legacy' | 'new-commerce'): readonly ListedFinding[] {
  const grounds = new Map(
    [...new Set(placed.map(({ part }) => part))].flatMap((part) => {
      const own = placed.filter((each) => each.part === part).map(({ finding }) => finding);
      return groundsOf(own, part, pack).map((each, index) => [own[index], each] as const);
    }),
  );
  return placed.flatMap(({ finding, part: { currency } }) => {
    const own = grounds.get(finding);
    return own === undefined ? [] : [{ finding, currency, grounds: own }];
  });
}

function byDifference(a: Placed, b: Placed): number {
  return compare(size(b), size(a)) || (a.finding.row ?? Infinity) - (b.finding.row ?? Infinity) || 0;
}

function size({ finding: { difference } }: Placed): Rational {
  return difference === null ? zero : rational(absolute(difference.n), difference.d);
}
