/** The single reader of a reconciliation file, whatever its layout: each row is read by the reader of its kind. */
import type { SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import type { Table, TableRow } from '../table.ts';
import type { CellReader } from './cell-reader.ts';
import type { ColumnChoice } from './find-columns.ts';
import { readRows } from './read-rows.ts';

/** A file of lines, read. */
export interface LineFile<Line, Layout extends string, Name extends string = string> {
  readonly table: Table;
  /** Null when the table is no such file; a problem then says what is missing. */
  readonly layout: Layout | null;
  readonly columns: readonly ColumnChoice<Name>[];
  /** Headers that are not of this file; their cells stay in the table. */
  readonly unknownHeaders: readonly string[];
  readonly lines: readonly Line[];
  /** Rows that are in the file and could not be read as lines. */
  readonly unreadable: number;
  readonly problems: readonly SheetProblem[];
}

/** What is special to a kind of file. */
interface LineReader<Line, Name extends string, Layout extends string> {
  /** The line of a row, or null when a cell it needs cannot be read. */
  readonly line: (cells: CellReader<Name>, row: TableRow) => Line | null;
  /** By the columns found, of a table that has all that are required. */
  readonly layout: (columns: readonly ColumnChoice<Name>[]) => Layout;
}

/** Reads the lines of a table. */
export function readLines<Line, Name extends string, Layout extends string>(
  table: Table,
  sheet: SheetColumns<Name>,
  reader: LineReader<Line, Name, Layout>,
): LineFile<Line, Layout, Name> {
  const { columns, unknownHeaders, missing, rows, unreadable, problems } = readRows(table, sheet, reader.line);
  const layout = missing.length > 0 ? null : reader.layout(columns);
  return { table, layout, columns, unknownHeaders, lines: rows, unreadable, problems };
}
