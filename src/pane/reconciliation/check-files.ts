/**
 * The check of a person's own file from bytes to sheets: read, lay the rows out as they came, recompute, write what
 * was found beside them in a sheet of its own. A price list chosen along with the file is used as the price list.
 */
import type { Rulebook } from '../../billing/index.ts';
import {
  cellsOfTable,
  licenceColumns,
  priceColumns,
  readLicenceFile,
  readPriceList,
  type LicenceFile,
  type PriceList,
  type SheetProblem,
  type Table,
  type Workbook,
} from '../../sheets/index.ts';
import { reconcileLines } from '../../tasks/index.ts';
import type { FileServices } from '../services.ts';
import type { PaneTexts } from '../texts/pane-texts.ts';
import { columnsByLetter } from './columns-by-letter.ts';
import type { CheckedFile, CheckOutcome, CheckStage, RefusedFile } from './check-outcome.ts';
import { checkFormats, checkRows } from './check-rows.ts';
import { freeSheetName } from './sheet-name.ts';

/** What the check works with. */
export interface CheckMeans {
  readonly workbook: Workbook;
  readonly rulebook: Rulebook;
  readonly files: FileServices;
  readonly texts: PaneTexts['check'];
  /** Told before each longer step, so that the pane can say what is being done. */
  readonly tell: (stage: CheckStage) => Promise<void>;
}

/** Checks the first file that is a reconciliation file, with the price lists among the others. */
export async function checkFiles(chosen: readonly File[], means: CheckMeans): Promise<CheckOutcome> {
  const read = await readAll(chosen, means);
  const prices =
    read
      .map(({ table }) => table)
      .filter((table) => table !== null)
      .map(readPriceList)
      .find(isPriceList) ?? null;
  const main = read.find(({ table }) => table !== null && table !== prices?.table) ?? read[0];
  if (main === undefined) return { kind: 'refused', file: '', problems: [] };
  const refused = (problems: readonly SheetProblem[]): RefusedFile => ({ kind: 'refused', file: main.file, problems });
  if (main.table === null) return refused(main.problems);
  const licence = readLicenceFile(main.table);
  const problems = [...main.problems, ...licence.problems];
  if (licence.layout === null) return refused(problems);
  return await writeCheck({ table: main.table, licence, prices, problems }, means);
}

interface NamedRead {
  readonly file: string;
  readonly table: Table | null;
  readonly problems: readonly SheetProblem[];
}

async function readAll(chosen: readonly File[], { files, tell }: CheckMeans): Promise<readonly NamedRead[]> {
  const read: NamedRead[] = [];
  for (const file of chosen) {
    await tell({ stage: 'reading', file: file.name });
    const { table, problems } = await files.read(new Uint8Array(await file.arrayBuffer()), file.name);
    read.push({ file: file.name, table, problems });
  }
  return read;
}

function isPriceList({ problems }: PriceList): boolean {
  return !problems.some(({ code }) => code === 'sheet-not-recognised');
}

interface Work {
  readonly table: Table;
  readonly licence: LicenceFile;
  readonly prices: PriceList | null;
  readonly problems: readonly SheetProblem[];
}

async function writeCheck({ table, licence, prices, problems }: Work, means: CheckMeans): Promise<CheckedFile> {
  const { workbook, rulebook, files, texts, tell } = means;
  await tell({ stage: 'writing', rows: table.rows.length });
  const taken = await workbook.sheetNames();
  const title = table.source.replace(/\.[a-z]{1,5}$/i, '');
  const sheet = freeSheetName(title, taken);
  const lines = cellsOfTable(table, licenceColumns, files.serialOf);
  await workbook.addTable(sheet, lines.rows, { formats: lines.formats, freezeHeader: true });
  await addPrices(prices, [...taken, sheet], means);
  await tell({ stage: 'checking', rows: licence.lines.length });
  const checks = reconcileLines(licence.lines, { rulebook, prices, tolerance: null });
  const checkSheet = freeSheetName(texts.sheetName(title), [...(await workbook.sheetNames())]);
  await workbook.addTable(checkSheet, checkRows(checks, texts, files.serialOf), {
    formats: checkFormats,
    freezeHeader: true,
  });
  const amountLetter = licence.columns.find(({ column }) => column === 'Amount')?.letter ?? 'A';
  return {
    kind: 'checked',
    file: table.source,
    sheet,
    amountLetter,
    byLetter: columnsByLetter(licence),
    checks,
    unreadable: licence.unreadable,
    problems,
  };
}

async function addPrices(
  prices: PriceList | null,
  taken: readonly string[],
  { workbook, files }: CheckMeans,
): Promise<void> {
  if (prices === null) return;
  const { rows, formats } = cellsOfTable(prices.table, priceColumns, files.serialOf);
  const name = freeSheetName(prices.table.source.replace(/\.[a-z]{1,5}$/i, ''), taken);
  await workbook.addTable(name, rows, { formats, freezeHeader: true });
}
