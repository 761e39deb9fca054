/** Workbooks for tests, part by part, as other programs write them. */
import { strToU8, zipSync } from 'fflate';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Parts {
  /** What stands in `sheetData`, by name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly texts?: string;
  readonly styles?: string;
  readonly properties?: string;
  /** Names of sheets that nobody sees. */
  readonly hidden?: readonly string[];
  /** What stands behind `sheetData`. */
  readonly after?: string;
}

/** The parts of a workbook, to be packed or spoilt first. */
export function workbookParts(parts: Parts): Record<string, string> {
  const { sheets, texts = '', styles = '', properties = '', hidden = [], after = '' } = parts;
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const stateOf = (name: string): string => (hidden.includes(name) ? ' state="veryHidden"' : '');
  const list = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return {
    '_rels/.rels': list(relation('a', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr ${properties}/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 7}"${stateOf(name)} r:id="s${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list(
      names.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)).join('') +
        relation('t', 'sharedStrings', '../xl/sharedStrings.xml') +
        relation('y', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${sheets[name]!}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

/** The bytes of a workbook. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A row of cells that carry their own text. */
export function textRow(...texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}
