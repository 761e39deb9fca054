/** The single place that writes over frozen cells and back: blocks below each other in one write, and no cell beside them. */
import { cellBlock, stacked, type Block, type Workbook } from '../../sheets/index.ts';
import type { FrozenFormula, FrozenPart } from '../../tasks/index.ts';
import { cellsOf } from './frozen-cells.ts';

/** A block on a sheet. */
export interface Placed {
  readonly sheet: string;
  readonly block: Block;
}

/** Does runs of blocks in one go each; where the spreadsheet refuses one, as on a protected sheet, block by block. */
export async function eachRun<Item extends Placed>(
  items: readonly Item[],
  act: (run: readonly Item[]) => Promise<void>,
): Promise<{ readonly done: readonly Item[]; readonly refused: readonly Item[] }> {
  const [done, refused]: [Item[], Item[]] = [[], []];
  const attempt = async (run: readonly Item[]): Promise<void> => {
    try {
      await act(run);
      done.push(...run);
    } catch {
      if (run.length === 1) refused.push(...run);
      else for (const item of run) await attempt([item]);
    }
  };
  for (const sheet of new Set(items.map((item) => item.sheet))) {
    const own = items.filter((item) => item.sheet === sheet);
    for (const run of stacked(own, ({ block }) => block)) await attempt(run);
  }
  return { done, refused };
}

/** Values first: they end a spill; then what of them calculates. */
export async function writeFrozen(workbook: Workbook, run: readonly FrozenPart[]): Promise<void> {
  const [top] = run;
  if (top === undefined) return;
  const { sheet, block } = top;
  await workbook.write(
    sheet,
    block.row,
    block.column,
    run.flatMap(({ values }) => values),
  );
  const formulas = run.flatMap((part) => part.formulas);
  for (const below of stacked(formulas, cellBlock)) {
    const [first] = below;
    if (first === undefined) continue;
    const cells = below.map(({ formula }) => [formula]);
    await workbook.write(sheet, first.row, first.column, cells, { formulas: true });
  }
}

/** What a spill filled must be empty before it spills again. */
export async function writeThawed(workbook: Workbook, run: readonly (FrozenFormula & Placed)[]): Promise<void> {
  const [top] = run;
  if (top === undefined) return;
  const { sheet, block } = top;
  const rows = run.flatMap((each) => cellsOf(each.block, () => null));
  if (rows.length > run.length || block.columns > 1) await workbook.write(sheet, block.row, block.column, rows);
  if (rows.length === run.length) {
    await workbook.write(
      sheet,
      block.row,
      block.column,
      run.map(({ formula }) => [formula]),
      { formulas: true },
    );
    return;
  }
  for (const { block: own, formula } of run)
    await workbook.write(sheet, own.row, own.column, [[formula]], { formulas: true });
}
