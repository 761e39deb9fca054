/** The single loop over the rows of a sheet: columns found once, blank rows left out, problems collected. */
import type { SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import { isBlank, notRecognised, placeIn, type Table, type TableRow } from '../table.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { textOf } from './cell-text.ts';
import { findColumns, type ColumnChoice, type FoundColumns } from './find-columns.ts';
import { wordsIn } from './signs/unnamed-rows.ts';

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
  const words = wordsIn(sheet, found);
  for (const row of table.rows) {
    if (isBlank(row)) continue;
    cells.moveTo(row);
    const before = problems.length;
    const fact = read(cells, row);
    if (fact !== null) rows.push(fact);
    else {
      unreadable += 1;
      // What is wrong with each of its cells says less than that it is no line.
      if (words?.(row) === 0) problems.splice(before, Infinity, noLine(table, row, 'no-names'));
      else if (row.row === 1 && isNextHeader(row, found, { sheet, told: problems.slice(before) }))
        problems.splice(before, Infinity, noLine(table, row, 'no-values'));
    }
  }
  return { ...taken, rows, unreadable, problems };
}

function noLine(table: Table, row: TableRow, found: 'no-names' | 'no-values'): SheetProblem {
  return { code: 'row-no-line', at: placeIn(table, { row, column: null }), with: { found, expected: 'line' } };
}

const notRead: ReadonlySet<SheetProblem['code']> = new Set([
  'cell-not-a-date',
  'cell-not-an-amount',
  'cell-not-a-share',
  'cell-not-a-count',
]);

/** Fewer words may be slips. */
const LEAST_WORDS = 3;

/** A second line of headers says units and languages: all of its days and numbers are words. */
function isNextHeader<Name extends string>(
  { cells }: TableRow,
  { choices }: FoundColumns<Name>,
  { sheet, told }: { readonly sheet: SheetColumns<Name>; readonly told: readonly SheetProblem[] },
): boolean {
  const typed = choices.filter(({ column }) => !['id', 'text'].includes(sheet.columns[column].kind));
  const filled = typed.filter(({ index }) => textOf(cells[index] ?? '') !== '');
  return filled.length >= LEAST_WORDS && told.filter(({ code }) => notRead.has(code)).length >= filled.length;
}
