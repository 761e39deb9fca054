/** The report of a check, as new sheets of the workbook; no sheet that was there before changes. */
import type { Workbook } from '../../sheets/index.ts';
import { writeCells, type Run } from '../wizard/run.ts';
import type { CheckedFile } from './check-outcome.ts';
import { gatherSheets } from './gathered-sheets.ts';

/** Writes the sheets and shows the one to read first. Stopped halfway, it takes away again what it wrote. */
export async function writeReport(
  { report }: Pick<CheckedFile, 'report'>,
  workbook: Workbook,
  signal: AbortSignal,
): Promise<Run> {
  const { told, sheets } = gatherSheets();
  await report(told, signal);
  const run = await writeCells(workbook, sheets, signal);
  const summary = run[sheets.findIndex(({ name }) => name === 'Summary')];
  if (summary !== undefined) await workbook.activate(summary.name, 'A1');
  return run;
}
