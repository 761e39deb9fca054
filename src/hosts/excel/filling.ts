/** The single place that asks Excel which formula filled a cell, its own or one that spills into it, and which a sheet has. */
import type { FilledBlock, WantedFormula } from '../../sheets/index.ts';
import { fromAddress } from './a1.ts';
import { formulaOf } from './excel-values.ts';
import { readFormulas, usedBlock, type OpenSheet } from './transfer.ts';

/** Cells whose spills are asked for in one request. */
const CELLS_AT_ONCE = 500;

/** The formula and all it fills; null where the cell holds what somebody typed, or nothing. */
export async function filledBy({ context, sheet }: OpenSheet, a1: string): Promise<FilledBlock | null> {
  const cell = sheet.getRange(a1);
  const parent = cell.getSpillParentOrNullObject();
  parent.load('address');
  await context.sync();
  const anchor = parent.isNullObject ? cell : sheet.getRange(fromAddress(parent.address).a1);
  const spill = anchor.getSpillingToRangeOrNullObject();
  anchor.load('address, formulas, values');
  spill.load('address');
  await context.sync();
  const formula = formulaOf(anchor);
  if (formula === null) return null;
  return { formula, a1: fromAddress(spill.isNullObject ? anchor.address : spill.address).a1 };
}

/** A formula where it was read: a cell that a spill reaches may read as its anchor. */
interface ReadFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The wanted formulas of the sheet, row by row, each where it stands and with all it fills. */
export async function formulasIn(open: OpenSheet, wanted: WantedFormula): Promise<readonly FilledBlock[]> {
  const rows = await readFormulas(open, await usedBlock(open));
  const read = rows.flatMap((line, row) =>
    line.flatMap((formula, column): ReadFormula[] =>
      formula !== null && wanted(formula, row, column) ? [{ formula, row, column }] : [],
    ),
  );
  const found: FilledBlock[] = [];
  for (let done = 0; done < read.length; done += CELLS_AT_ONCE)
    found.push(...(await withSpills(open, read.slice(done, done + CELLS_AT_ONCE))));
  return found;
}

async function withSpills(
  { context, sheet }: OpenSheet,
  read: readonly ReadFormula[],
): Promise<readonly FilledBlock[]> {
  const asked = read.map(({ formula, row, column }) => {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    const [parent, spill] = [cell.getSpillParentOrNullObject(), cell.getSpillingToRangeOrNullObject()];
    for (const range of [cell, parent, spill]) range.load('address');
    return { formula, cell, parent, spill };
  });
  await context.sync();
  return asked.flatMap(({ formula, cell, parent, spill }) => {
    if (!parent.isNullObject && parent.address !== cell.address) return [];
    return [{ formula, a1: fromAddress(spill.isNullObject ? cell.address : spill.address).a1 }];
  });
}
