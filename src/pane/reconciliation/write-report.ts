/** The report of a check, as new sheets of the workbook; no sheet that was there before changes. */
import type { Workbook } from '../../sheets/index.ts';
import { writeCells, type Run } from '../wizard/run.ts';
import type { CheckedFile } from './check-outcome.ts';
import type { Progress } from './check-stage.ts';
import { gatherSheets } from './gathered-sheets.ts';

/** Who watches the report being written, and may stop it. */
export interface ReportWatch {
  readonly signal: AbortSignal;
  readonly tell: (progress: Required<Progress> & { readonly rows: number }) => void;
}

/** Writes the sheets and shows the one to read first. Stopped halfway, it takes away again what it wrote. */
export async function writeReport(
  { report }: Pick<CheckedFile, 'report'>,
  workbook: Workbook,
  { signal, tell }: ReportWatch,
): Promise<Run> {
  const { told, sheets } = gatherSheets();
  await report(told, signal);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const onRows = (done: number): void => {
    tell({ share: done / rows, done, rows });
  };
  const run = await writeCells(workbook, sheets, { signal, onRows });
  const summary = run[sheets.findIndex(({ name }) => name === 'Summary')];
  if (summary !== undefined) await workbook.activate(summary.name, 'A1');
  return run;
}
