/**
 * Bridge: of each currency a sheet of paper with what last month came to, what each cause adds or takes, and what this
 * month comes to, drawn and proved by formulas; below it the subscriptions behind each cause, the largest first.
 */
import { columnLetter, type SheetChart } from '../../../../sheets/index.ts';
import { equal } from '../../../../values/index.ts';
import type { CurrencyBridge } from '../../../bridge/bridge-months.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import type { Reconciliation } from '../../reconcile.ts';
import { FIRST_FIGURES, placed, tableRows } from '../charts/chart-block.ts';
import { monthFigures } from '../charts/steps/month-figures.ts';
import { toldChart } from '../charts/told-chart.ts';
import { isPickable, quoted, sumIf } from '../formulas.ts';
import { headings, said, type ReportCell, type ReportColumn, type ReportSheet, type Speaker } from '../report-sheet.ts';
import { behindRows } from './behind-rows.ts';

type Row = readonly ReportCell[];

/** Characters: the picture, which customers and offers stand below, the causes, the figures, the id. */
const WIDTHS = [86, 30, ...new Array<number>(9).fill(13), 38];

/** Rows of the picture: names of causes stand slanted below it. */
const TALL = 26;

/** The id of a subscription is for the screen. */
const ON_PAPER = WIDTHS.length - 1;

/** The sheet, or none where last month's file was not given; a part of a file is sent to others, and has none. */
export function bridgeSheet(
  { sinceLastMonth, part, currencies }: Reconciliation,
  speaker: Speaker,
  trace: ReportSheet,
): readonly ReportSheet[] {
  if (sinceLastMonth === undefined || part !== null) return [];
  const { bridge: words } = speaker.words;
  const rows: Row[] = [[said(words.title(sinceLastMonth.file), 'title')], [said(words.convention, 'note')]];
  const [charts, pageBreaks]: [SheetChart[], number[]] = [[], []];
  for (const [index, bridge] of sinceLastMonth.currencies.entries()) {
    rows.push([]);
    if (index > 0) pageBreaks.push(rows.length);
    const report = currencies.find(({ currency }) => currency === bridge.currency) ?? null;
    const block = blockOf(bridge, rows.length, { speaker, trace, report });
    charts.push(block.chart);
    rows.push(...block.rows);
  }
  return [{ name: 'Bridge', columns, rows, form: 'page', charts, pageBreaks, onPaper: ON_PAPER }];
}

const columns: readonly ReportColumn[] = WIDTHS.map((width, index) => ({ caption: columnLetter(index), width }));

interface Means {
  readonly speaker: Speaker;
  /** Whose lines make this month's sum. */
  readonly trace: ReportSheet;
  /** Null of a currency that this month does not have. */
  readonly report: CurrencyReport | null;
}

/** What is told of one currency from a row on: heading, sentence, proof, chart with its table, what is behind it. */
function blockOf(
  bridge: CurrencyBridge,
  top: number,
  { speaker, trace, report }: Means,
): { readonly chart: SheetChart; readonly rows: readonly Row[] } {
  const { words, charts } = speaker;
  const chart = toldChart(monthFigures(bridge), charts);
  const table = top + 3;
  const laid = { words: charts, table, tall: TALL };
  const [first, last] = [table + 2, table + 1 + chart.categories.length];
  const height = tableRows(chart, laid).length;
  const behind = behindRows(bridge, words, charts.months);
  // Two rows of captions stand above what is behind, and rows of a sheet count from 1.
  const [from, to] = [table + height + 2 + 1, table + height + 2 + behind.length];
  const formulaAt = (category: number): string | null => {
    if (category === 0) return null;
    if (category === chart.categories.length - 1) return endFormula(bridge, { trace, report });
    return `SUMIFS($C$${from}:$C$${to},$B$${from}:$B$${to},B${first + category})`;
  };
  const heading = headings(columns.map((_, at) => (at === 0 ? chart.title : ' ')));
  return {
    chart: placed(chart, laid),
    rows: [
      heading,
      [said(chart.takeaway, 'strong')],
      [proof(words.bridge, first, last)],
      ...tableRows(chart, { ...laid, formulaAt }),
      ...behindHead(bridge, speaker),
      ...behind,
    ],
  };
}

/** This month as the lines of Trace add up, where they are all there and nothing else is told of them. */
function endFormula(
  { currency, end }: CurrencyBridge,
  { trace, report }: Pick<Means, 'trace' | 'report'>,
): string | null {
  const isSummed = report !== null && equal(report.tieOut.totals.TotalForCustomer, end);
  return isSummed && isPickable(currency) ? sumIf(trace, 'TotalForCustomer', [['Currency', currency]]) : null;
}

/** Start and changes against the end, over the figures of the table. */
function proof({ holds, fails }: Speaker['words']['bridge'], first: number, last: number): ReportCell {
  const column = columnLetter(FIRST_FIGURES);
  const left = `ROUND(SUM(${column}${first}:${column}${last - 1})-${column}${last},2)`;
  return {
    say: `✔ ${holds}`,
    formula: `IF(${left}=0,${quoted(`✔ ${holds}`)},${quoted(`✖ ${fails}`)})`,
    look: 'verdict',
  };
}

function behindHead({ currency }: CurrencyBridge, { words }: Speaker): readonly Row[] {
  const { behind, headings: captions } = words.bridge;
  const { whose, cause, subscription, change, last, now, ...rest } = captions;
  const figures = [change, last, now, rest.licencesLast, rest.licencesNow, rest.priceLast, rest.priceNow];
  return [
    headings(columns.map((_, at) => (at === 0 ? behind(currency ?? words.summary.noCurrency) : ' '))),
    [
      said(whose, 'heading'),
      said(cause, 'heading'),
      ...[...figures, rest.rowLast, rest.rowNow].map((caption) => said(caption, 'figures-heading')),
      said(subscription, 'heading'),
    ],
  ];
}
