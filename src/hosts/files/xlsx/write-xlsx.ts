/**
 * The single writer of workbooks: sheets of typed cells to the bytes of an xlsx file, the same bytes for the same cells.
 * Text is written as text, so nothing in it is ever run; numbers keep every digit they are given.
 */
import { strToU8, zipSync } from 'fflate';
import type { ReportSheet } from '../../../tasks/index.ts';
import { chartParts } from './writing/charts/chart-parts.ts';
import { packageTexts, spreadsheetType, type Part } from './writing/part.ts';
import { sheetPart } from './writing/sheet-part.ts';
import { stylesPart } from './writing/styles-part.ts';
import { tablePart } from './writing/table-part.ts';
import { workbookPart } from './writing/workbook-part.ts';

/** No clock. Read and written in local time, so the bytes are the same in every zone. */
const ALWAYS = '1980-01-01T12:00:00';

const MAIN = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/** The bytes of a workbook. */
export function writeXlsx(sheets: readonly ReportSheet[]): Uint8Array {
  const parts = [mainPart(sheets), styles];
  let charts = 0;
  for (const [index, sheet] of sheets.entries()) {
    parts.push(...sheetParts(sheet, index + 1, charts));
    charts += sheet.charts?.length ?? 0;
  }
  const files = [...packageTexts(parts, MAIN)].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: ALWAYS });
}

const styles: Part = { path: STYLES, contentType: spreadsheetType('styles+xml'), xml: stylesPart };

const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

function mainPart(sheets: readonly ReportSheet[]): Part {
  const own = sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'worksheet',
    target: sheetPath(index + 1),
  }));
  return {
    path: MAIN,
    contentType: spreadsheetType('sheet.main+xml'),
    xml: workbookPart(sheets),
    relations: [...own, { id: `rId${sheets.length + 1}`, type: 'styles', target: STYLES }],
  };
}

/** A sheet and what belongs to it; `number` is that of the sheet, `charts` the number of charts before it. */
function sheetParts(sheet: ReportSheet, number: number, charts: number): readonly Part[] {
  const table: Part = {
    path: `xl/tables/table${number}.xml`,
    contentType: spreadsheetType('table+xml'),
    xml: tablePart(sheet, number),
  };
  const [drawing, ...pictures] = chartParts(sheet, number, charts);
  const tables = sheet.form === 'page' ? [] : [table];
  const drawings = drawing === undefined ? [] : [drawing];
  const relations = [
    ...tables.map(({ path }) => ({ id: 'rIdTable', type: 'table', target: path })),
    ...drawings.map(({ path }) => ({ id: 'rIdDrawing', type: 'drawing', target: path })),
  ];
  const own: Part = {
    path: sheetPath(number),
    contentType: spreadsheetType('worksheet+xml'),
    xml: sheetPart(sheet, {
      ...(tables.length > 0 && { table: 'rIdTable' }),
      ...(drawings.length > 0 && { drawing: 'rIdDrawing' }),
    }),
    relations,
  };
  return [own, ...tables, ...drawings, ...pictures];
}
