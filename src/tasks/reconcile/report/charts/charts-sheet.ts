/**
 * Charts: of each currency the pictures that answer a question, each beside the table it is drawn from and under the
 * one sentence it says. A picture holds no number of its own.
 */
import { columnLetter, type SheetChart, type SheetSeries } from '../../../../sheets/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { headings, said, type ReportCell, type ReportColumn, type ReportSheet } from '../report-sheet.ts';
import { barScale } from './bar-scale.ts';
import type { Chart, ChartColumn } from './chart.ts';
import { chartFigures } from './chart-figures.ts';
import type { ChartWords } from './chart-words.ts';
import { printerOf } from './takeaway.ts';
import { toldChart } from './told-chart.ts';

type Row = readonly ReportCell[];

/** Characters: the room of the picture, of the categories, of figures, and of the names that the axis shows. */
const WIDTHS = { picture: 92, category: 50, figure: 13, label: 26 };

/** Rows the picture takes, from the captions of its table on, and those it leaves free below. */
const [TALL, FREE] = [19, 1];

/** Pictures on one sheet of paper. */
const A_PAGE = 2;

/** The column of the categories; figures stand to its right. */
const CATEGORIES = 1;

/** The sheet. */
export function chartsSheet(currencies: readonly CurrencyReport[], words: ChartWords): ReportSheet {
  const told = currencies.flatMap(chartFigures).map((figures) => toldChart(figures, words));
  const columns = columnsFor(told);
  const rows: Row[] = [
    [said(words.sheetTitle, 'title')],
    [said(told.length === 0 ? words.nothing : words.legend, 'note')],
  ];
  const [charts, pageBreaks]: [SheetChart[], number[]] = [[], []];
  for (const [index, chart] of told.entries()) {
    rows.push([]);
    if (index > 0 && index % A_PAGE === 0) pageBreaks.push(rows.length);
    const table = rows.length + 2;
    charts.push(placed(chart, table));
    const title = headings(columns.map((_, at) => (at === 0 ? chart.title : ' ')));
    rows.push(title, [said(chart.takeaway, 'strong')], ...tableRows(chart, { words, table }));
  }
  return { name: 'Charts', columns, rows, form: 'page', charts, pageBreaks };
}

/** As many columns of figures as the widest table has, and one more for names with their figures. */
function columnsFor(charts: readonly Chart[]): readonly ReportColumn[] {
  const figures = Math.max(0, ...charts.map(({ columns }) => columns.length));
  const widths = [WIDTHS.picture, WIDTHS.category, ...new Array<number>(figures).fill(WIDTHS.figure), WIDTHS.label];
  return widths.map((width, index) => ({ caption: columnLetter(index), width }));
}

interface Laid {
  readonly words: ChartWords;
  /** Row of the captions. */
  readonly table: number;
}

/** Captions and rows, and room for the rest of the picture. */
function tableRows(chart: Chart, { words, table }: Laid): readonly Row[] {
  const { heading, categories, columns, labelled } = chart;
  const captions: Row = [
    null,
    said(heading, 'heading'),
    ...columns.map(({ caption }) => said(caption, 'figures-heading')),
    ...(labelled === null ? [] : [said(words.captions.label, 'heading')]),
  ];
  const rows = categories.map((category, at): Row => {
    const figures = columns.map((column) => figure(column, at));
    const label = labelled === null ? [] : [labelCell(chart, { words, at, row: table + 1 + at })];
    return [null, category, ...figures, ...label];
  });
  const left = Math.max(FREE, TALL + FREE - 1 - rows.length);
  return [captions, ...rows, ...new Array<Row>(left).fill([])];
}

function figure({ figures, values }: ChartColumn, at: number): ReportCell {
  const value = values[at] ?? null;
  if (value === null) return null;
  return figures === 'money' ? { money: value } : { count: value };
}

/** A name with its figure, which a thin bar has no room for; made from the two cells it repeats. */
function labelCell(
  { categories, columns, labelled }: Chart,
  { words, at, row }: { readonly words: ChartWords; readonly at: number; readonly row: number },
): ReportCell {
  const amount = columns[labelled ?? 0]?.values[at] ?? null;
  const [name, figure] = [CATEGORIES, CATEGORIES + 1 + (labelled ?? 0)].map(
    (column) => `${columnLetter(column)}${row + 1}`,
  );
  if (amount === null) return categories[at] ?? null;
  return {
    say: `${categories[at] ?? ''} ${printerOf(words.figures)(amount)}`,
    formula: `${name}&" "&FIXED(${figure},2)`,
    look: 'note',
  };
}

function placed({ shape, title, alt, figures, categories, columns, labelled }: Chart, table: number): SheetChart {
  const first = CATEGORIES + 1;
  const block = (column: number): SheetSeries['values'] => ({ row: table + 1, column, rows: categories.length });
  const series = columns.flatMap(({ tone, isAgain = false }, index): readonly SheetSeries[] => {
    if (tone === null) return [];
    const column = first + index;
    const inLegend = tone !== 'unseen' && !isAgain;
    return [{ caption: { row: table, column, rows: 1 }, values: block(column), tone, inLegend }];
  });
  return {
    shape,
    title,
    alt,
    figures,
    categories: block(labelled === null ? CATEGORIES : first + columns.length),
    series,
    scale: shape === 'bars' ? barScale(columns.flatMap(({ tone, values }) => (tone === null ? [] : values))) : null,
    place: { row: table, column: 0, rows: TALL },
  };
}
