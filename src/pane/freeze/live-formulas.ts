/** The single place that finds the formulas of ours in a workbook, each with what its cells show once all is calculated. */
import { needsUs, parseA1, type Workbook } from '../../sheets/index.ts';
import type { LiveFormula } from '../../tasks/index.ts';
import { cellsOf } from './frozen-cells.ts';

/** Sheet by sheet. */
export async function liveFormulas(workbook: Workbook): Promise<readonly LiveFormula[]> {
  await workbook.settled();
  const live: LiveFormula[] = [];
  for (const sheet of await workbook.sheetNames()) live.push(...(await liveIn(workbook, sheet)));
  return live;
}

async function liveIn(workbook: Workbook, sheet: string): Promise<readonly LiveFormula[]> {
  const found = await workbook.formulas(sheet, needsUs);
  if (found.length === 0) return [];
  const shown = await workbook.read(sheet);
  return found.flatMap(({ formula, a1 }): LiveFormula[] => {
    const block = parseA1(a1);
    if (block === null) return [];
    return [{ sheet, a1, block, formula, rows: cellsOf(block, (row, column) => shown[row]?.[column] ?? null) }];
  });
}
