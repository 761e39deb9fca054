/** The single place that asks Excel which formula filled a cell: its own, or one whose result spills into it. */
import { fromAddress } from './a1.ts';
import { formulaOf } from './excel-values.ts';
import type { OpenSheet } from './transfer.ts';

/** The formula and all it fills; null where the cell holds what somebody typed, or nothing. */
export async function filledBy(
  { context, sheet }: OpenSheet,
  a1: string,
): Promise<{ readonly formula: string; readonly a1: string } | null> {
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
