/**
 * The single place where a sheet becomes its part of a workbook: a table under captions that stay in view, or a page
 * for reading; either way set up for paper.
 */
import { columnLetter } from '../../../../sheets/index.ts';
import type { ReportCell, ReportSheet } from '../../../../tasks/index.ts';
import { cellPart, textCell } from './cell-part.ts';
import { captionLines, linesIn, shownWidth } from './column-width.ts';
import { declaration, namespaces } from './part.ts';
import { choiceLists } from './choice-lists.ts';
import { pageBreaks, printSetup } from './print-setup.ts';
import { captionStyles, verdictRules, wordRules } from './styles-part.ts';
import { tableBlock } from './table-part.ts';

/** Ids of the relations a sheet may have. */
export interface SheetRelations {
  readonly table?: string;
  readonly drawing?: string;
}

/** The part `xl/worksheets/sheetN.xml`. */
export function sheetPart(sheet: ReportSheet, { table, drawing }: SheetRelations): string {
  const isPage = sheet.form === 'page';
  const body = isPage ? pageRows(sheet) : tableRows(sheet);
  const lastRow = Math.max(sheet.rows.length, 1);
  const used = isPage ? `A1:${columnLetter(sheet.columns.length - 1)}${lastRow}` : tableBlock(sheet);
  return (
    `${declaration}<worksheet xmlns="${namespaces.sheet}" xmlns:r="${namespaces.relations}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${used}"/>${view(isPage)}` +
    `<cols>${widths(sheet)}</cols><sheetData>${body}</sheetData>${verdicts(sheet)}${choiceLists(sheet)}${printSetup(sheet)}${pageBreaks(sheet)}` +
    (drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`) +
    (table === undefined ? '' : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`) +
    '</worksheet>'
  );
}

function view(isPage: boolean): string {
  if (isPage) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  return '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
}

function widths({ columns, form }: ReportSheet): string {
  return columns
    .map((column, index) => {
      const width = form === 'page' ? column.width : shownWidth(column);
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
}

function tableRows({ columns, rows }: ReportSheet): string {
  const widths = columns.map(shownWidth);
  const captions = columns.map(({ caption }, index) => {
    const first = rows.find((row) => (row[index] ?? null) !== null)?.[index] ?? null;
    const style = isFigure(first) ? captionStyles.figures : captionStyles.text;
    return textCell(`${columnLetter(index)}1`, caption, style);
  });
  const body = rows.map((row, index) => rowPart(row, index + 2, { widths, isFixed: false }));
  const height = Math.max(...columns.map(captionLines)) * LINE_HEIGHT;
  return `<row r="1"${heightOf(height, false)}>${captions.join('')}</row>${body.join('')}`;
}

/** A caption stands over its figures. */
function isFigure(cell: ReportCell): boolean {
  return cell !== null && typeof cell === 'object' && !('say' in cell);
}

/** Where a picture stands, rows are as high as it counts on, whatever a program's own type makes of them. */
function pageRows({ rows, charts = [] }: ReportSheet): string {
  const isFixed = charts.length > 0;
  return rows.map((row, index) => rowPart(row, index + 1, { widths: [], isFixed })).join('');
}

interface RowForm {
  /** Of the columns whose texts break into lines. */
  readonly widths: readonly number[];
  /** The height is told even where it is the usual one. */
  readonly isFixed: boolean;
}

function rowPart(cells: readonly ReportCell[], row: number, { widths, isFixed }: RowForm): string {
  const lines = cells.map((cell, index) => linesIn(cell, widths[index] ?? Infinity));
  const parts = cells.map((cell, index) => cellPart(cell, `${columnLetter(index)}${row}`, (lines[index] ?? 1) > 1));
  const height = cells.some(isTitle) ? TITLE_HEIGHT : Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT);
  return `<row r="${row}"${heightOf(height, isFixed)}>${parts.join('')}</row>`;
}

function heightOf(height: number, isFixed: boolean): string {
  return height === LINE_HEIGHT && !isFixed ? '' : ` ht="${height}" customHeight="1"`;
}

/** Points; not every program finds out by itself how high a row of several lines is. */
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 24;
/** No program makes a row higher. */
const MOST_HEIGHT = 405;

function isTitle(cell: ReportCell): boolean {
  return cell !== null && typeof cell === 'object' && cell.look === 'title';
}

function verdicts(sheet: ReportSheet): string {
  const { rows, form } = sheet;
  const top = form === 'page' ? 1 : 2;
  const cells = rows.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell !== null && typeof cell === 'object' && cell.look === 'verdict'
        ? [`${columnLetter(across)}${down + top}`]
        : [],
    ),
  );
  return cells.map(verdictRules).join('') + (form === 'page' ? '' : toned(sheet));
}

/** Columns whose words have a colour each. */
function toned({ columns, rows }: ReportSheet): string {
  const rules = columns.map(({ tones }, index) => {
    const letter = columnLetter(index);
    return tones === undefined || rows.length === 0 ? '' : wordRules(`${letter}2:${letter}${rows.length + 1}`, tones);
  });
  return rules.join('');
}
