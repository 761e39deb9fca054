/**
 * The single place where the cells of a row become typed facts: each wrong cell is a problem with its place,
 * collected, and the same text is read only once.
 */
import type { CalendarDate, Rational } from '../../values/index.ts';
import type { SheetProblem, SheetProblems } from '../sheet-problems.ts';
import { placeIn, type Table, type TableRow } from '../table.ts';
import { expectations, partnerCenter, readAmount, readCount, readDate, readShare, textOf } from './cell-text.ts';
import { columnLetter } from './header.ts';
import type { FoundColumns } from './find-columns.ts';
import { isCellError } from './signs/cell-errors.ts';

/** Reads the cells of one row at a time; null stands for empty or wrong, and a problem says which of the two mattered. */
export interface CellReader<Name extends string> {
  moveTo(row: TableRow): void;
  text(column: Name): string | null;
  /** Text in lower case: ids compare without regard to case. */
  key(column: Name): string | null;
  date(column: Name, need: Need): CalendarDate | null;
  amount(column: Name, need: Need): Rational | null;
  share(column: Name, need: Need): Rational | null;
  count(column: Name, need: Need): Rational | null;
  /** The text of a column without which the row cannot be read. */
  needed(column: Name): string | null;
  report<C extends keyof SheetProblems>(code: C, column: Name, data: SheetProblems[C]): void;
}

/** Whether an empty cell is a problem. */
type Need = 'needed' | 'optional';

/** A reader over the found columns of a table; problems are added to the list given. */
export function cellReader<Name extends string>(
  table: Table,
  columns: FoundColumns<Name>,
  problems: SheetProblem[],
): CellReader<Name> {
  let row: TableRow | null = null;
  const { dateOrder, decimalMark } = table.conventions ?? partnerCenter;
  const dated = (cell: string): CalendarDate | null => readDate(cell, dateOrder);
  const amount = (cell: string): Rational | null => readAmount(cell, decimalMark);
  const counted = (cell: string): Rational | null => readCount(cell, decimalMark);
  const shared = (cell: string): Rational | null => readShare(cell, decimalMark);
  const [dates, amounts, counts] = [cached(dated), cached(amount), cached(counted)];

  const text = (column: Name): string | null => {
    const index = columns.at(column);
    const cell = index === null ? '' : textOf(row?.cells[index] ?? '');
    return cell === '' ? null : cell;
  };
  const report: CellReader<Name>['report'] = (code, column, data) => {
    const at = placeIn(table, { row, column: named(column, columns.at(column)) });
    problems.push({ code, at, with: data } as unknown as SheetProblem);
  };
  function typed<V>(
    kind: keyof typeof wrongCell,
    read: (cell: string) => V | null,
  ): (column: Name, need: Need) => V | null {
    const code = wrongCell[kind];
    return (column: Name, need: Need): V | null => {
      const found = text(column);
      if (found === null) {
        if (need === 'needed') report('cell-empty', column, { found: '', expected: expectations[kind] });
        return null;
      }
      const value = read(found);
      if (value === null && isCellError(found)) report('cell-error', column, { found, expected: 'value' });
      else if (value === null) report(code, column, { found, expected: expectations[kind] });
      return value;
    };
  }

  return {
    moveTo: (next) => {
      row = next;
    },
    text,
    key: (column) => text(column)?.toLowerCase() ?? null,
    date: typed('date', dates),
    amount: typed('amount', amounts),
    share: typed('share', shared),
    count: typed('count', counts),
    needed: (column) => {
      const found = text(column);
      if (found === null) report('cell-empty', column, { found: '', expected: expectations.text });
      return found;
    },
    report,
  };
}

const wrongCell = {
  date: 'cell-not-a-date',
  amount: 'cell-not-an-amount',
  share: 'cell-not-a-share',
  count: 'cell-not-a-count',
} as const;

/** `Amount (S)`: the name a person knows and the letter under which a sheet shows it. */
function named(column: string, index: number | null): string {
  return index === null ? column : `${column} (${columnLetter(index)})`;
}

/** Files repeat their dates and prices thousands of times. */
function cached<V>(read: (text: string) => V | null): (text: string) => V | null {
  const known = new Map<string, V | null>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
