/**
 * The single place where the cells of a spreadsheet become a table of text: a number in a date column is a serial,
 * any other number its exact decimal. The calendar of the workbook is the host's to know.
 */
import { fromDouble, printDate, printDecimal, withoutNoise, type CalendarDate } from '../../values/index.ts';
import type { CellKind, SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import { placeIn, type Table } from '../table.ts';
import type { Scalar } from '../workbook.ts';
import { findColumns } from './find-columns.ts';
import { columnLetter } from './header.ts';
import { isCellError } from './signs/cell-errors.ts';
import { withDots } from './signs/comma-texts.ts';

/** The day a serial number falls on, or null. */
export type SerialDate = (serial: number) => CalendarDate | null;

/** A table and what was lost on the way into the spreadsheet. */
export interface CellsRead {
  readonly table: Table;
  readonly problems: readonly SheetProblem[];
}

/** From here on a double no longer holds every digit that is shown: 15 digits are. */
const FIRST_CUT_NUMBER = 1e15;

/** A sheet by its name, or a file by its name with the number of its header's row. */
type CellSource = string | { readonly name: string; readonly headerLine: number };

/** Reads a block of cells whose first row is the header. */
export function tableFromCells<Name extends string>(
  source: CellSource,
  cells: readonly (readonly Scalar[])[],
  sheet: SheetColumns<Name>,
  dateOf: SerialDate,
): CellsRead {
  const headers = (cells[0] ?? []).map((cell) => asText(cell));
  const { name, headerLine } = typeof source === 'string' ? { name: source, headerLine: null } : source;
  const bare: Table = { source: name, headerLine, headers, rows: [] };
  const kinds = kindsOf(bare, sheet);
  const numbers = kinds.flatMap((kind, index) => (isNumber(kind) ? [index] : []));
  const read = { dateOf, written: withDots(cells.slice(1), numbers) };
  const rows = cells.slice(1).map((row, above) => ({
    row: above + 1,
    line: headerLine === null ? null : headerLine + above + 1,
    cells: headers.map((_, index) => cellText(row[index] ?? null, kinds[index] ?? null, read)),
  }));
  const table: Table = { ...bare, rows };
  return { table, problems: [...failedTexts(table, kinds), ...cutIds(table, cells, kinds)] };
}

function kindsOf<Name extends string>(table: Table, sheet: SheetColumns<Name>): readonly (CellKind | null)[] {
  const kinds: (CellKind | null)[] = table.headers.map(() => null);
  for (const { column, index } of findColumns(table, sheet).choices) kinds[index] = sheet.columns[column].kind;
  return kinds;
}

interface Reading {
  readonly dateOf: SerialDate;
  /** How the text of an amount is written. */
  readonly written: (text: string) => string;
}

function cellText(cell: Scalar, kind: CellKind | null, { dateOf, written }: Reading): string {
  if (typeof cell === 'string') return isNumber(kind) ? written(cell) : cell;
  if (typeof cell !== 'number') return asText(cell);
  if (isNumber(kind)) return asText(withoutNoise(cell));
  const date = kind === 'date' ? dateOf(cell) : null;
  return date === null ? asText(cell) : printDate(date);
}

function isNumber(kind: CellKind | null): boolean {
  return kind === 'amount' || kind === 'count';
}

/** A number prints as the exact decimal of the digits a sheet shows, never with an exponent. */
function asText(cell: Scalar): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return cell;
  const exact = fromDouble(cell);
  return exact === null ? String(cell) : printDecimal(exact, 0, 30);
}

/** Failed formulas among ids and texts, which nobody could tell from names; of days and amounts their readers tell. */
function* failedTexts(table: Table, kinds: readonly (CellKind | null)[]): Generator<SheetProblem> {
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'id' && kind !== 'text') continue;
    for (const row of table.rows) {
      const found = row.cells[index] ?? '';
      if (isCellError(found))
        yield {
          code: 'cell-error',
          at: placeIn(table, { row, column: named(table, index) }),
          with: { found, expected: 'value' },
        };
    }
  }
}

function named({ headers }: Table, index: number): string {
  return `${headers[index] ?? ''} (${columnLetter(index)})`;
}

function* cutIds(
  table: Table,
  cells: readonly (readonly Scalar[])[],
  kinds: readonly (CellKind | null)[],
): Generator<SheetProblem> {
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'id') continue;
    for (const row of table.rows) {
      const cell = cells[row.row]?.[index];
      if (typeof cell !== 'number' || Math.abs(cell) < FIRST_CUT_NUMBER) continue;
      const column = named(table, index);
      const found = row.cells[index] ?? '';
      yield { code: 'id-digits-lost', at: placeIn(table, { row, column }), with: { found, expected: 'id-as-text' } };
    }
  }
}
