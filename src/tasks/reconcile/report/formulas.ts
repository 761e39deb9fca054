/**
 * The single place where one sheet of a report points at another: whole columns by their caption, and sums and counts
 * of one currency over them. No text of a file ever becomes part of a formula.
 */
import { columnLetter } from '../../../sheets/index.ts';
import type { ReportSheet } from './report-sheet.ts';

/** `Exceptions!$P:$P`; a caption that is not there is a mistake of ours. */
export function wholeColumn({ name, columns }: ReportSheet, caption: string): string {
  const letter = columnLetter(columns.findIndex((column) => column.caption === caption));
  return `${name}!$${letter}:$${letter}`;
}

/** A column and the stable word that rows must have in it. */
type Where = readonly [caption: string, word: string];

/** Rows of the sheet with these words. */
export function countIf(sheet: ReportSheet, where: readonly Where[]): string {
  return `COUNTIFS(${conditions(sheet, where)})`;
}

/** The sum of a column over the rows with these words. */
export function sumIf(sheet: ReportSheet, summed: string, where: readonly Where[]): string {
  return `SUMIFS(${wholeColumn(sheet, summed)},${conditions(sheet, where)})`;
}

function conditions(sheet: ReportSheet, where: readonly Where[]): string {
  return where.map(([caption, word]) => `${wholeColumn(sheet, caption)},${quoted(word)}`).join(',');
}

/** A text of our own in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Currencies by which rows can be picked; one without a name, or with a name that is none, is added up by us. */
export function isPickable(currency: string | null): currency is string {
  return currency !== null && /^[A-Z]{3}$/u.test(currency);
}
