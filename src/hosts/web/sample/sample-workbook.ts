/**
 * The workbook a newcomer opens: the calculator, which is shown first, the life of a subscription, what lies ahead,
 * the sample partner's reconciliation file with its check beside it, and the partner's other sheets.
 */
import { LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { columnLetter, printA1, type Selection, type SheetCells } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import { fromSerial } from '../../functions/index.ts';
import type { CellMatrix } from '../cell-data.ts';
import { tableCells, tableSheet, tableStyles } from '../table-sheet.ts';
import { baseStyle } from '../styles.ts';
import { calculatorSheet, creditCell } from './calculator.ts';
import { BILLING_DATE, billedIn, deadlinesSheet } from './deadlines.ts';
import { lifeSheet } from './life.ts';
import { rulesSheet } from './rules.ts';

/** The files of the sample partner, as cells. */
export interface Sample {
  readonly reconciliation: SheetCells;
  readonly offerMatrix: SheetCells;
  readonly priceList: SheetCells;
  readonly subscriptions: SheetCells;
  readonly invoices: SheetCells;
  readonly payments: SheetCells;
}

/** Names of the sample's sheets, as tabs show them. */
export const sampleSheets = { calculator: 'Calculator', life: 'Subscription life', deadlines: 'Deadlines', rules: 'Rules by name', reconciliation: 'Reconciliation', offerMatrix: 'Offer matrix', priceList: 'Price list', subscriptions: 'Subscriptions', invoices: 'Open invoices', payments: 'Unallocated payments' } as const;

/** Columns that `CSP.CHECK` fills beside the lines: their widths and number formats. */
const checkColumns = [
  { name: 'Expected', width: 84, format: '#,##0.00' },
  { name: 'Difference', width: 84, format: '#,##0.00' },
  { name: 'Verdict', width: 112, format: '@' },
  { name: 'Reason', width: 124, format: '@' },
  { name: 'Profile', width: 104, format: '@' },
  { name: 'Days', width: 48, format: '0' },
  { name: 'Rule', width: 140, format: '@' },
] as const;

/** The workbook as the spreadsheet component takes it. */
export function sampleWorkbook(sample: Sample): IWorkbookData {
  // The file and the prices shown are those in euro.
  const subscriptions = billedIn('EUR', sample.subscriptions);
  const [listed, priced] = [rangeOn(sampleSheets.subscriptions, subscriptions), rangeOn(sampleSheets.priceList, sample.priceList)];
  const sheets: Record<string, Partial<IWorksheetData>> = {
    calculator: { ...calculatorSheet(), id: 'calculator', name: sampleSheets.calculator },
    life: { ...lifeSheet(), id: 'life', name: sampleSheets.life },
    deadlines: { ...deadlinesSheet(listed, priced), id: 'deadlines', name: sampleSheets.deadlines },
    rules: { ...rulesSheet(rangeOn(sampleSheets.offerMatrix, sample.offerMatrix)), id: 'rules', name: sampleSheets.rules },
    reconciliation: { ...checkedSheet(sample.reconciliation, priced), id: 'reconciliation', name: sampleSheets.reconciliation },
    matrix: { ...plainSheet(sample.offerMatrix), id: 'matrix', name: sampleSheets.offerMatrix },
    prices: { ...plainSheet(sample.priceList), id: 'prices', name: sampleSheets.priceList },
    subscriptions: { ...plainSheet(subscriptions), id: 'subscriptions', name: sampleSheets.subscriptions },
    invoices: { ...plainSheet(sample.invoices), id: 'invoices', name: sampleSheets.invoices },
    payments: { ...plainSheet(sample.payments), id: 'payments', name: sampleSheets.payments },
  };
  return {
    id: 'fabrikam-cloud',
    name: 'Fabrikam Cloud',
    appVersion: '1',
    locale: LocaleType.EN_US,
    styles: tableStyles({
      formats: [...Object.values(sample).flatMap(({ formats }: SheetCells) => formats), ...checkColumns.map(({ format }) => format)],
    }),
    defaultStyle: baseStyle,
    sheetOrder: Object.keys(sheets),
    sheets,
  };
}

/** Where the answers stand that a newcomer is sent to: a credit, and the lines with their check and what they are held against. */
export interface SamplePlaces {
  readonly credit: Selection;
  readonly check: Selection;
  readonly besides: readonly string[];
  readonly billingDate: CalendarDate | null;
}

/** The places in the workbook of a sample. */
export function samplePlaces({ reconciliation }: Sample): SamplePlaces {
  const first = (reconciliation.rows[0]?.length ?? 0) + 1;
  const block = { row: 0, column: first, rows: reconciliation.rows.length, columns: checkColumns.length };
  return {
    credit: { sheet: sampleSheets.calculator, a1: creditCell },
    check: { sheet: sampleSheets.reconciliation, a1: printA1(block) },
    besides: [sampleSheets.subscriptions, sampleSheets.offerMatrix, sampleSheets.priceList],
    billingDate: fromSerial(BILLING_DATE, 1900),
  };
}

function plainSheet({ rows, formats }: SheetCells): Partial<IWorksheetData> {
  return tableSheet(rows, { formats, freezeHeader: true });
}

/** The raw lines as they came, and one call beside them that spills over every line. */
function checkedSheet(lines: SheetCells, prices: string): Partial<IWorksheetData> {
  const first = (lines.rows[0]?.length ?? 0) + 1;
  const sheet = plainSheet(lines);
  const columns = { ...sheet.columnData, [first - 1]: { w: 16 } };
  for (const [index, { width }] of checkColumns.entries()) columns[first + index] = { w: width };
  const check = `=CSP.CHECK(${rangeOf(lines)},${prices})`;
  const cells: CellMatrix = { ...sheet.cellData };
  for (const [row, room] of Object.entries(roomForCheck(lines.rows.length, check))) {
    const at = Number.parseInt(row, 10);
    const shifted = Object.entries(room).map(([column, cell]) => [first + Number.parseInt(column, 10), cell] as const);
    cells[at] = { ...cells[at], ...Object.fromEntries(shifted) };
  }
  return { ...sheet, columnData: columns, cellData: cells };
}

/** The cells that the check will fill: a formula in the first, the look of a table in all. */
function roomForCheck(rowCount: number, check: string): CellMatrix {
  const named = Array.from({ length: rowCount }, () => checkColumns.map(({ name }) => name));
  const cells = tableCells(
    named,
    checkColumns.map(({ format }) => format),
  );
  for (const line of Object.values(cells)) {
    for (const cell of Object.values(line)) delete cell.v;
  }
  const first = cells[0]?.[0];
  if (first !== undefined) first.f = check;
  return cells;
}

function rangeOn(sheet: string, cells: SheetCells): string {
  return `'${sheet}'!${rangeOf(cells)}`;
}

function rangeOf({ rows }: SheetCells): string {
  return `A1:${columnLetter((rows[0]?.length ?? 1) - 1)}${rows.length}`;
}
