/**
 * The Workbook of Excel: the one adapter between the port and Office.js. One job at a time, values before formats,
 * imported text never as a formula; what an address or a proxy is stays inside this folder.
 */
import type { Scalar, Selection, TableOptions, Workbook } from '../../sheets/index.ts';
import { fromAddress } from './a1.ts';
import { formulaOf, fromRangeCell } from './excel-values.ts';
import { filledBy, formulasIn } from './filling.ts';
import { drawChart } from './new/new-chart.ts';
import { dressTable } from './new/new-table.ts';
import { createQueue, type Queue } from './queue.ts';
import { readRows, usedBlock, writeRows, type OpenSheet } from './transfer.ts';
import { changeOf, watched } from './watch.ts';

/** Milliseconds between two looks at a calculation in progress. */
const CALCULATION_POLL = 50;

type Context = Excel.RequestContext;

/** The workbook that is open in Excel beside the page; whoever else asks something of it shares its queue. */
export function excelWorkbook(queue: Queue = createQueue()): Workbook {
  function run<T>(job: (context: Context) => Promise<T>): Promise<T> {
    return queue(() => Excel.run(runOptions(), job));
  }
  function withSheet<T>(name: string, job: (open: OpenSheet) => Promise<T>): Promise<T> {
    return run(async (context) => job({ context, sheet: await existingSheet(context, name) }));
  }

  return {
    host: 'excel',
    sheetNames: () => run(sheetNames),
    addTable: (name, rows, options = {}) => run((context) => addTable(context, name, rows, options)),
    addChart: (name, chart) =>
      withSheet(name, async (open) => {
        await drawChart(open, chart);
        return true;
      }),
    removeSheet: (name) =>
      withSheet(name, async ({ context, sheet }) => {
        sheet.delete();
        await context.sync();
      }),
    read: (name, ...block) => withSheet(name, (open) => readBlock(open, block)),
    write: (name, ...[row, column, values, options]) =>
      withSheet(name, (open) => writeRows(open, { row, column }, values, { formulas: options?.formulas === true })),
    cell: (name, a1) => withSheet(name, (open) => readCell(open, a1)),
    filledBy: (name, a1) => withSheet(name, (open) => filledBy(open, a1)),
    formulas: (name, wanted) => withSheet(name, (open) => formulasIn(open, wanted)),
    settled: async () => {
      for (let state = await run(calculate); state === 'Calculating'; state = await run(calculationState))
        await pause();
    },
    selection: () => run(selection),
    activate: (name, a1) => withSheet(name, (open) => activate(open, a1)),
    onSelection: (callback) =>
      run((context) => {
        const told = (): Promise<void> => {
          callback();
          return Promise.resolve();
        };
        return watched(context, queue, context.workbook.worksheets.onSelectionChanged.add(told));
      }),
    onChange: (callback) =>
      run((context) => {
        const told = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
          const change = await run((own) => changeOf(own, event));
          if (change !== null) callback([change]);
        };
        return watched(context, queue, context.workbook.worksheets.onChanged.add(told));
      }),
  };
}

/** Where Excel can, all the syncs of a job are one step of undo; a cell being edited is waited for. */
function runOptions(): Excel.RunOptions {
  const merges = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  return merges ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
}

async function existingSheet(context: Context, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

async function sheetNames(context: Context): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

async function addTable(
  context: Context,
  name: string,
  rows: readonly (readonly Scalar[])[],
  options: TableOptions,
): Promise<void> {
  const { worksheets } = context.workbook;
  const namesake = worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!namesake.isNullObject) throw new Error(`There is a sheet "${name}" already.`);
  const open = { context, sheet: worksheets.add(name) };
  // The sheet must stand by itself: a first piece that Excel finds too large would take it along.
  await context.sync();
  try {
    await writeRows(open, { row: 0, column: 0 }, rows, options);
    options.signal?.throwIfAborted();
    dressTable(open, rows, options);
    await context.sync();
  } catch (thrown) {
    // Half a sheet would be taken for the whole of it.
    open.sheet.delete();
    await context.sync();
    throw thrown;
  }
}

/** Row, column, rows and columns, each of which may be left out. */
type PartOfSheet = readonly (number | undefined)[];

/** Rows and columns left out reach to the last used cell, so that indexes into the answer are the sheet's own. */
async function readBlock(open: OpenSheet, [row = 0, column = 0, rows, columns]: PartOfSheet): Promise<Scalar[][]> {
  if (rows !== undefined && columns !== undefined) return readRows(open, { row, column, rows, columns });
  const used = await usedBlock(open);
  const reach = { rows: rows ?? Math.max(0, used.rows - row), columns: columns ?? Math.max(0, used.columns - column) };
  return readRows(open, { row, column, ...reach });
}

async function readCell({ context, sheet }: OpenSheet, a1: string): Promise<{ formula: string | null; value: Scalar }> {
  const range = sheet.getRange(a1);
  range.load('formulas, values');
  await context.sync();
  return { formula: formulaOf(range), value: fromRangeCell(range.values[0]?.[0]) };
}

async function calculate(context: Context): Promise<string> {
  context.application.calculate('Recalculate');
  return calculationState(context);
}

async function calculationState(context: Context): Promise<string> {
  context.application.load('calculationState');
  await context.sync();
  return context.application.calculationState;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, CALCULATION_POLL));
}

/** Null where several blocks or a drawing are selected: Excel then has no one range to give. */
async function selection(context: Context): Promise<Selection | null> {
  const range = context.workbook.getSelectedRange();
  range.load('address');
  try {
    await context.sync();
  } catch (thrown) {
    if (isInvalidSelection(thrown)) return null;
    throw thrown;
  }
  return fromAddress(range.address);
}

function isInvalidSelection(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'InvalidSelection';
}

async function activate({ context, sheet }: OpenSheet, a1: string | undefined): Promise<void> {
  // A hidden sheet cannot be gone to.
  sheet.visibility = 'Visible';
  sheet.activate();
  if (a1 !== undefined) sheet.getRange(a1).select();
  await context.sync();
}
