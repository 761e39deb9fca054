/**
 * Charts: of each currency the pictures that answer a question, each beside the table it is drawn from and under the
 * one sentence it says. A picture holds no number of its own.
 */
import { columnLetter, type SheetChart } from '../../../../sheets/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { headings, said, type ReportCell, type ReportColumn, type ReportSheet } from '../report-sheet.ts';
import type { Chart } from './chart.ts';
import { placed, tableRows } from './chart-block.ts';
import { chartFigures } from './chart-figures.ts';
import type { ChartWords } from './chart-words.ts';
import { toldChart } from './told-chart.ts';

type Row = readonly ReportCell[];

/** Characters: the room of the picture, of the categories, of figures, and of the names that the axis shows. */
const WIDTHS = { picture: 92, category: 50, figure: 13, label: 26 };

/** Pictures on one sheet of paper. */
const A_PAGE = 2;

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
    charts.push(placed(chart, { words, table }));
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
