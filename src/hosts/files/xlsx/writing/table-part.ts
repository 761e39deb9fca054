/** The single place where the rows of a sheet become a table of Excel: named, filtered, striped. */
import { columnLetter } from '../../../../sheets/index.ts';
import type { ReportSheet } from '../../../../tasks/index.ts';
import { declaration, namespaces } from './part.ts';
import { xmlText } from './xml-text.ts';

/** The block a table covers; Excel wants a row under the captions, if only an empty one. */
export function tableBlock({ columns, rows }: ReportSheet): string {
  return `A1:${columnLetter(columns.length - 1)}${Math.max(rows.length, 1) + 1}`;
}

/** The part `xl/tables/tableN.xml`; `id` counts from 1 through the workbook. */
export function tablePart(sheet: ReportSheet, id: number): string {
  const name = `${sheet.name.replace(/[^\p{L}\p{N}]+/gu, '_')}_table`;
  // A name that begins with a figure is none.
  const named = /^\p{L}/u.test(name) ? name : `_${name}`;
  const block = tableBlock(sheet);
  const columns = sheet.columns.map(
    ({ caption }, index) => `<tableColumn id="${index + 1}" name="${xmlText(caption)}"/>`,
  );
  return (
    `${declaration}<table xmlns="${namespaces.sheet}" id="${id}" name="${xmlText(named)}" ` +
    `displayName="${xmlText(named)}" ref="${block}" totalsRowShown="0"><autoFilter ref="${block}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
