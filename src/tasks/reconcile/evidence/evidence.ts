/**
 * The single place that gathers what a dispute stands on: every finding that weighs, by whose favour it is in, with how
 * its expected amount came about and its line as it stands in the file. What was billed too little is kept apart, since
 * nothing may ever be asked for it.
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { Trace } from '../../../targets/index.ts';
import { absolute, add, compare, printDate, rational, zero, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { FileFinding } from '../finding.ts';
import type { Reconciliation } from '../reconcile.ts';
import { printAmount, tellFinding, type ToldFinding } from '../told-finding.ts';

/** A finding with its proof. */
export interface EvidenceItem {
  readonly told: ToldFinding;
  /** What it is about in money, without a sign. */
  readonly stake: string;
  /** How the expected amount came about; null where no rule was asked. */
  readonly trace: Trace | null;
  /** The line as it stands in the file, empty cells left out; none where there is no line. */
  readonly raw: readonly { readonly header: string; readonly cell: string }[];
}

/** What there is to say in one currency, the most money first. */
export interface CurrencyEvidence {
  readonly currency: string | null;
  /** Billed too much: a credit is asked for. */
  readonly credits: readonly EvidenceItem[];
  /** What the credits sum to. */
  readonly total: string;
  /** The line is wrong or unexplained, and no money is lost by it: there is none in it, or it is due on another file. */
  readonly questions: readonly EvidenceItem[];
  /** Billed too little: told, and never asked for. */
  readonly owed: readonly EvidenceItem[];
}

/** The pack for one file, or for someone's part of it. */
export interface Evidence {
  readonly part: string | null;
  /** Rules by which it is billed. */
  readonly pack: 'legacy' | 'new-commerce';
  /** Name of the file, without its folder. */
  readonly source: string;
  /** Lines that the pack is from. */
  readonly lines: number;
  /** ISO. */
  readonly billingDate: string | null;
  readonly currencies: readonly CurrencyEvidence[];
}

/** How an amount came about; null where the rule gives none. */
type Explain = (call: RuleCall) => Trace | null;

/** Gathers the pack; rounding is explained and no dispute, silence is no finding. */
export function evidenceOf(reconciliation: Reconciliation, explain: Explain): Evidence {
  const { file, part, billingDate, currencies } = reconciliation;
  const pack = file.layout === 'new-commerce-46' ? 'new-commerce' : 'legacy';
  const rows = new Map(file.table.rows.map(({ row, cells }) => [row, cells]));
  const itemOf = (finding: FileFinding, currency: string | null): EvidenceItem => ({
    told: tellFinding(finding, currency),
    stake: printAmount(size(finding)),
    trace: finding.call ? explain({ ...finding.call, pack }) : null,
    raw: (finding.row === null ? [] : (rows.get(finding.row) ?? [])).flatMap((cell, index) =>
      cell === '' ? [] : [{ header: file.table.headers[index] ?? '', cell }],
    ),
  });
  return {
    part,
    pack,
    source: file.table.source.split(/[\\/]/u).at(-1) ?? '',
    lines: file.lines.length,
    billingDate: billingDate === null ? null : printDate(billingDate),
    currencies: currencies.map((each) => currencyEvidence(each, itemOf)).filter(saysSomething),
  };
}

/** Whether there is anything in it. */
function saysSomething({ credits, questions, owed }: CurrencyEvidence): boolean {
  return credits.length + questions.length + owed.length > 0;
}

function currencyEvidence(
  { currency, findings }: CurrencyReport,
  itemOf: (finding: FileFinding, currency: string | null) => EvidenceItem,
): CurrencyEvidence {
  const weighing = findings
    .filter(({ code }) => code !== 'ROUNDING' && code !== 'SILENT_EXPECTED')
    .sort((a, b) => compare(size(b), size(a)) || (a.row ?? 0) - (b.row ?? 0));
  const over = weighing.filter((each) => each.direction === 'over-billed' && !isMoved(each));
  const told = (of: readonly FileFinding[]): readonly EvidenceItem[] => of.map((each) => itemOf(each, currency));
  return {
    currency,
    credits: told(over),
    total: printAmount(over.map(size).reduce(add, zero)),
    questions: told(weighing.filter((each) => each.direction === 'neutral' || isMoved(each))),
    owed: told(weighing.filter((each) => each.direction === 'under-billed' && !isMoved(each))),
  };
}

/**
 * Billed early, late, or a year at a time: the same money stands on other files. A habit of the whole file is asked about:
 * nobody can say that another way to count than the published ones is wrong.
 */
function isMoved({ code }: FileFinding): boolean {
  return code === 'TIMING' || code === 'FREQUENCY' || code === 'HABIT';
}

function size({ difference }: FileFinding): Rational {
  return difference === null ? zero : rational(absolute(difference.n), difference.d);
}
