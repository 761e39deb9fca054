/** The single place where a chart of a sheet becomes its part of a workbook: its frame, its bars and its legend. */
import type { SheetChart, SheetSeries } from '../../../../../sheets/index.ts';
import { toneColours } from '../../../../../sheets/index.ts';
import type { ReportSheet } from '../../../../../tasks/index.ts';
import { declaration, namespaces } from '../part.ts';
import { xmlText } from '../xml-text.ts';
import { axes, axisIds } from './axes.ts';
import { numberReference, textReference } from './block-values.ts';
import { drawingNames, fontOf, formats, ink } from './drawing-ink.ts';

/** The part `xl/charts/chartN.xml`. */
export function chartPart(sheet: ReportSheet, chart: SheetChart): string {
  const title =
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${ink(12, true, 'a:defRPr')}</a:pPr>` +
    `<a:r>${ink(12, true, 'a:rPr')}<a:t>${xmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return (
    `${declaration}<c:chartSpace xmlns:c="${drawingNames.chart}" xmlns:a="${drawingNames.main}" xmlns:r="${namespaces.relations}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${bars(sheet, chart)}${axes(chart)}</c:plotArea>` +
    `${legend(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${paper}${fontOf(9)}</c:chartSpace>`
  );
}

const paper =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

function bars(sheet: ReportSheet, chart: SheetChart): string {
  const { shape, series } = chart;
  const direction = shape === 'bars' ? 'bar' : 'col';
  const grouping = shape === 'stacked-columns' ? 'stacked' : 'clustered';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    series.map((each, index) => seriesXml(sheet, chart, { ...each, index })).join('') +
    // A category has one bar: stacked, or one of several that never meet.
    `<c:gapWidth val="40"/><c:overlap val="100"/>${axisIds}</c:barChart>`
  );
}

function seriesXml(
  sheet: ReportSheet,
  { shape, categories, figures }: SheetChart,
  { index, caption, values, tone }: SheetSeries & { readonly index: number },
): string {
  const fill =
    tone === 'unseen'
      ? '<a:noFill/><a:ln><a:noFill/></a:ln>'
      : `<a:solidFill><a:srgbClr val="${toneColours[tone]}"/></a:solidFill><a:ln><a:noFill/></a:ln>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(sheet, caption)}</c:tx>` +
    `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>` +
    (shape === 'stacked-columns' ? '' : labels(formats[figures])) +
    `<c:cat>${textReference(sheet, categories)}</c:cat>` +
    `<c:val>${numberReference(sheet, values, formats[figures])}</c:val></c:ser>`
  );
}

/** The figure at the end of its bar; a stacked bar has its figure in the name below it. */
function labels(format: string): string {
  const others = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  const shows = others.map((what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`);
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${fontOf(9)}<c:dLblPos val="outEnd"/>${shows.join('')}</c:dLbls>`;
}

function legend({ series }: SheetChart): string {
  const left = series.flatMap(({ inLegend }, index) =>
    inLegend ? [] : [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`],
  );
  return `<c:legend><c:legendPos val="t"/>${left.join('')}<c:overlay val="0"/></c:legend>`;
}
