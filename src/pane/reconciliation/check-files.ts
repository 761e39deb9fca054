/**
 * The check of what a person gave: read and judged away from the page, then laid out as it came, with what was found
 * beside it in a sheet of its own. Stopped halfway, it takes away again what it wrote.
 */
import type { SaidOfFile, Workbook } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { TypedInvoice } from '../../tasks/index.ts';
import type { FilesChecked, FilesCheck, PaneLanguage, SamplePlaces } from '../services.ts';
import type { PaneTexts } from '../texts/pane-texts.ts';
import { writeCells, type Run } from '../wizard/run.ts';
import type { CheckedFile, CheckOutcome } from './check-outcome.ts';
import type { CheckStage } from './check-stage.ts';
import { gatherSheets, type GatheredSheet } from './gathered-sheets.ts';
import { findOpenSheets, readOpenSheets } from './giving/open-sheets.ts';

/** What the check works with. */
export interface CheckMeans {
  readonly workbook: Workbook;
  readonly check: FilesCheck;
  readonly texts: PaneTexts['check'];
  readonly language: PaneLanguage;
  /** Told before each longer step, so that the pane can say what is being done. */
  readonly tell: (stage: CheckStage) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Files and sheets a person chose, and what was said of each, by its name. */
export interface Chosen {
  readonly files: readonly File[];
  /** Names of open sheets. */
  readonly sheets: readonly string[];
  readonly said: Readonly<Record<string, SaidOfFile>>;
  readonly billingDate: CalendarDate | null;
  /** Name of the file or sheet among them that is last month's; null: none. */
  readonly lastMonth: string | null;
  /** As a person typed them. */
  readonly invoices: readonly TypedInvoice[];
}

/** Checks the reconciliation file among what was chosen against all the rest of it. */
export async function checkFiles(chosen: Chosen, means: CheckMeans): Promise<CheckOutcome> {
  const { workbook, check, texts, language, tell, signal } = means;
  const sheets = await readOpenSheets(workbook, [...chosen.sheets, ...(await openInvoices(chosen, workbook))]);
  const gathered = gatherSheets();
  const asked = { ...chosen, sheets, language, captions: texts.columns, signal };
  const checked = await check(asked, { ...gathered.told, stage: (stage) => void tell(stage) });
  if (checked.answer.kind !== 'checked') return checked.answer;
  return await writeCheck(checked, gathered.sheets, means);
}

/** The sample's lines where they stand, held against the sample's sheets. */
export async function checkSample(sample: SamplePlaces, means: CheckMeans): Promise<CheckOutcome> {
  const { sheet, a1 } = sample.check;
  await means.tell({ stage: 'reading', file: sheet });
  await means.workbook.activate(sheet, a1);
  await means.workbook.settled();
  const { besides, billingDate } = sample;
  const chosen = { files: [], sheets: [sheet, ...besides], said: {}, billingDate, lastMonth: null, invoices: [] };
  return await checkFiles(chosen, means);
}

/** The totals of the invoice are taken from where they stand; a file of them, or a sheet that was chosen, comes before. */
async function openInvoices({ sheets }: Chosen, workbook: Workbook): Promise<readonly string[]> {
  const found = await findOpenSheets(workbook);
  return found.filter(({ kind, name }) => kind === 'invoice-totals' && !sheets.includes(name)).map(({ name }) => name);
}

async function writeCheck(
  { answer, report, end }: FilesChecked,
  sheets: readonly GatheredSheet[],
  { workbook, texts, tell, signal }: CheckMeans,
): Promise<CheckOutcome> {
  if (answer.kind !== 'checked') return answer;
  const { source: file, isOpen, ...rest } = answer;
  const verdicts = texts.sheetName(titleOf(file));
  const named = sheets.map((sheet) => ({ ...sheet, name: sheet.role === 'verdicts' ? verdicts : titleOf(sheet.name) }));
  try {
    const rows = named.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    await tell({ stage: 'writing', rows, share: 0, done: 0 });
    const onRows = (done: number): void => void tell({ stage: 'writing', rows, share: done / rows, done });
    const written = await writeCells(workbook, named, { signal, onRows });
    const sheet = isOpen ? file : nameOf('lines', named, written);
    const checkSheet = checkSheetOf(named, written);
    if (checkSheet !== null) await workbook.activate(checkSheet.name, 'A1');
    const inputs = written.flatMap(({ name }, at) => (named[at]?.role === 'verdicts' ? [] : [name]));
    return { ...rest, file, sheet, inputs, checkSheet, written, reported: false, report, end };
  } catch (thrown) {
    end();
    throw thrown;
  }
}

/** The name that the sheet of a role got. */
function nameOf(role: GatheredSheet['role'], sheets: readonly GatheredSheet[], written: Run): string | null {
  return written[sheets.findIndex((sheet) => sheet.role === role)]?.name ?? null;
}

function checkSheetOf(sheets: readonly GatheredSheet[], written: Run): CheckedFile['checkSheet'] {
  const name = nameOf('verdicts', sheets, written);
  const formats = sheets.find(({ role }) => role === 'verdicts')?.options.formats ?? [];
  return name === null ? null : { name, formats };
}

function titleOf(file: string): string {
  return file.replace(/\.[a-z]{1,5}$/i, '');
}
