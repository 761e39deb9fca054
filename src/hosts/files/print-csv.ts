/**
 * The single writer of CSV: RFC 4180, CRLF, and text that a spreadsheet would run as a formula kept inert
 * by an apostrophe. A plain number, credits included, is a number and stays as it is.
 */
import { unparse } from 'papaparse';

/** Header and rows to be written; amounts come as decimals, with the mark that the delimiter leaves free. */
export interface CsvContent {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Begins like a formula (full-width signs included, which some spreadsheets fold) and is no plain number. */
const FORMULA_LIKE = /^(?![+-]?\d+(?:[.,]\d+)?$)[=+\-@\t\r＝＋－＠]/u;

/** The text of a file that reads back as the same cells. */
export function printCsv({ headers, rows }: CsvContent, delimiter: ',' | ';' | '\t' = ','): string {
  const lines = [headers, ...rows].map((cells) => [...cells]);
  return `${unparse(lines, { delimiter, newline: '\r\n', escapeFormulae: FORMULA_LIKE })}\r\n`;
}
