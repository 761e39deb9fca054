/** The single place that lists the parts a sheet with charts brings along: the drawing, and each chart behind it. */
import type { ReportSheet } from '../../../../../tasks/index.ts';
import { officeType, type Part } from '../part.ts';
import { chartPart } from './chart-part.ts';
import { drawingPart } from './drawing-part.ts';

/** The drawing comes first; `number` is that of the sheet, `before` the number of charts of the sheets before it. */
export function chartParts(sheet: ReportSheet, number: number, before: number): readonly Part[] {
  const { charts = [] } = sheet;
  if (charts.length === 0) return [];
  const parts = charts.map((chart, index): Part => ({
    path: `xl/charts/chart${before + index + 1}.xml`,
    contentType: officeType('drawingml.chart+xml'),
    xml: chartPart(sheet, chart),
  }));
  const relations = parts.map(({ path }, index) => ({ id: `rId${index + 1}`, type: 'chart', target: path }));
  const drawing: Part = {
    path: `xl/drawings/drawing${number}.xml`,
    contentType: officeType('drawing+xml'),
    xml: drawingPart(charts),
    relations,
  };
  return [drawing, ...parts];
}
