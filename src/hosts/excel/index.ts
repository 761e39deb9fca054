/**
 * Host Excel: the only home of Office.js globals. `associate` hands the catalogue of functions to Excel,
 * `excelWorkbook` is the port through which the pane reads and writes sheets. Nothing else of Office leaks out;
 * the page that loads office.js is `entries`. Start with `workbook.ts`.
 */
export { loggedAs } from './a1.ts';
export { associate, associateLater } from './associate.ts';
export type { LaterFunctions, Listeners } from './associate.ts';
export { excelDrafts } from './drafts/excel-drafts.ts';
export { associateCommands, recalculate, showPane } from './page/commands.ts';
export { excelNumberMarks, excelSurroundings } from './page/excel-surroundings.ts';
export { officeLoaded, officeReady } from './page/office-ready.ts';
export { createQueue } from './queue.ts';
export { excelWorkbook } from './workbook.ts';
