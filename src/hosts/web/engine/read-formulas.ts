/** The single place that reads formulas of the running engine, each with the cells it fills: of one cell, or of a sheet. */
import { printA1, type Block, type FilledBlock, type WantedFormula } from '../../../sheets/index.ts';
import type { CellMatrix } from '../cell-data.ts';
import { filledWith, type EngineSheet } from './engine.ts';
import { paced } from './pace.ts';

/** The formula that fills the first cell of a block; null where none does. */
export function readFilling(sheet: EngineSheet, { row, column }: Pick<Block, 'row' | 'column'>): FilledBlock | null {
  const filled = filledWith(sheet, row, column);
  const formula = formulaAt(sheet, filled.row, filled.column);
  return formula === '' ? null : { formula, a1: printA1(filled) };
}

/** The wanted ones, row by row; the page paints and hears in between. */
export async function readFormulas(sheet: EngineSheet, wanted: WantedFormula): Promise<readonly FilledBlock[]> {
  const found: FilledBlock[] = [];
  const sliceEnds = paced();
  for (const [at, line] of Object.entries(sheet.getSheet().getCellMatrix().getMatrix() as CellMatrix)) {
    const row = Number.parseInt(at, 10);
    for (const [across, cell] of Object.entries(line)) {
      // A formula that was filled down is kept once, and named by the cells it was filled into.
      if ((cell.f ?? cell.si ?? '') === '') continue;
      const column = Number.parseInt(across, 10);
      const formula = formulaAt(sheet, row, column);
      if (formula === '' || !wanted(formula, row, column)) continue;
      found.push({ formula, a1: printA1(filledWith(sheet, row, column)) });
    }
    const next = sliceEnds();
    if (next !== null) await next;
  }
  return found;
}

function formulaAt(sheet: EngineSheet, row: number, column: number): string {
  return sheet.getRange(row, column).getFormula();
}
