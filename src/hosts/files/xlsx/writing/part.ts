/**
 * The single place that knows what holds a workbook together: parts with their types, and the relations between them.
 * What a part says is written beside it.
 */
import { xmlText } from './xml-text.ts';

/** One file of the package. */
export interface Part {
  /** Such as `xl/workbook.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relations?: readonly Relation[];
}

/** From one part to another; `target` is the other's path from the root of the package. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What every part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Names of XML that several parts use. */
export const namespaces = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats';

/** A part of any document of Office, `drawing+xml`. */
export const officeType = (kind: string): string => `${types}-officedocument.${kind}`;

/** A part of a spreadsheet, `worksheet+xml`. */
export const spreadsheetType = (kind: string): string => officeType(`spreadsheetml.${kind}`);

/** Texts of the package by path: the parts, their relations and the list of their types. */
export function packageTexts(parts: readonly Part[], main: string): ReadonlyMap<string, string> {
  const texts = new Map([['[Content_Types].xml', contentTypes(parts)]]);
  texts.set('_rels/.rels', relationsXml([{ id: 'rId1', type: 'officeDocument', target: main }]));
  for (const { path, xml, relations = [] } of parts) {
    texts.set(path, xml);
    if (relations.length > 0) texts.set(path.replace(/([^/]+)$/u, '_rels/$1.rels'), relationsXml(relations));
  }
  return texts;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`,
  );
  return (
    `${declaration}<Types xmlns="${packageNames}/content-types">` +
    `<Default Extension="rels" ContentType="${types}-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${namespaces.relations}/${type}" Target="/${xmlText(target)}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`;
}
