/** The check of lines that stand in the workbook already, beside their price list: nothing is written. */
import type { Rulebook } from '../../billing/index.ts';
import { licenceColumns, priceColumns, readLicenceFile, readPriceList, tableFromCells } from '../../sheets/index.ts';
import { reconcileLines, toldChecks } from '../../tasks/index.ts';
import type { SamplePlaces } from '../services.ts';
import type { CheckMeans } from './check-files.ts';
import type { CheckOutcome } from './check-outcome.ts';

/** Reads both sheets, goes to the check, and lists what was found. */
export async function checkSheet(
  { check, priceList }: SamplePlaces,
  { workbook, rulebook, files, tell }: Omit<CheckMeans, 'signal' | 'check'> & { readonly rulebook: Rulebook },
): Promise<CheckOutcome> {
  const { sheet } = check;
  await tell({ stage: 'reading', file: sheet });
  await workbook.activate(sheet, check.a1);
  await workbook.settled();
  const lines = tableFromCells(sheet, await workbook.read(sheet), licenceColumns, files.dateOf);
  const prices = tableFromCells(priceList, await workbook.read(priceList), priceColumns, files.dateOf);
  const licence = readLicenceFile(lines.table);
  const problems = [...lines.problems, ...licence.problems];
  if (licence.layout === null) return { kind: 'refused', file: sheet, how: [], problems };
  await tell({ stage: 'checking', rows: licence.lines.length });
  const checks = reconcileLines(licence.lines, { rulebook, prices: readPriceList(prices.table), tolerance: null });
  const amountLetter = licence.columns.find(({ column }) => column === 'Amount')?.letter ?? 'A';
  return {
    kind: 'checked',
    how: [],
    file: sheet,
    sheet,
    checkSheet: null,
    written: [],
    amountLetter,
    byLetter: licence.columns.filter(({ by }) => by === 'letter').map(({ column, letter }) => `${column} (${letter})`),
    disabled: [],
    tied: [],
    invoice: null,
    told: toldChecks(checks, LISTED),
    onlyOpen: false,
    unreadable: licence.unreadable,
    problems,
  };
}

const LISTED = 200;
