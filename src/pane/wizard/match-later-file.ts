/** The single place where a chosen file is laid beside the plan sheet, as that stands in the workbook now. */
import { readLicenceFile, tableFromCells, type SheetColumns, type Workbook } from '../../sheets/index.ts';
import { matchPlan, readPlanSheet, summariseMatch, type MatchSummary } from '../../tasks/index.ts';
import type { FileServices } from '../services.ts';
import type { Run } from './run.ts';

/** Days of the plan sheet are serials in the workbook; nothing else of it needs to be told. */
const planDays: SheetColumns<'ChargeStart' | 'ChargeEnd'> = {
  sheet: 'licence-reconciliation',
  columns: {
    ChargeStart: { aliases: [], kind: 'date', meaning: 'First day of a line' },
    ChargeEnd: { aliases: [], kind: 'date', meaning: 'Last day of a line' },
  },
  required: [],
  layouts: [],
  layoutOf: () => null,
};

/** Null where the file is no reconciliation file, or the sheet is gone. */
export async function matchLaterFile(
  file: File,
  { run, workbook, files }: { readonly run: Run; readonly workbook: Workbook; readonly files: FileServices },
): Promise<MatchSummary | null> {
  const [sheet] = run;
  const { table } = await files.read(new Uint8Array(await file.arrayBuffer()), file.name);
  if (sheet === undefined || table === null || !(await workbook.sheetNames()).includes(sheet.name)) return null;
  const licence = readLicenceFile(table);
  if (licence.layout === null) return null;
  const cells = await workbook.read(sheet.name);
  const expected = readPlanSheet(tableFromCells(sheet.name, cells, planDays, files.dateOf).table);
  if (expected === null) return null;
  return summariseMatch(matchPlan(expected, licence.lines));
}
