/**
 * The sample partner in a person's own Excel: its files as new sheets, and a sheet with one cancellation in live cells.
 * Sheets that stand from an earlier time stay as they are; taking the sample away takes these sheets and no other.
 */
import { toSerial, type DateSystem } from '../../hosts/functions/index.ts';
import type { OpenedSample } from '../../pane/index.ts';
import type { Scalar, SheetCells, Workbook } from '../../sheets/index.ts';
import { dateOf } from '../../values/index.ts';
import { sampleCells, type SampleFile } from './sample-cells.ts';

const names: Readonly<Record<SampleFile | 'calculator', string>> = {
  calculator: 'Sample calculator',
  reconciliation: 'Sample reconciliation',
  offerMatrix: 'Sample offer matrix',
  priceList: 'Sample price list',
  subscriptions: 'Sample subscriptions',
  invoices: 'Sample open invoices',
  payments: 'Sample payments',
};

/** The day the sample's lines were billed on. */
const billed = dateOf(2019, 11, 15);

/** Writes what is missing of the sample and shows the calculator. */
export async function openExcelSample(
  workbook: Workbook,
  bytes: Readonly<Record<SampleFile, Uint8Array>>,
  dateSystem: DateSystem,
): Promise<OpenedSample> {
  const taken = new Set(await workbook.sheetNames());
  if (!taken.has(names.calculator)) await writeCalculator(workbook, dateSystem);
  const cells = sampleCells(bytes, dateSystem);
  for (const file of Object.keys(cells) as SampleFile[])
    if (!taken.has(names[file])) await writeFile(workbook, names[file], cells[file]);
  await workbook.activate(names.calculator, CREDIT);
  return {
    places: {
      credit: { sheet: names.calculator, a1: CREDIT },
      check: { sheet: names.reconciliation, a1: 'A1' },
      besides: [names.subscriptions, names.offerMatrix, names.priceList],
      billingDate: billed,
    },
    remove: () => removeSample(workbook),
  };
}

async function writeFile(workbook: Workbook, name: string, { rows, formats }: SheetCells): Promise<void> {
  await workbook.addTable(name, rows, { formats, freezeHeader: true });
}

/** The cell of the credit. */
const CREDIT = 'B9';

async function writeCalculator(workbook: Workbook, dateSystem: DateSystem): Promise<void> {
  const name = names.calculator;
  const serial = (year: number, month: number, day: number): Scalar => toSerial(dateOf(year, month, day), dateSystem);
  const inputs: readonly (readonly Scalar[])[] = [
    ['MonthlyPrice', 4],
    ['LicencesCancelled', 1],
    ['ServiceStart', serial(2018, 1, 13)],
    ['CancelDate', serial(2018, 3, 1)],
  ];
  const rows: readonly (readonly Scalar[])[] = [
    ['What comes back when a licence is cancelled?'],
    ['Type into the blue cells: the amount follows, with its steps and its source.'],
    [],
    ...inputs,
    [],
    ['Credit', null],
    [],
    ['Why: each step in order, with its rule and its source'],
    [null],
  ];
  const input = (row: number, format: string) => ({ row, column: 1, look: 'input' as const, format });
  await workbook.addTable(name, rows, {
    widths: [22, 30, 46, 14, 10, 24, 10, 70],
    page: [
      { row: 0, column: 0, look: 'title' },
      { row: 1, column: 0, look: 'note' },
      input(3, '#,##0.00'),
      input(4, '0'),
      input(5, 'yyyy-mm-dd'),
      input(6, 'yyyy-mm-dd'),
      { row: 8, column: 0, look: 'strong' },
      { row: 8, column: 1, look: 'strong', format: '#,##0.00' },
      { row: 10, column: 0, look: 'heading' },
    ],
  });
  const formulas = { formulas: true } as const;
  await workbook.write(name, 8, 1, [['=CSP.CANCELLATIONCREDIT(B4,B5,B6,B7)']], formulas);
  await workbook.write(name, 11, 0, [['=CSP.EXPLAIN("CancellationCredit",A4,B4,A5,B5,A6,B6,A7,B7)']], formulas);
}

async function removeSample(workbook: Workbook): Promise<void> {
  const standing = await workbook.sheetNames();
  for (const name of Object.values(names)) if (standing.includes(name)) await workbook.removeSheet(name);
}
