/**
 * Host files: text and bytes in and out of a machine: CSV both ways, workbooks out.
 * Knows cells, quotes, encodings and line numbers, and not what a column means: that is the floor sheets'.
 * Every host may read files through this door; a wrong file is a list of problems.
 * Start with `csv.ts`.
 */
export { readCsv, readCsvBytes } from './csv.ts';
export { printCsv } from './print-csv.ts';
export { writeXlsx } from './xlsx/write-xlsx.ts';
