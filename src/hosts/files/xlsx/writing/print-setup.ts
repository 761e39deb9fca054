/** The single place for how a written sheet comes out on paper: landscape, as wide as the paper, titles on every sheet of it. */
import type { ReportSheet } from '../../../../tasks/index.ts';
import { shownWidth } from './column-width.ts';
import { xmlText } from './xml-text.ts';

/** Characters across a sheet of A4 at about 60 %, the smallest that is still read without effort. */
const ACROSS = 220;

/** Sheets of paper side by side. */
function pagesWide({ columns, form }: ReportSheet): number {
  if (form === 'page') return 1;
  return Math.ceil(columns.reduce((sum, column) => sum + shownWidth(column), 0) / ACROSS);
}

/** Where a new sheet of paper begins. */
export function pageBreaks({ pageBreaks: rows = [] }: ReportSheet): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** Margins, paper and footer. */
export function printSetup(sheet: ReportSheet): string {
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="${sheet.pagesTall ?? 0}"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

/** What repeats on every sheet of paper: the captions, and where a table is wider than one, its first column. */
export function printTitles(sheet: ReportSheet): string | null {
  if (sheet.form === 'page') return null;
  const name = `'${xmlText(sheet.name)}'`;
  return pagesWide(sheet) === 1 ? `${name}!$1:$1` : `${name}!$A:$A,${name}!$1:$1`;
}
