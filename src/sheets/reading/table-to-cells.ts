/**
 * The single place where a read table becomes the cells of a spreadsheet, the way back of `table-from-cells`:
 * dates as serials, amounts and counts as numbers, ids as text. What does not read as its column says stays text.
 */
import { toDouble, type CalendarDate } from '../../values/index.ts';
import type { CellKind, SheetColumns } from '../columns.ts';
import type { Conventions, Table } from '../table.ts';
import type { Scalar } from '../workbook.ts';
import { partnerCenter, readAmount, readCount, readDate } from './cell-text.ts';
import { findColumns } from './find-columns.ts';

/** The serial number of a day in the workbook at hand, or null. */
export type DateSerial = (date: CalendarDate) => number | null;

/** Cells with the header first, and a number format for each column. */
export interface SheetCells {
  readonly rows: readonly (readonly Scalar[])[];
  readonly formats: readonly string[];
}

const formats: Readonly<Record<CellKind, string>> = {
  id: '@',
  text: '@',
  date: 'yyyy-mm-dd',
  amount: '#,##0.00',
  count: '0',
};

/** The cells of a table whose columns are known, unknown columns as text; a row that was left out stays blank. */
export function cellsOfTable<Name extends string>(
  table: Table,
  sheet: SheetColumns<Name>,
  serialOf: DateSerial,
): SheetCells {
  const kinds: CellKind[] = table.headers.map(() => 'text');
  for (const { column, index } of findColumns(table, sheet).choices) kinds[index] = sheet.columns[column].kind;
  const blank = table.headers.map(() => null);
  const rows = Array.from({ length: table.rows.at(-1)?.row ?? 0 }, (): readonly Scalar[] => blank);
  for (const { row, cells } of table.rows) {
    rows[row - 1] = cells.map((text, index) =>
      typed(text, kinds[index] ?? 'text', { serialOf, ...(table.conventions ?? partnerCenter) }),
    );
  }
  return { rows: [table.headers, ...rows], formats: kinds.map((kind) => formats[kind]) };
}

type Reading = Conventions & { readonly serialOf: DateSerial };

function typed(text: string, kind: CellKind, { serialOf, dateOrder, decimalMark }: Reading): Scalar {
  if (text.trim() === '') return null;
  switch (kind) {
    case 'date': {
      const date = readDate(text.trim(), dateOrder);
      return date === null ? text : (serialOf(date) ?? text);
    }
    case 'amount':
    case 'count': {
      const value = kind === 'amount' ? readAmount(text.trim(), decimalMark) : readCount(text.trim(), decimalMark);
      return value === null ? text : toDouble(value);
    }
    default:
      return text;
  }
}
