/** The single place for the part that lists the sheets of a workbook, and what repeats when they are printed. */
import type { ReportSheet } from '../../../../tasks/index.ts';
import { declaration, namespaces } from './part.ts';
import { printArea, printTitles } from './print-setup.ts';
import { xmlText } from './xml-text.ts';

/** The part `xl/workbook.xml`; sheet N is behind relation `rIdN`. */
export function workbookPart(sheets: readonly ReportSheet[]): string {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const own = (name: string, index: number, place: string | null): readonly string[] =>
    place === null ? [] : [`<definedName name="_xlnm.${name}" localSheetId="${index}">${place}</definedName>`];
  // In the order of their names, as a program that writes them has them.
  const titles = [
    ...sheets.flatMap((sheet, index) => own('Print_Area', index, printArea(sheet))),
    ...sheets.flatMap((sheet, index) => own('Print_Titles', index, printTitles(sheet))),
  ];
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return (
    `${declaration}<workbook xmlns="${namespaces.sheet}" xmlns:r="${namespaces.relations}">` +
    `<sheets>${list.join('')}</sheets>${names}</workbook>`
  );
}
