/** The single place that makes of a check the rows of a file: days as year-month-day, amounts by the form of saved files. */
import type { Scalar, SerialDate } from '../../sheets/index.ts';
import { fromDouble, printDate, printDecimal } from '../../values/index.ts';
import type { CsvContent } from '../services.ts';
import type { FileForm } from '../settings/settings.ts';

/** What parts cells and decimals in each form. */
export const formMarks = {
  'comma-dot': { delimiter: ',', decimal: '.' },
  'semicolon-comma': { delimiter: ';', decimal: ',' },
  'tab-dot': { delimiter: '\t', decimal: '.' },
} as const satisfies Readonly<Record<FileForm, unknown>>;

/** A check sheet as it was written, header first. */
export interface CheckCells {
  readonly cells: readonly (readonly Scalar[])[];
  /** Number formats of its columns. */
  readonly formats: readonly string[];
}

/** The cells as texts. */
export function checkCsv({ cells, formats }: CheckCells, dateOf: SerialDate, form: FileForm): CsvContent {
  const [headers = [], ...rows] = cells;
  const written = (cell: Scalar, column: number): string => {
    if (typeof cell !== 'number') return cell === null ? '' : String(cell);
    const format = formats[column];
    const date = format === 'yyyy-mm-dd' ? dateOf(cell) : null;
    if (date !== null) return printDate(date);
    const exact = fromDouble(cell);
    const decimal = exact === null ? String(cell) : printDecimal(exact, format === '#,##0.00' ? 2 : 0, 6);
    return decimal.replace('.', formMarks[form].decimal);
  };
  return { headers: headers.map(String), rows: rows.map((row) => row.map(written)) };
}
