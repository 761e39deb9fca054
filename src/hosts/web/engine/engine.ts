/**
 * The single place for calls the spreadsheet engine does not promise to keep: spilled cells, the origin of a spill,
 * the bulk write. Each has a test on the running engine, so an upgrade that moves one fails at once.
 */
import { ObjectMatrix, type ICellData, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { invariant } from '../../../values/index.ts';
import type { Block } from '../../../sheets/index.ts';
import type { CellMatrix } from '../cell-data.ts';

export type EngineWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type EngineSheet = ReturnType<EngineWorkbook['getActiveSheet']>;

/** Writes up to this many cells can be undone; larger ones take the way that is fifteen times as fast. */
const MOST_UNDONE_CELLS = 5_000;

/** What a cell holds, its own or spilled into it. */
export function cellAt(sheet: EngineSheet, row: number, column: number): ICellData | null {
  return spilledCells(sheet)?.[row]?.[column] ?? sheet.getSheet().getCellMatrix().getValue(row, column) ?? null;
}

/** All that is filled by the formula that filled the cell given: a spill, or the cell itself. */
export function filledWith(sheet: EngineSheet, row: number, column: number): Block {
  const spills = formulaModel(sheet).getArrayFormulaRange()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  for (const columns of Object.values((spills ?? {}) as Record<number, Record<number, IRange>>)) {
    for (const spill of Object.values(columns)) {
      if (covers(spill, row, column)) return blockOf(spill);
    }
  }
  return { row, column, rows: 1, columns: 1 };
}

/**
 * Puts whole rows into a sheet that nobody has seen and no formula points at: the engine is not told, so it neither
 * computes nor paints anew for each portion.
 */
export function fillRows(sheet: EngineSheet, rows: CellMatrix): void {
  const matrix = sheet.getSheet().getCellMatrix();
  for (const [row, line] of Object.entries(rows)) matrix.setRow(Number.parseInt(row, 10), line);
}

/** Puts formulas into cells that hold their values: the engine is not told, so it computes each when a cell it reads changes. */
export function layFormulas(sheet: EngineSheet, formulas: CellMatrix): void {
  const matrix = sheet.getSheet().getCellMatrix();
  for (const [row, line] of Object.entries(formulas)) {
    for (const [column, formula] of Object.entries(line)) {
      const [down, across] = [Number.parseInt(row, 10), Number.parseInt(column, 10)];
      matrix.setValue(down, across, { ...matrix.getValue(down, across), ...formula });
    }
  }
}

/** Writes cells in one step; a small write can be undone. */
export function writeCells(api: FUniver, sheet: EngineSheet, cells: CellMatrix): void {
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const count = Object.values(cells).reduce((sum, row) => sum + Object.keys(row).length, 0);
  if (count === 0) return;
  const range = new ObjectMatrix(cells).getStartEndScope();
  const done =
    count <= MOST_UNDONE_CELLS
      ? api.syncExecuteCommand('sheet.command.set-range-values', { ...place, range, value: cells })
      : api.syncExecuteCommand('sheet.mutation.set-range-values', { ...place, cellValue: cells });
  invariant(done, 'the engine takes the cells');
}

/** What formulas spilled into cells of the sheet; their origins hold the formulas. */
export function spilledCells(sheet: EngineSheet): CellMatrix | undefined {
  const spilled = formulaModel(sheet).getArrayFormulaCellData()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  return spilled as CellMatrix | undefined;
}

function formulaModel(sheet: EngineSheet): FormulaDataModel {
  return sheet.getInject().get(FormulaDataModel);
}

function blockOf({ startRow, startColumn, endRow, endColumn }: IRange): Block {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function covers(spill: IRange, row: number, column: number): boolean {
  return row >= spill.startRow && row <= spill.endRow && column >= spill.startColumn && column <= spill.endColumn;
}
