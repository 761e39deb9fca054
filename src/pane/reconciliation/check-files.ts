/**
 * The check of a person's own files: read and judged away from the page, then laid out as they came, with what was found
 * beside them in a sheet of its own. Stopped halfway, it takes away again what it wrote.
 */
import type { SaidOfFile, Scalar, Workbook } from '../../sheets/index.ts';
import type { FilesAnswer, FilesCheck, FileServices } from '../services.ts';
import type { PaneTexts } from '../texts/pane-texts.ts';
import { removeRun, type WrittenSheet } from '../wizard/run.ts';
import type { CheckedFile, CheckOutcome, CheckStage } from './check-outcome.ts';
import { checkFormats, checkRows } from './check-rows.ts';
import { openInvoice } from './open-invoice.ts';
import { freeSheetName } from './sheet-name.ts';

/** What the check works with. */
export interface CheckMeans {
  readonly workbook: Workbook;
  readonly files: FileServices;
  readonly check: FilesCheck;
  readonly texts: PaneTexts['check'];
  /** Told before each longer step, so that the pane can say what is being done. */
  readonly tell: (stage: CheckStage) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Files a person chose, and what was said of each, by its name. */
export interface ChosenFiles {
  readonly files: readonly File[];
  readonly said: Readonly<Record<string, SaidOfFile>>;
}

/** Checks the reconciliation file among the files, with the price list and the invoice among the others. */
export async function checkFiles(chosen: ChosenFiles, means: CheckMeans): Promise<CheckOutcome> {
  const { workbook, files, check, texts, tell, signal } = means;
  const invoice = await openInvoice(workbook, files.dateOf);
  const lines: (readonly Scalar[])[] = [];
  const [captions = []] = checkRows([], texts, files.serialOf);
  const verdicts: (readonly Scalar[])[] = [captions];
  const answer = await check(
    { ...chosen, invoice, signal },
    {
      stage: (stage) => void tell(stage),
      lines: (rows) => lines.push(...rows),
      checks: (checks) => verdicts.push(...checkRows(checks, texts, files.serialOf).slice(1)),
    },
  );
  if (answer.kind !== 'checked') return answer;
  return await writeCheck(answer, { lines, verdicts }, means);
}

interface ToWrite {
  readonly lines: readonly (readonly Scalar[])[];
  readonly verdicts: readonly (readonly Scalar[])[];
}

async function writeCheck(
  answer: Extract<FilesAnswer, { readonly kind: 'checked' }>,
  { lines, verdicts }: ToWrite,
  means: CheckMeans,
): Promise<CheckedFile> {
  const { source: file, formats, prices, ...rest } = answer;
  const title = titleOf(file);
  const write = writer(means);
  try {
    await means.tell({ stage: 'writing', rows: lines.length > 0 ? lines.length - 1 : verdicts.length - 1 });
    const sheet = lines.length === 0 ? null : await write(title, lines, formats);
    if (prices !== null) await write(titleOf(prices.title), prices.rows, prices.formats);
    const checkSheet = verdicts.length < 2 ? null : await write(means.texts.sheetName(title), verdicts, checkFormats);
    return { ...rest, file, sheet, checkSheet, written: write.run };
  } catch (thrown) {
    await removeRun(means.workbook, write.run);
    throw thrown;
  }
}

/** Writes sheets under names that are free, and remembers what it wrote. */
function writer({ workbook, signal }: CheckMeans) {
  const run: WrittenSheet[] = [];
  async function write(
    wish: string,
    cells: readonly (readonly Scalar[])[],
    formats: readonly string[],
  ): Promise<string> {
    const name = freeSheetName(wish, await workbook.sheetNames());
    await workbook.addTable(name, cells, { formats, freezeHeader: true });
    run.push({ name, cells });
    signal.throwIfAborted();
    return name;
  }
  return Object.assign(write, { run });
}

function titleOf(file: string): string {
  return file.replace(/\.[a-z]{1,5}$/i, '');
}
