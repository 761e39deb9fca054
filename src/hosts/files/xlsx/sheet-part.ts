/**
 * The single place where a sheet becomes its part of a workbook: captions frozen and filtered, one page wide in
 * landscape, each value in the format of its kind. Numbers are written as decimals, never through a double.
 */
import type { ReportCell, ReportSheet } from '../../../tasks/index.ts';
import { printDecimal } from '../../../values/index.ts';
import { columnLetter } from '../../../sheets/index.ts';
import { styles } from './styles-part.ts';
import { xmlText } from './xml-text.ts';

/** Serial of 1970-01-01 in the calendar of 1900. */
const EPOCH = 25_569;

/** The part `xl/worksheets/sheetN.xml`. */
export function sheetPart({ columns, rows }: ReportSheet): string {
  const lastCell = `${columnLetter(columns.length - 1)}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const captions = columns.map(({ caption }, index) => textCell(`${columnLetter(index)}1`, caption, styles.caption));
  const body = rows.map((row, index) => rowPart(row, index + 2));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${lastCell}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${captions.join('')}</row>${body.join('')}</sheetData>` +
    `<autoFilter ref="A1:${lastCell}"/><pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function rowPart(cells: readonly ReportCell[], row: number): string {
  const parts = cells.map((cell, index) => (cell === null ? '' : cellPart(cell, `${columnLetter(index)}${row}`)));
  return `<row r="${row}">${parts.join('')}</row>`;
}

function cellPart(cell: Exclude<ReportCell, null>, at: string): string {
  if (typeof cell === 'string') return textCell(at, cell, styles.text);
  if ('money' in cell) {
    const formula = cell.formula === undefined ? '' : `<f>${xmlText(cell.formula)}</f>`;
    return `<c r="${at}" s="${styles.money}">${formula}<v>${printDecimal(cell.money, 2)}</v></c>`;
  }
  if ('count' in cell) return `<c r="${at}" s="${styles.count}"><v>${printDecimal(cell.count)}</v></c>`;
  return `<c r="${at}" s="${styles.date}"><v>${cell.date + EPOCH}</v></c>`;
}

/** In the cell itself and as text, so that a formula in a customer's name stays its name. */
function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
