/**
 * The single writer of workbooks: sheets of typed cells to the bytes of an xlsx file, the same bytes for the same cells.
 * Text is written as text, so nothing in it is ever run; numbers keep every digit they are given.
 */
import { strToU8, zipSync } from 'fflate';
import type { ReportSheet } from '../../../tasks/index.ts';
import { contentTypes, packageRelations, workbookPart, workbookRelations } from './package-parts.ts';
import { sheetPart } from './sheet-part.ts';
import { stylesPart } from './styles-part.ts';

/** No clock. Read and written in local time, so the bytes are the same in every zone. */
const ALWAYS = '1980-01-01T12:00:00';

/** The bytes of a workbook. */
export function writeXlsx(sheets: readonly ReportSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets),
    'xl/styles.xml': stylesPart,
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet)));
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: ALWAYS });
}
