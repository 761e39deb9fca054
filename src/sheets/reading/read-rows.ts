/** The single loop over the rows of a plain sheet: columns found once, blank rows left out, problems collected. */
import type { SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import { isBlank, placeIn, type Table } from '../table.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { findColumns } from './find-columns.ts';

export interface RowsRead<Fact> {
  readonly rows: readonly Fact[];
  readonly problems: readonly SheetProblem[];
}

/** The facts of every row that could be read; a sheet without a required column has none. */
export function readRows<Name extends string, Fact>(
  table: Table,
  sheet: SheetColumns<Name>,
  read: (cells: CellReader<Name>) => Fact | null,
): RowsRead<Fact> {
  const found = findColumns(table, sheet);
  if (found.missing.length > 0) {
    const not = { sheet: sheet.sheet, found: table.headers, expected: found.missing };
    const at = placeIn(table, { row: null, column: null });
    return { rows: [], problems: [...found.problems, { code: 'sheet-not-recognised', at, with: not }] };
  }
  const problems = [...found.problems];
  const cells = cellReader(table, found, problems);
  const rows = table.rows.flatMap((row): Fact[] => {
    if (isBlank(row)) return [];
    cells.moveTo(row);
    const fact = read(cells);
    return fact === null ? [] : [fact];
  });
  return { rows, problems };
}
