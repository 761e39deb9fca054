/** The single place where formulas of ours that Excel lost are entered again, and counted by what they show then. */
import { cellBlock, type Workbook } from '../../sheets/index.ts';
import { enteredAgain, isLost, type LiveFormula } from '../../tasks/index.ts';
import { eachRun } from './block-writes.ts';
import { liveFormulas } from './live-formulas.ts';

/** How many were lost, and how many of them answer again. */
export interface Repaired {
  readonly lost: number;
  readonly repaired: number;
}

/** No other cell is written. */
export async function repair(workbook: Workbook): Promise<Repaired> {
  const lost = (await liveFormulas(workbook)).filter(isLost);
  const anchors = lost.map((each) => ({ ...each, block: cellBlock(each.block) }));
  await eachRun(anchors, (run) => enter(workbook, run));
  const still = (await liveFormulas(workbook)).filter(isLost);
  const left = lost.filter((each) => still.some(({ sheet, a1 }) => sheet === each.sheet && a1 === each.a1));
  return { lost: lost.length, repaired: lost.length - left.length };
}

async function enter(workbook: Workbook, run: readonly LiveFormula[]): Promise<void> {
  const [top] = run;
  if (top === undefined) return;
  const formulas = run.map(({ formula }) => [enteredAgain(formula)]);
  await workbook.write(top.sheet, top.block.row, top.block.column, formulas, { formulas: true });
}
