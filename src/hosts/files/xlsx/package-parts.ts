/** The single place for the parts that hold a workbook together: its types, its relations and the list of its sheets. */
import type { ReportSheet } from '../../../tasks/index.ts';
import { columnLetter } from '../../../sheets/index.ts';
import { xmlText } from './xml-text.ts';

type Sheets = readonly ReportSheet[];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';

/** The part `[Content_Types].xml`. */
export function contentTypes(sheets: Sheets): string {
  const parts = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return (
    `${declaration}<Types xmlns="${packageNames}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${parts.join('')}</Types>`
  );
}

/** The part `_rels/.rels`. */
export const packageRelations =
  `${declaration}<Relationships xmlns="${packageNames}/relationships">` +
  `<Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The part `xl/_rels/workbook.xml.rels`. */
export function workbookRelations(sheets: Sheets): string {
  const own = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationTypes}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return (
    `${declaration}<Relationships xmlns="${packageNames}/relationships">${own.join('')}` +
    `<Relationship Id="rId${sheets.length + 1}" Type="${relationTypes}/styles" Target="styles.xml"/></Relationships>`
  );
}

/** The part `xl/workbook.xml`: sheets by name; captions repeat on every printed page and carry the filters. */
export function workbookPart(sheets: Sheets): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$1:$1</definedName>`,
  );
  const filters = sheets.map(
    ({ name, columns, rows }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${xmlText(name)}'!$A$1:$${columnLetter(columns.length - 1)}$${rows.length + 1}</definedName>`,
  );
  return (
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationTypes}">` +
    `<sheets>${list.join('')}</sheets><definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`
  );
}
