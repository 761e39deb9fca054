/**
 * The single place that leaves out of a table what is no line of it and changes nothing: rows that only add up those above
 * them, and texts below. A row whose sum is another one stays, and is told by whoever reads it.
 */
import { add, equal, zero, type Rational } from '../../../values/index.ts';
import type { SheetColumns } from '../../columns.ts';
import type { SheetProblem } from '../../sheet-problems.ts';
import { isBlank, placeIn, type Conventions, type Table, type TableRow } from '../../table.ts';
import { partnerCenter, readAmount, textOf } from '../cell-text.ts';
import { findColumns } from '../find-columns.ts';
import { wordsIn, type WordsIn } from './unnamed-rows.ts';

/** The table without such rows, each told. */
export interface WithoutTotals {
  readonly table: Table;
  readonly problems: readonly SheetProblem[];
}

/** Rows are added up only where some row may be a total. */
export function withoutTotals<Name extends string>(table: Table, sheet: SheetColumns<Name>): WithoutTotals {
  const found = findColumns(table, sheet);
  const words = found.missing.length > 0 ? null : wordsIn(sheet, found);
  const isDoubtful = (row: TableRow): boolean => (words?.(row) ?? MANY) <= 1 && !isBlank(row);
  if (words === null || !table.rows.some(isDoubtful)) return { table, problems: [] };
  const { columns } = sheet;
  const numbers = found.choices.flatMap(({ column, index }) =>
    columns[column].kind === 'amount' || columns[column].kind === 'count' ? [index] : [],
  );
  const days = found.choices.flatMap(({ column, index }) => (columns[column].kind === 'date' ? [index] : []));
  const out = leftOut(table, { isDoubtful, words, numbers, days });
  return {
    table: { ...table, rows: table.rows.filter((row) => !out.has(row)) },
    problems: [...out].map(([row, what]) => ({
      code: 'row-left-out',
      at: placeIn(table, { row, column: null }),
      with: { found: what, expected: 'line' },
    })),
  };
}

/** More words than a total has beside it. */
const MANY = 2;

interface Looked {
  readonly isDoubtful: (row: TableRow) => boolean;
  readonly words: WordsIn;
  /** Places of amounts and counts. */
  readonly numbers: readonly number[];
  readonly days: readonly number[];
}

type LeftOut = 'total' | 'text';

function leftOut(table: Table, { isDoubtful, words, numbers, days }: Looked): ReadonlyMap<TableRow, LeftOut> {
  const out = new Map<TableRow, LeftOut>();
  const mark = (table.conventions ?? partnerCenter).decimalMark;
  const [all, part] = [runningSums(numbers, mark), runningSums(numbers, mark)];
  const isText = (row: TableRow): boolean =>
    words(row) === 0 && [...numbers, ...days].every((place) => cellAt(row, place) === '');
  for (const row of table.rows) {
    if (isBlank(row)) continue;
    if (!isDoubtful(row)) {
      all.add(row);
      part.add(row);
    } else if (isText(row)) out.set(row, 'text');
    else if (all.are(row) || part.are(row)) {
      out.set(row, 'total');
      part.clear();
    }
  }
  return out;
}

/** Sums of columns, row by row. */
function runningSums(places: readonly number[], mark: Conventions['decimalMark']) {
  const sums = new Map<number, Rational>();
  let rows = 0;
  return {
    add: (row: TableRow): void => {
      rows += 1;
      for (const place of places) {
        const value = readAmount(cellAt(row, place), mark);
        if (value !== null) sums.set(place, add(sums.get(place) ?? zero, value));
      }
    },
    /** Whether the row has some of these sums, and no other number. */
    are: (row: TableRow): boolean => {
      const filled = places.filter((place) => cellAt(row, place) !== '');
      const isSum = (place: number): boolean => {
        const value = readAmount(cellAt(row, place), mark);
        return value !== null && equal(value, sums.get(place) ?? zero);
      };
      return rows > 0 && filled.length > 0 && filled.every(isSum);
    },
    clear: (): void => {
      sums.clear();
      rows = 0;
    },
  };
}

function cellAt({ cells }: TableRow, place: number): string {
  return textOf(cells[place] ?? '');
}
