/**
 * The workbook a newcomer opens: the calculator, which is shown first, the sample partner's reconciliation file
 * with its check beside it, the offer matrix and the price list.
 */
import { LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { Selection, SheetCells } from '../../../sheets/index.ts';
import { columnLetters } from '../a1.ts';
import { tableSheet } from '../table-sheet.ts';
import { baseStyle } from '../styles.ts';
import { calculatorSheet, creditCell } from './calculator.ts';

/** The files of the sample partner, as cells. */
export interface Sample {
  readonly reconciliation: SheetCells;
  readonly offerMatrix: SheetCells;
  readonly priceList: SheetCells;
}

/** Names of the sample's sheets, as tabs show them. */
export const sampleSheets = { calculator: 'Calculator', reconciliation: 'Reconciliation', offerMatrix: 'Offer matrix', priceList: 'Price list' } as const;

/** Columns that `CSP.CHECK` fills beside the lines: Expected, Difference, Verdict, Reason, Profile, Days, Rule. */
const checkWidths = [84, 84, 110, 130, 100, 52, 140] as const;

/** The workbook as the spreadsheet component takes it. */
export function sampleWorkbook(sample: Sample): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {
    calculator: { ...calculatorSheet(), id: 'calculator', name: sampleSheets.calculator },
    reconciliation: { ...checkedSheet(sample.reconciliation, sample.priceList), id: 'reconciliation', name: sampleSheets.reconciliation },
    matrix: { ...plainSheet(sample.offerMatrix), id: 'matrix', name: sampleSheets.offerMatrix },
    prices: { ...plainSheet(sample.priceList), id: 'prices', name: sampleSheets.priceList },
  };
  return {
    id: 'fabrikam-cloud',
    name: 'Fabrikam Cloud',
    appVersion: '1',
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: baseStyle,
    sheetOrder: Object.keys(sheets),
    sheets,
  };
}

/** Where the two answers stand that a newcomer is sent to: the credit, and the check beside the lines. */
export function samplePlaces({ reconciliation }: Sample): Record<'credit' | 'check', Selection> {
  const check = columnLetters((reconciliation.rows[0]?.length ?? 0) + 1);
  return {
    credit: { sheet: sampleSheets.calculator, a1: creditCell },
    check: { sheet: sampleSheets.reconciliation, a1: `${check}1` },
  };
}

function plainSheet({ rows, formats }: SheetCells): Partial<IWorksheetData> {
  return tableSheet(rows, { formats, freezeHeader: true });
}

/** The raw lines as they came, and one call beside them that spills over every line. */
function checkedSheet(lines: SheetCells, prices: SheetCells): Partial<IWorksheetData> {
  const sheet = plainSheet(lines);
  const width = lines.rows[0]?.length ?? 0;
  const first = width + 1;
  const check = `=CSP.CHECK(${rangeOf(lines)},'${sampleSheets.priceList}'!${rangeOf(prices)})`;
  const columns = { ...sheet.columnData, [width]: { w: 16 } };
  for (const [index, w] of checkWidths.entries()) columns[first + index] = { w };
  const header = { ...sheet.cellData?.[0], [first]: { f: check } };
  return { ...sheet, columnData: columns, cellData: { ...sheet.cellData, 0: header } };
}

function rangeOf({ rows }: SheetCells): string {
  return `A1:${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}`;
}
