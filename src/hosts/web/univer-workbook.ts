/**
 * The port to the browser's spreadsheet: reads, writes and watches the running component for the pane and the tasks.
 * Everything it shows a caller is a raw value; formatted text stays in the grid.
 */
import type { FUniver } from '@univerjs/core/facade';
import {
  parseA1,
  printA1,
  type Block,
  type Disposer,
  type Scalar,
  type Selection,
  type Workbook,
} from '../../sheets/index.ts';
import { invariant } from '../../values/index.ts';
import { toCellData, toFormulaData, toMatrix, toScalar, type CellMatrix } from './cell-data.ts';
import { cellAt, layFormulas, writeCells, type EngineSheet, type EngineWorkbook } from './engine/engine.ts';
import { rememberFormulaFree } from './engine/formula-free.ts';
import { addSheet } from './engine/new-sheet.ts';
import { breath } from './engine/pace.ts';
import { showTextsAsTheyAre } from './engine/plain-texts.ts';
import { readCells } from './engine/read-cells.ts';
import { readFilling, readFormulas } from './engine/read-formulas.ts';
import { createShownSheet, type Reveal } from './shown-sheet.ts';

/** Longest wait for a calculation; a sheet at the cap of rows needs a sixth of it. */
const CALCULATION_MILLISECONDS = 120_000;

/** The port over a running component that holds one workbook. */
export function createUniverWorkbook(api: FUniver, reveal: Reveal): Workbook {
  const engine = (): EngineWorkbook => {
    const workbook = api.getActiveWorkbook();
    invariant(workbook !== null, 'the browser workbook is open');
    return workbook;
  };
  const injector = engine().getActiveSheet().getInject();
  const formulasCame = rememberFormulaFree(injector);
  showTextsAsTheyAre(injector);
  const sheetNamed = (name: string): EngineSheet => {
    const sheet = engine().getSheetByName(name);
    if (sheet === null) throw new Error(`there is no sheet "${name}"`);
    return sheet;
  };
  const shown = createShownSheet(engine, reveal);
  const settled = (): Promise<void> => api.getFormula().onCalculationResultApplied(CALCULATION_MILLISECONDS);
  const layComputed = async (sheet: EngineSheet, cells: CellMatrix): Promise<void> => {
    // What runs now was begun by sheets that came before, and would compute these with them.
    await settled();
    layFormulas(sheet, cells);
    formulasCame(sheet.getSheetId());
  };
  return {
    host: 'browser',
    sheetNames: () =>
      settle(() =>
        engine()
          .getSheets()
          .map((sheet) => sheet.getSheetName()),
      ),
    addTable: (name, rows, options) => settle(() => addSheet(api, engine(), { name, rows, ...options })),
    // The sheets of this page draw no charts; the pane does.
    addChart: (name) => settle(() => sheetNamed(name)).then(() => false),
    removeSheet: (name) => settle(() => remove(engine(), sheetNamed(name))),
    read: (name, ...[row, column, rows, columns]) =>
      settle(() => readCells(sheetNamed(name), { row, column, rows, columns })),
    write: (name, ...[row, column, values, options]) =>
      settle(async () => {
        const sheet = sheetNamed(name);
        const cells = toMatrix(values, options?.formulas === true ? toFormulaData : toCellData, { row, column });
        if (options?.computed === true) await layComputed(sheet, cells);
        else writeCells(api, sheet, cells);
        await breath();
      }),
    cell: (name, a1) => settle(() => readCell(sheetNamed(name), a1)),
    filledBy: (name, a1) => settle(() => readFilling(sheetNamed(name), blockOf(a1))),
    formulas: (name, wanted) => settle(() => readFormulas(sheetNamed(name), wanted)),
    settled,
    selection: () => shown.stands().then(() => selectionOf(engine())),
    activate: (name, a1) => settle(() => shown.show(sheetNamed(name), a1 === undefined ? null : blockOf(a1))),
    onSelection: (callback) => settle(() => watchSelection(api, engine(), { stands: shown.stands, callback })),
    onChange: (callback) => settle(() => watchChanges(api, callback)),
  };
}

/** Runs now and answers as a promise, so that a refusal rejects instead of throwing. */
async function settle<T>(work: () => T | PromiseLike<T>): Promise<T> {
  return await Promise.resolve(work());
}

function remove(workbook: EngineWorkbook, sheet: EngineSheet): Promise<void> {
  const name = sheet.getSheetName();
  if (!workbook.deleteSheet(sheet)) throw new Error(`the sheet "${name}" cannot be removed`);
  return breath();
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

/** One call for what happens in a moment: choosing a cell of another sheet switches the sheet and moves the selection. */
function watchSelection(
  api: FUniver,
  workbook: EngineWorkbook,
  { stands, callback }: { readonly stands: () => Promise<void>; readonly callback: () => void },
): Disposer {
  let waits = false;
  const tell = (): void => {
    if (waits) return;
    waits = true;
    void breath()
      .then(stands)
      .then(() => {
        if (waits) callback();
        waits = false;
      });
  };
  const moved = workbook.onSelectionChange(tell);
  const switched = api.addEvent(api.Event.ActiveSheetChanged, tell);
  return {
    dispose: () => {
      waits = false;
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
