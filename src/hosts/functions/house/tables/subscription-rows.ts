/**
 * The single way from a subscription list in cells to the subscriptions that can be told of. A row with something wrong
 * in it is set aside with its error, and keeps no other from being told.
 */
import {
  readSubscriptionList,
  subscriptionColumns,
  type SheetProblem,
  type SubscriptionColumn,
  type SubscriptionList,
} from '../../../../sheets/index.ts';
import type { CellPlace, Problem } from '../../../../values/index.ts';
import { problemCell } from '../../cell-errors.ts';
import type { Argument, Cell, CellError, Locale } from '../../custom-function.ts';
import type { Surroundings } from '../../surroundings.ts';
import { blockOf, tableOf } from './sheet-argument.ts';

/** A subscription list, row by row. */
export interface SubscriptionRows {
  readonly list: Pick<SubscriptionList, 'subscriptions'>;
  readonly unread: readonly UnreadRow[];
}

/** A row of the list about which nothing can be told, and why. */
export interface UnreadRow {
  readonly subscription: Cell;
  readonly customer: Cell;
  readonly error: CellError;
}

/** Columns that change no day and no amount. */
const idle: ReadonlySet<string> = new Set<SubscriptionColumn>(['CustomerName', 'OfferName', 'AgreedDiscount', 'AsOf']);

/** Said of a row that is as true as before; a frequency or a status that is none of ours is told with the deadline it decides. */
const harmless: ReadonlySet<SheetProblem['code']> = new Set([
  'column-twice',
  'frequency-unknown',
  'id-digits-lost',
  'status-unknown',
]);

/** The rows of the argument of that name, or why it is no subscription list. */
export function subscriptionRows(
  name: string,
  argument: Argument,
  { language, dateSystem: system }: Surroundings,
): SubscriptionRows | readonly Problem[] {
  const cells = blockOf(name, argument);
  if ('code' in cells) return [cells];
  const read = readSubscriptionList(tableOf(name, cells, { sheet: subscriptionColumns, system }));
  const unknown = read.problems.filter(({ code }) => code === 'sheet-not-recognised');
  if (unknown.length > 0) return unknown;
  // An error of a cell goes before whatever else is wrong with its row.
  const wrong = new Map([...faults(read, language), ...errorsIn(cells, read)]);
  const shown = (row: number, column: SubscriptionColumn): Cell => {
    const choice = read.columns.find((each) => each.column === column);
    return choice === undefined ? '' : (cells[row]?.[choice.index] ?? '');
  };
  return {
    list: { subscriptions: read.subscriptions.filter(({ row }) => !wrong.has(row)) },
    unread: [...wrong]
      .sort(([a], [b]) => a - b)
      .map(([row, error]) => ({
        subscription: shown(row, 'SubscriptionId'),
        customer: shown(row, 'CustomerName'),
        error,
      })),
  };
}

type RowError = readonly [row: number, error: CellError];

/** What is wrong with each row; of several the first. */
function faults({ problems }: SubscriptionList, language: Locale): readonly RowError[] {
  const deciding = problems.filter(
    ({ code, at }) => !harmless.has(code) && at.kind === 'cell' && !idle.has(nameOf(at)),
  );
  return [...deciding].reverse().flatMap((problem): RowError[] => {
    const row = problem.at.kind === 'cell' ? problem.at.row : null;
    return row === null ? [] : [[row, problemCell([problem], language)]];
  });
}

/** `AsOf (K)` is the column AsOf. */
function nameOf({ column }: CellPlace): string {
  return column?.split(' ')[0] ?? '';
}

/** Errors of cells that decide; of several in a row the first. */
function errorsIn(cells: readonly (readonly Cell[])[], { columns }: SubscriptionList): readonly RowError[] {
  const deciding = columns.filter(({ column }) => !idle.has(column));
  return cells.flatMap((line, row): RowError[] => {
    const found = row === 0 ? undefined : deciding.map(({ index }) => line[index]).find((cell) => isError(cell));
    return isError(found) ? [[row, found]] : [];
  });
}

function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}
