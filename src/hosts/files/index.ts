/**
 * Host files: text and bytes in and out of a machine: CSV and workbooks, both ways.
 * Knows cells, quotes, encodings and line numbers, and not what a column means: that is the floor sheets'.
 * Every host may read files through this door; a wrong file is a list of problems.
 * Start with `read-file.ts`.
 */
export { readCsv, readCsvBytes } from './csv.ts';
export { readFile } from './read-file.ts';
export type { FileRead } from './read-file.ts';
export { readNamedSheets } from './xlsx/read-named-sheets.ts';
export type { NamedSheets } from './xlsx/read-named-sheets.ts';
export { printCsv } from './print-csv.ts';
export { isOwnWorkbook } from './xlsx/is-own-workbook.ts';
export { writeXlsx } from './xlsx/write-xlsx.ts';
