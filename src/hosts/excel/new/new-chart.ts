/**
 * The single place where a chart comes onto a sheet of Excel, drawn by Excel from the cells of that sheet. Only members
 * of ExcelApi 1.8 and before; Excel gives add-ins no way to a chart's alternative text, so its sentence stands above it.
 */
import { toneColours, type CellBlock, type SheetChart, type SheetSeries } from '../../../sheets/index.ts';
import { toDouble } from '../../../values/index.ts';
import type { OpenSheet } from '../transfer.ts';

const kinds = { 'stacked-columns': 'ColumnStacked', columns: 'ColumnClustered', bars: 'BarClustered' } as const;
const formats = { money: '#,##0.00', count: '#,##0' } as const;

/** Draws the chart; the cells it is drawn from must stand. */
export async function drawChart(open: OpenSheet, chart: SheetChart): Promise<void> {
  const { sheet, context } = open;
  const [first] = chart.series;
  if (first === undefined) return;
  const captions = chart.series.map(({ caption }) => rangeOf(sheet, caption));
  for (const caption of captions) caption.load('values');
  await context.sync();
  const drawn = sheet.charts.add(kinds[chart.shape], rangeOf(sheet, first.values), 'Columns');
  for (const [index, each] of chart.series.entries()) {
    const name = String(captions[index]?.values[0]?.[0] ?? '');
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    dressSeries(series, each, { sheet, chart });
  }
  dressChart(drawn, chart);
  place(drawn, sheet, chart.place);
  await context.sync();
}

function dressSeries(
  series: Excel.ChartSeries,
  { values, tone }: SheetSeries,
  { sheet, chart }: { readonly sheet: Excel.Worksheet; readonly chart: SheetChart },
): void {
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, chart.categories));
  // A category has one bar: stacked, or one of several that never meet.
  series.gapWidth = 40;
  series.overlap = 100;
  if (tone === 'unseen') series.format.fill.clear();
  else series.format.fill.setSolidColor(`#${toneColours[tone]}`);
  if (chart.shape === 'stacked-columns') return;
  series.hasDataLabels = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = formats[chart.figures];
}

function dressChart(drawn: Excel.Chart, { title, series, shape, scale }: SheetChart): void {
  drawn.title.text = title;
  drawn.legend.visible = true;
  drawn.legend.position = 'Top';
  for (const [index, { inLegend }] of series.entries())
    if (!inLegend) drawn.legend.legendEntries.getItemAt(index).visible = false;
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.tickLabelPosition = 'Low';
  // What stands first in the table stands on top.
  if (shape === 'bars') categoryAxis.reversePlotOrder = true;
  // Where every bar has its figure the scale would only say it again.
  const isScaled = shape === 'stacked-columns';
  valueAxis.majorGridlines.visible = isScaled;
  valueAxis.tickLabelPosition = isScaled ? 'NextToAxis' : 'None';
  if (scale === null) return;
  valueAxis.minimum = toDouble(scale.least);
  valueAxis.maximum = toDouble(scale.most);
}

function place(drawn: Excel.Chart, sheet: Excel.Worksheet, { row, column, rows }: CellBlock): void {
  drawn.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + rows - 1, column, 1, 1));
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows }: CellBlock): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, 1);
}
