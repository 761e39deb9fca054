/**
 * The single shape of a read table: a header row and rows of text cells, each knowing the line it came from.
 * What a column means is not known here; every cell is kept as it was written.
 */
import type { CellPlace } from '../values/index.ts';
import type { SheetKind, SheetProblem } from './sheet-problems.ts';

/** A row of cells as written, as many as there are headers. */
export interface TableRow {
  /** Counted from 1 after the header; a row that could not be parted into cells leaves a gap. */
  readonly row: number;
  /** Line of the file where the row begins, counted from 1; null when the rows come from a sheet. */
  readonly line: number | null;
  readonly cells: readonly string[];
}

/** How a source writes days and decimals. */
export interface Conventions {
  readonly dateOrder: 'month-first' | 'day-first';
  readonly decimalMark: 'dot' | 'comma';
}

/** Headers and rows of one source. */
export interface Table {
  /** Name a person knows it by: the file's or the sheet's. */
  readonly source: string;
  /** Line of the file with the headers; null when they come from a sheet. */
  readonly headerLine: number | null;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** Left out: as Partner Center writes, month first and with a dot. */
  readonly conventions?: Conventions;
}

/** A column of the table that was read: its place and its name. */
export interface NamedPlace {
  /** Null for the header. */
  readonly row: TableRow | null;
  readonly column: string | null;
}

/** Where a problem stands: the header (row null) or a row and a column of the table. */
export function placeIn(table: Table, { row, column }: NamedPlace): CellPlace {
  const line = row === null ? table.headerLine : row.line;
  return { kind: 'cell', file: table.source, row: row?.row ?? null, line, column };
}

/** A row without a single character, as sheets have below their data. */
export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

/** The problem of a table without the columns its sheet cannot be read without. */
export function notRecognised(table: Table, sheet: SheetKind, missing: readonly string[]): SheetProblem {
  const at = placeIn(table, { row: null, column: null });
  return { code: 'sheet-not-recognised', at, with: { sheet, found: table.headers, expected: missing } };
}
