/** The single place that makes of a check the rows of a file: days as year-month-day, amounts by the form of saved files. */
import type { Scalar, SerialDate } from '../../sheets/index.ts';
import { fromDouble, printDate, printDecimal } from '../../values/index.ts';
import type { CsvContent } from '../services.ts';
import type { FileForm } from '../settings/settings.ts';
import { checkFormats } from './check-rows.ts';

/** What parts cells and decimals in each form. */
export const formMarks = {
  'comma-dot': { delimiter: ',', decimal: '.' },
  'semicolon-comma': { delimiter: ';', decimal: ',' },
  'tab-dot': { delimiter: '\t', decimal: '.' },
} as const satisfies Readonly<Record<FileForm, unknown>>;

/** The cells of a check sheet, header first, as texts. */
export function checkCsv(cells: readonly (readonly Scalar[])[], dateOf: SerialDate, form: FileForm): CsvContent {
  const [headers = [], ...rows] = cells;
  const written = (cell: Scalar, column: number): string => {
    if (typeof cell !== 'number') return cell === null ? '' : String(cell);
    const format = checkFormats[column];
    const date = format === 'yyyy-mm-dd' ? dateOf(cell) : null;
    if (date !== null) return printDate(date);
    const exact = fromDouble(cell);
    const decimal = exact === null ? String(cell) : printDecimal(exact, format === '#,##0.00' ? 2 : 0, 6);
    return decimal.replace('.', formMarks[form].decimal);
  };
  return { headers: headers.map(String), rows: rows.map((row) => row.map(written)) };
}
