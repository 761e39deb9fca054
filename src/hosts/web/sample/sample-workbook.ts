/**
 * The workbook a newcomer opens: the sample partner's reconciliation file with its check beside it,
 * the offer matrix, and the calculator, which is shown first.
 */
import { LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { SheetCells } from '../../../sheets/index.ts';
import { columnLetters } from '../a1.ts';
import { tableSheet } from '../table-sheet.ts';
import { baseStyle } from '../styles.ts';
import { calculatorSheet } from './calculator.ts';

/** The two files of the sample partner, as cells. */
export interface Sample {
  readonly reconciliation: SheetCells;
  readonly offerMatrix: SheetCells;
}

/** Names of the sample's sheets, as tabs show them. */
export const sampleSheets = { calculator: 'Calculator', reconciliation: 'Reconciliation', offerMatrix: 'Offer matrix' } as const;

/** Columns that `CSP.CHECK` fills beside the lines: Expected, Difference, Verdict, Reason, Profile, Days, Rule. */
const checkWidths = [84, 84, 110, 130, 100, 52, 140] as const;

/** The workbook as the spreadsheet component takes it. */
export function sampleWorkbook(sample: Sample): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {
    calculator: { ...calculatorSheet(), id: 'calculator', name: sampleSheets.calculator },
    reconciliation: { ...checkedSheet(sample.reconciliation), id: 'reconciliation', name: sampleSheets.reconciliation },
    matrix: { ...plainSheet(sample.offerMatrix), id: 'matrix', name: sampleSheets.offerMatrix },
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

function plainSheet({ rows, formats }: SheetCells): Partial<IWorksheetData> {
  return tableSheet(rows, { formats, freezeHeader: true });
}

/** The raw lines as they came, and one call beside them that spills over every line. */
function checkedSheet(lines: SheetCells): Partial<IWorksheetData> {
  const sheet = plainSheet(lines);
  const width = lines.rows[0]?.length ?? 0;
  const first = width + 1;
  const range = `A1:${columnLetters(width - 1)}${lines.rows.length}`;
  const columns = { ...sheet.columnData, [width]: { w: 16 } };
  for (const [index, w] of checkWidths.entries()) columns[first + index] = { w };
  const header = { ...sheet.cellData?.[0], [first]: { f: `=CSP.CHECK(${range})` } };
  return { ...sheet, columnData: columns, cellData: { ...sheet.cellData, 0: header } };
}
