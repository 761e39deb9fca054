/** The single loop over the rows of a sheet: columns found once, blank rows left out, problems collected. */
import type { SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import { isBlank, notRecognised, type Table, type TableRow } from '../table.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { findColumns, type ColumnChoice } from './find-columns.ts';

/** The facts of a sheet, and how its columns were taken. */
export interface RowsRead<Fact, Name extends string = string> {
  readonly rows: readonly Fact[];
  /** Rows with something in them that gave no fact. */
  readonly unreadable: number;
  readonly columns: readonly ColumnChoice<Name>[];
  /** Required columns that are not there: then no row was read, and a problem says so. */
  readonly missing: readonly Name[];
  /** Headers that are not of this sheet; their cells stay in the table. */
  readonly unknownHeaders: readonly string[];
  readonly problems: readonly SheetProblem[];
}

/** The facts of every row that could be read; a sheet without a required column has none. */
export function readRows<Name extends string, Fact>(
  table: Table,
  sheet: SheetColumns<Name>,
  read: (cells: CellReader<Name>, row: TableRow) => Fact | null,
): RowsRead<Fact, Name> {
  const found = findColumns(table, sheet);
  const taken = { columns: found.choices, missing: found.missing, unknownHeaders: found.unknown };
  if (found.missing.length > 0) {
    const problems = [...found.problems, notRecognised(table, sheet.sheet, found.missing)];
    return { ...taken, rows: [], unreadable: table.rows.length, problems };
  }
  const problems = [...found.problems];
  const cells = cellReader(table, found, problems);
  const rows: Fact[] = [];
  let unreadable = 0;
  for (const row of table.rows) {
    if (isBlank(row)) continue;
    cells.moveTo(row);
    const fact = read(cells, row);
    if (fact === null) unreadable += 1;
    else rows.push(fact);
  }
  return { ...taken, rows, unreadable, problems };
}
