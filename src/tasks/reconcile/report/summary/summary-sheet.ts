/**
 * Summary, one page: of each currency the tie-out and control totals beside the check list, then its largest differences;
 * below them what nobody could check, and the sign-off. Amounts of two currencies never meet.
 */
import type { CurrencyReport } from '../../currency-report.ts';
import type { Reconciliation } from '../../reconcile.ts';
import { isPickable, sumIf } from '../formulas.ts';
import {
  columnsOf,
  headings,
  money,
  overFigures,
  said,
  type ReportCell,
  type ReportColumn,
  type ReportSheet,
  type Speaker,
} from '../report-sheet.ts';
import type { ReportWords } from '../words/report-words.ts';
import { roundedTotal } from '../rounding-sheet.ts';
import { checkList } from './check-list.ts';
import { controlTotals } from './control-totals.ts';
import { largestDifferences } from './largest-differences.ts';
import { carriedBlock, signOff } from './sign-off.ts';
import { tieOutBlock, verdictOf, type AddedUp } from './tie-out-block.ts';

type Row = readonly ReportCell[];

const columns = columnsOf({
  What: 50,
  Amount: 29,
  Lines: 10,
  Gap: 6,
  Check: 32,
  Result: 36,
  Findings: 10,
  Difference: 14,
});

/** The sheet, over the sheets that its formulas add up. */
export function summarySheet(reconciliation: Reconciliation, speaker: Speaker, sheets: AddedUp): ReportSheet {
  const { file, rows: counted, currencies } = reconciliation;
  const { summary } = speaker.words;
  const isPart = currencies.some(({ rows: listed, lines }) => listed.length < lines.lines);
  const loaded = summary.loaded(file.layout, counted.read, counted.inFile);
  const rows: Row[] = [
    [said(reportTitle(reconciliation, speaker.words), 'title')],
    // Of a file in parts the lines that tie are in the sums alone.
    [said(isPart ? loaded + summary.unlisted : loaded, 'note')],
  ];
  for (const part of currencies) rows.push([], ...partRows(part, { reconciliation, speaker, sheets }, rows.length + 2));
  if (currencies.length === 0)
    rows.push(
      [],
      [said(summary.tieOut(null), 'heading')],
      [said(summary.tie.verdict, 'strong'), said(`○ ${summary.tie.noRows}`, 'verdict')],
    );
  rows.push(
    ...notChecked(reconciliation, speaker),
    ...carriedBlock(reconciliation.carried, sheets, speaker.words),
    [],
    ...signOff(sheets.exceptions, speaker.words),
  );
  return {
    name: 'Summary',
    columns: columns.map((column, index) => fitted(column, rows, index)),
    rows,
    form: 'page',
    pagesTall: Math.max(1, currencies.length),
  };
}

/** What the report is called, and whose part of a file it is. */
export function reportTitle({ file, part }: Reconciliation, { summary }: ReportWords): string {
  return summary.title(file.table.source.split(/[\\/]/u).at(-1) ?? '', part);
}

/** Beside these stands something else; what is in others may run on. */
const blocks: readonly string[] = ['What', 'Amount', 'Check', 'Result'];

function fitted(column: ReportColumn, rows: readonly Row[], index: number): ReportColumn {
  const text = blocks.includes(column.caption) ? longest(rows, index) : longestHeading(rows, index);
  return { ...column, width: Math.max(column.width, text + 2) };
}

/** Over figures a heading is cut at its beginning; its letters are bold, and wider than others. */
function longestHeading(rows: readonly Row[], index: number): number {
  const lengths = rows.map((row) => {
    const cell = row[index] ?? null;
    if (cell === null || typeof cell !== 'object' || !('say' in cell)) return 0;
    return cell.look === 'figures-heading' ? cell.say.length : 0;
  });
  return Math.max(0, ...lengths);
}

/** Characters of the longest text, whatever the language, but for a title and a note. */
function longest(rows: readonly Row[], index: number): number {
  const lengths = rows.map((row) => {
    const cell = row[index] ?? null;
    if (typeof cell === 'string') return cell.length;
    if (cell === null || !('say' in cell)) return 0;
    return cell.look === 'title' || cell.look === 'note' ? 0 : cell.say.length;
  });
  return Math.min(MOST, Math.max(0, ...lengths));
}

/** A longer name of a customer or an offer is cut rather than making the page small. */
const MOST = 60;

interface Means {
  readonly reconciliation: Reconciliation;
  readonly speaker: Speaker;
  readonly sheets: AddedUp;
}

/** Two blocks side by side; `top` is the row of the sheet that holds their headings. */
function partRows(part: CurrencyReport, { reconciliation, speaker, sheets }: Means, top: number): readonly Row[] {
  const { summary } = speaker.words;
  const { amount: amounts, lines: ofLines, result: results, findings, difference } = summary.headings;
  const unit = part.currency ?? summary.noCurrency;
  const spoken = { ...summary.tie, figures: speaker.charts.figures };
  const tie = tieOutBlock(part, { trace: sheets.trace, top: top + 1 }, spoken);
  const verdict = { at: `B${top + tie.length}`, say: verdictOf(part, spoken) };
  const left: readonly Row[] = [
    headings([summary.tieOut(unit), overFigures(amounts), overFigures(ofLines)]),
    ...tie,
    [],
    headings([summary.controlTotals(unit), overFigures(amounts), overFigures(ofLines)]),
    [summary.totals.rounding, roundingTotal(part, sheets), null],
    ...controlTotals(part, summary.totals),
  ];
  const right: readonly Row[] = [
    headings([summary.checks(unit), results, overFigures(findings), overFigures(difference)]),
    ...checkList(part, { reconciliation, exceptions: sheets.exceptions, speaker, verdict }),
  ];
  const blocks = Array.from({ length: Math.max(left.length, right.length) }, (_, index): Row => {
    const [what = null, amount = null, lines = null] = left[index] ?? [];
    return [what, amount, lines, null, ...(right[index] ?? [])];
  });
  const largest = largestDifferences(part, speaker);
  return [...blocks, ...(largest.length === 0 ? [] : [[]]), ...largest];
}

/** The differences on the sheet Rounding in this currency; without a name for the currency nothing can be picked there. */
function roundingTotal(part: CurrencyReport, { rounding }: AddedUp): ReportCell {
  const { currency } = part;
  const sum = roundedTotal(part);
  if (!isPickable(currency)) return money(sum);
  return { money: sum, formula: sumIf(rounding, 'Difference', [['Currency', currency]]) };
}

/** Each sentence once, with the number of lines it holds for; the lines themselves have it as a note on Trace. */
function notChecked({ currencies, notChecked: ofFile }: Reconciliation, speaker: Speaker): readonly Row[] {
  const { summary } = speaker.words;
  const times = new Map<string, number>();
  for (const each of currencies.flatMap(({ notJudged }) => notJudged)) {
    const sentence = speaker.notJudged(each);
    times.set(sentence, (times.get(sentence) ?? 0) + 1);
  }
  const sentences = [
    ...ofFile.map((each) => speaker.notJudged(each)),
    ...[...times].map(([sentence, lines]) => summary.ofLines(lines, sentence)),
  ];
  return sentences.length === 0
    ? []
    : [
        [],
        headings([summary.notChecked]),
        ...sentences.map((sentence): Row => [{ say: `○ ${sentence}`, look: 'note' }]),
      ];
}
