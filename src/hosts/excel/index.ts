/**
 * Host Excel: the only home of Office.js globals. `associate` hands the catalogue of functions to Excel,
 * `excelWorkbook` is the port through which the pane reads and writes sheets. Nothing else of Office leaks out;
 * the page that loads office.js is `entries`. Start with `workbook.ts`.
 */
export { associate } from './associate.ts';
export type { BugListener } from './associate.ts';
export { excelWorkbook } from './workbook.ts';
