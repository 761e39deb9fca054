/**
 * The single walk over the rows of a reconciliation file, whatever its layout: columns found, blank rows passed over,
 * each row read by the reader of its kind, problems collected.
 */
import type { SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import { isBlank, notRecognised, type Table, type TableRow } from '../table.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { findColumns, type ColumnChoice, type FoundColumns } from './find-columns.ts';

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
  line(cells: CellReader<Name>, row: TableRow): Line | null;
  layout(found: FoundColumns<Name>): Layout;
}

/** Reads the lines of a table. */
export function readLines<Line, Name extends string, Layout extends string>(
  table: Table,
  sheet: SheetColumns<Name>,
  reader: LineReader<Line, Name, Layout>,
): LineFile<Line, Layout, Name> {
  const found = findColumns(table, sheet);
  const core = { table, columns: found.choices, unknownHeaders: found.unknown };
  if (found.missing.length > 0) {
    const problems = [notRecognised(table, sheet.sheet, found.missing)];
    return { ...core, layout: null, lines: [], unreadable: table.rows.length, problems };
  }
  const problems: SheetProblem[] = [...found.problems];
  const cells = cellReader(table, found, problems);
  const lines: Line[] = [];
  let unreadable = 0;
  for (const row of table.rows) {
    if (isBlank(row)) continue;
    cells.moveTo(row);
    const line = reader.line(cells, row);
    if (line === null) unreadable += 1;
    else lines.push(line);
  }
  return { ...core, layout: reader.layout(found), lines, unreadable, problems };
}
