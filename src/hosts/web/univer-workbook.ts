/**
 * The port to the browser's spreadsheet: reads, writes and watches the running component for the pane and the tasks.
 * Everything it shows a caller is a raw value; formatted text stays in the grid.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { Disposer, Scalar, Selection, TableOptions, Workbook } from '../../sheets/index.ts';
import { invariant } from '../../values/index.ts';
import { parseA1, printA1, type Block } from './a1.ts';
import { toCellData, toFormulaData, toMatrix, toScalar } from './cell-data.ts';
import { cellAt, fillCells, forEachCell, writeCells, type EngineSheet, type EngineWorkbook } from './engine.ts';
import { tableCells, tableSheet, tableStyles } from './table-sheet.ts';

/** Longest wait for a calculation; a sheet at the cap of rows needs a sixth of it. */
const CALCULATION_MILLISECONDS = 120_000;

/** Brings a block into view; an engine without a screen has no use for it. */
export type Reveal = (sheet: EngineSheet, block: Block) => void;

/** The port over a running component that holds one workbook. */
export function createUniverWorkbook(api: FUniver, reveal: Reveal): Workbook {
  const engine = (): EngineWorkbook => {
    const workbook = api.getActiveWorkbook();
    invariant(workbook !== null, 'the browser workbook is open');
    return workbook;
  };
  const sheetNamed = (name: string): EngineSheet => {
    const sheet = engine().getSheetByName(name);
    if (sheet === null) throw new Error(`there is no sheet "${name}"`);
    return sheet;
  };
  return {
    host: 'browser',
    sheetNames: () =>
      settle(() =>
        engine()
          .getSheets()
          .map((sheet) => sheet.getSheetName()),
      ),
    addTable: (name, rows, options) => settle(() => addTable(engine(), { name, rows, ...options })),
    // The sheets of this page draw no charts; the pane does.
    addChart: (name) =>
      settle(() => {
        sheetNamed(name);
        return false;
      }),
    removeSheet: (name) =>
      settle(() => {
        const removed = engine().deleteSheet(sheetNamed(name));
        if (!removed) throw new Error(`the sheet "${name}" cannot be removed`);
      }),
    read: (name, ...[row, column, rows, columns]) =>
      settle(() => readBlock(sheetNamed(name), { row, column, rows, columns })),
    write: (name, ...[row, column, values, options]) =>
      settle(() => {
        const toCell = options?.formulas === true ? toFormulaData : toCellData;
        writeCells(api, sheetNamed(name), toMatrix(values, toCell, { row, column }));
      }),
    cell: (name, a1) => settle(() => readCell(sheetNamed(name), a1)),
    settled: () => api.getFormula().onCalculationResultApplied(CALCULATION_MILLISECONDS),
    selection: () => settle(() => selectionOf(engine())),
    activate: (name, a1) =>
      settle(() => {
        const sheet = sheetNamed(name);
        engine().setActiveSheet(sheet);
        if (a1 === undefined) return;
        const block = blockOf(a1);
        sheet.getRange(block.row, block.column, block.rows, block.columns).activate();
        reveal(sheet, block);
      }),
    onSelection: (callback) => settle(() => watchSelection(api, engine(), callback)),
    onChange: (callback) => settle(() => watchChanges(api, callback)),
  };
}

/** Runs now and answers as a promise, so that a refusal rejects instead of throwing. */
async function settle<T>(work: () => T | PromiseLike<T>): Promise<T> {
  return await Promise.resolve(work());
}

/** Rows laid out between two frames where somebody watches. */
const PORTION = 200;

interface NewTable extends TableOptions {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
}

/** At once, or where somebody watches in portions, with a breath between them. */
async function addTable(workbook: EngineWorkbook, { name, rows, ...options }: NewTable): Promise<void> {
  const taken = workbook.getSheets().some((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`there is a sheet "${name}" already`);
  const { onRows, signal, page } = options;
  const first = onRows === undefined || page !== undefined ? rows.length : PORTION;
  workbook.addStyles(tableStyles(options));
  const sheet = workbook.insertSheet(name, { sheet: tableSheet(rows, options, first) });
  try {
    for (let from = first; from < rows.length; from += PORTION) {
      onRows?.(from);
      await breath();
      signal?.throwIfAborted();
      fillCells(sheet, tableCells(rows, options.formats, [from, from + PORTION]));
    }
    onRows?.(rows.length);
    signal?.throwIfAborted();
  } catch (thrown) {
    // Half a sheet would be taken for the whole of it.
    workbook.deleteSheet(sheet);
    throw thrown;
  }
}

/** Lets the page paint and hear. */
function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

interface PartialBlock {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rows: number | undefined;
  readonly columns: number | undefined;
}

/** Fewer are asked for one by one; more are met on a walk through all the cells of the sheet. */
const FEW_CELLS = 1_000;

function readBlock(sheet: EngineSheet, asked: PartialBlock): Scalar[][] {
  const isWhole = asked.rows === undefined || asked.columns === undefined;
  const used = isWhole ? usedSize(sheet) : { rows: 0, columns: 0 };
  const [row, column] = [asked.row ?? 0, asked.column ?? 0];
  const block = {
    row,
    column,
    rows: asked.rows ?? Math.max(0, used.rows - row),
    columns: asked.columns ?? Math.max(0, used.columns - column),
  };
  const values = Array.from({ length: block.rows }, () => new Array<Scalar>(block.columns).fill(null));
  if (block.rows * block.columns <= FEW_CELLS) {
    for (const [down, line] of values.entries())
      for (const across of line.keys()) line[across] = toScalar(cellAt(sheet, row + down, column + across));
    return values;
  }
  forEachCell(sheet, (cellRow, cellColumn, cell) => {
    const line = values[cellRow - block.row];
    if (line !== undefined && cellColumn >= block.column && cellColumn < block.column + block.columns) {
      line[cellColumn - block.column] = toScalar(cell);
    }
  });
  return values;
}

function usedSize(sheet: EngineSheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  forEachCell(sheet, (row, column, cell) => {
    if (toScalar(cell) === null) return;
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  });
  return { rows, columns };
}

function readCell(sheet: EngineSheet, a1: string): { formula: string | null; value: Scalar } {
  const { row, column } = blockOf(a1);
  const formula = sheet.getRange(row, column).getFormula();
  return { formula: formula === '' ? null : formula, value: toScalar(cellAt(sheet, row, column)) };
}

function selectionOf(workbook: EngineWorkbook): Selection | null {
  const range = workbook.getActiveRange();
  if (range === null) return null;
  return { sheet: range.getSheetName(), a1: printA1(blockOfRange(range)) };
}

function watchSelection(api: FUniver, workbook: EngineWorkbook, callback: () => void): Disposer {
  const moved = workbook.onSelectionChange(callback);
  const switched = api.addEvent(api.Event.ActiveSheetChanged, callback);
  return {
    dispose: () => {
      moved.dispose();
      switched.dispose();
    },
  };
}

/** One call for all changes of a moment: an edit and the results that follow it name a cell more than once. */
function watchChanges(api: FUniver, callback: (changed: readonly Selection[]) => void): Disposer {
  const waiting = new Map<string, Selection>();
  const changed = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
    if (waiting.size === 0) {
      queueMicrotask(() => {
        const all = [...waiting.values()];
        waiting.clear();
        callback(all);
      });
    }
    for (const range of effectedRanges) {
      const place = { sheet: range.getSheetName(), a1: printA1(blockOfRange(range)) };
      waiting.set(`${place.sheet}!${place.a1}`, place);
    }
  });
  return {
    dispose: () => {
      changed.dispose();
    },
  };
}

function blockOfRange(range: ReturnType<EngineSheet['getRange']>): Block {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
}

function blockOf(a1: string): Block {
  const block = parseA1(a1);
  if (block === null) throw new Error(`"${a1}" is no cell address`);
  return block;
}
