/**
 * The Workbook of Excel: the one adapter between the port and Office.js. One job at a time, values before formats,
 * imported text never as a formula; what an address or a proxy is stays inside this folder.
 */
import type { Disposer, Scalar, Selection, TableOptions, Workbook } from '../../sheets/index.ts';
import { fromAddress } from './a1.ts';
import { fromRangeCell } from './excel-values.ts';
import { dressTable } from './new-table.ts';
import { createQueue } from './queue.ts';
import { readRows, writeRows, type OpenSheet } from './transfer.ts';

/** How often a calculation in progress is asked about. */
const CALCULATION_POLL = 50;

type Job<T> = (context: Excel.RequestContext) => Promise<T>;

/** The workbook that is open in Excel beside the page. */
export function excelWorkbook(): Workbook {
  const queue = createQueue();
  const run = <T>(job: Job<T>): Promise<T> => queue(() => Excel.run(runOptions(), job));
  const withSheet = <T>(name: string, job: (open: OpenSheet) => Promise<T>): Promise<T> =>
    run(async (context) => job({ context, sheet: await existingSheet(context, name) }));
  return {
    host: 'excel',
    sheetNames: () => run(sheetNames),
    addTable: (name, rows, options = {}) => run((context) => addTable(context, name, rows, options)),
    read: (name, row, column, rows, columns) => withSheet(name, (open) => read(open, { row, column, rows, columns })),
    write: (name, row, column, values, options) =>
      withSheet(name, (open) => writeRows(open, { row, column }, values, options?.formulas === true)),
    cell: (name, a1) => withSheet(name, (open) => cell(open, a1)),
    settled: () => run(settled),
    selection: () => run(selection),
    activate: (name, a1) => withSheet(name, (open) => activate(open, a1)),
    onSelection: (callback) =>
      run(async (context) => watch(context, run, context.workbook.worksheets.onSelectionChanged.add(async () => callback()))),
    onChange: (callback) =>
      run(async (context) => watch(context, run, context.workbook.worksheets.onChanged.add((event) => tell(event, run, callback)))),
  };
}
