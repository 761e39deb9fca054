/**
 * The single place that makes the sheet of a check: one row a line, in the order of the file, with amounts as numbers and
 * the reasons in words. Verdict and reason are the stable English words.
 */
import type { CurrencyReport, JudgedRow } from '../reconcile/currency-report.ts';
import type { Reconciliation } from '../reconcile/reconcile.ts';
import {
  columnsOf,
  count,
  money,
  type ReportCell,
  type ReportSheet,
  type Speaker,
} from '../reconcile/report/report-sheet.ts';
import { tellFinding } from '../reconcile/told-finding.ts';
import { rowVerdict } from './row-verdict.ts';

/** Columns by their English captions. */
const columns = columnsOf({
  Row: 8,
  Customer: 24,
  Offer: 30,
  ChargeType: 28,
  From: 12,
  To: 12,
  Quantity: 10,
  Billed: 13,
  Expected: 13,
  Difference: 13,
  Verdict: 16,
  Reason: 18,
  Explanation: 70,
  Currency: 10,
});

/** How the sheet speaks. */
export interface CheckSheetTexts {
  readonly speaker: Pick<Speaker, 'finding' | 'notJudged'>;
  /** Of all columns, in their order. */
  readonly captions: readonly string[];
}

/** The sheet; with `mostOpen` it leaves out lines that simply tie, and holds at most as many of the others. */
export function checkSheet(
  { currencies }: Reconciliation,
  texts: CheckSheetTexts,
  mostOpen: number | null,
): ReportSheet {
  const all = currencies.flatMap((part) => part.rows.map((row) => ({ row, part })));
  const told = mostOpen === null ? all : all.filter(({ row }) => rowVerdict(row) !== 'ties').slice(0, mostOpen);
  const rows = told
    .sort((a, b) => a.row.facts.line.row - b.row.facts.line.row)
    .map(({ row, part }) => rowOf(row, part, texts.speaker));
  return {
    name: 'Check',
    columns: columns.map(({ caption, width }, index) => ({ caption: texts.captions[index] ?? caption, width })),
    rows,
  };
}

function rowOf(
  row: JudgedRow,
  { currency }: CurrencyReport,
  speaker: CheckSheetTexts['speaker'],
): readonly ReportCell[] {
  const { facts, findings } = row;
  const { line, finding } = facts.check;
  const { expected, difference } = findings.find(({ field }) => field === 'Amount') ?? facts.check;
  const unjudged = finding?.code === 'NOT_JUDGED' ? finding : null;
  const reasons = [...findings.map(({ code }) => code), ...(unjudged === null ? [] : [unjudged.code])];
  const sentences = [
    ...findings.map((each) => speaker.finding(tellFinding(each, currency))),
    ...(unjudged === null ? [] : [speaker.notJudged({ of: 'row', line, lacks: unjudged })]),
  ];
  return [
    count(line.row),
    line.customerName,
    line.offerName,
    line.chargeType.name,
    { date: line.chargeStart },
    { date: line.chargeEnd },
    { count: line.quantity },
    money(line.amount),
    money(expected),
    money(difference),
    rowVerdict(row),
    reasons.join(', ') || null,
    sentences.join(' ') || null,
    line.currency,
  ];
}
