/**
 * Host web: the workbook in a browser tab, for people without Excel. The only home of the spreadsheet component.
 * Implements the port `Workbook`, runs the functions of the catalogue in its cells, knows the arguments and the sentence
 * behind each of them. Loaded lazily: a page paints before this code arrives.
 * Start with `open-workbook.ts`, then `univer-workbook.ts`.
 */
export { openWorkbook } from './open-workbook.ts';
export type { BrowserWorkbook, OpenOptions } from './open-workbook.ts';
