/** The single place for how a written sheet comes out on paper: landscape, as wide as the paper, titles on every sheet of it. */
import { columnLetter } from '../../../../sheets/index.ts';
import type { ReportSheet } from '../../../../tasks/index.ts';
import { shownWidth } from './column-width.ts';
import { xmlText } from './xml-text.ts';

/** Characters across a sheet of A4 at about half their size, the smallest that is still read. */
const ACROSS = 290;

/** Sheets of paper side by side: one, but for rows of a file with all its columns. */
function pagesWide({ columns, form, onPaper = columns.length }: ReportSheet): number {
  if (form === 'page') return 1;
  return Math.ceil(columns.slice(0, onPaper).reduce((sum, column) => sum + shownWidth(column), 0) / ACROSS);
}

/** Where a new sheet of paper begins. */
export function pageBreaks({ pageBreaks: rows = [] }: ReportSheet): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** Margins, paper, the title above, and below the workbook, the sheet and the page. */
export function printSetup(sheet: ReportSheet): string {
  const { title, form } = sheet;
  // A page has its title in its first cell.
  const header = title === undefined || form === 'page' ? '' : `<oddHeader>&amp;L${headerText(title)}</oddHeader>`;
  return (
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="${sheet.pagesTall ?? 0}"/>` +
    `<headerFooter>${header}<oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
  );
}

/** An ampersand would be a code; a header takes 255 characters in all. */
function headerText(title: string): string {
  return xmlText(Array.from(title).slice(0, 100).join('').replaceAll('&', '&&'));
}

/** What repeats on every sheet of paper: the captions, and where a table is wider than one, its first column. */
export function printTitles(sheet: ReportSheet): string | null {
  if (sheet.form === 'page') return null;
  const name = sheetName(sheet);
  return pagesWide(sheet) === 1 ? `${name}!$1:$1` : `${name}!$A:$A,${name}!$1:$1`;
}

/** The columns that go on paper; null where all of them do. */
export function printArea(sheet: ReportSheet): string | null {
  const { onPaper, rows } = sheet;
  if (onPaper === undefined) return null;
  return `${sheetName(sheet)}!$A$1:$${columnLetter(onPaper - 1)}$${Math.max(rows.length, 1) + 1}`;
}

function sheetName({ name }: ReportSheet): string {
  return `'${xmlText(name)}'`;
}
