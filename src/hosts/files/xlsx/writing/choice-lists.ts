/** The single place where a column gets the list a person chooses from; another word is taken as well. */
import { columnLetter } from '../../../../sheets/index.ts';
import type { ReportSheet } from '../../../../tasks/index.ts';
import { xmlText } from './xml-text.ts';

/** The lists of a table's columns; nothing where there are none. */
export function choiceLists({ columns, rows }: ReportSheet): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (choices === undefined) return [];
    const letter = columnLetter(index);
    const cells = `${letter}2:${letter}${Math.max(rows.length, 1) + 1}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}">` +
        `<formula1>${xmlText(`"${choices.join(',')}"`)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
