/**
 * The single place that looks up rows given from outside: by key, and by the newest date not after one where rows are dated.
 * Rows are indexed once for each table given.
 */
import type { CoreTable } from '../../language/index.ts';
import { printDate, type CalendarDate } from '../../values/index.ts';
import type { RuleProblem } from '../problems.ts';
import { gateOf, valueOf, type Gate } from './domain.ts';
import type { Ending, Scalar } from './frame.ts';
import type { TableRow } from './table-row.ts';

interface IndexedRow {
  /** Counts from 1. */
  readonly number: number;
  readonly date: number;
  readonly cells: Readonly<Record<string, Scalar>>;
}

type Index = ReadonlyMap<string, readonly IndexedRow[]> | RuleProblem;

const indexes = new WeakMap<readonly TableRow[], Index>();

export interface Query {
  readonly column: string;
  readonly keys: readonly Scalar[];
  readonly asOf: bigint | null;
}

/** The cell the query asks for, or why there is none. */
export function find(
  table: CoreTable,
  rows: readonly TableRow[] | undefined,
  query: Query,
): { readonly cell: Scalar } | Ending {
  if (!rows)
    return problem({
      code: 'missing-table',
      at: { kind: 'argument', name: table.name },
      with: { table: table.name, sheet: table.sheet },
    });
  const index = indexes.get(rows) ?? indexed(table, rows);
  indexes.set(rows, index);
  if ('code' in index) return problem(index);
  const matching = (index.get(keyOf(query.keys)) ?? []).filter(({ date }) => query.asOf === null || date <= query.asOf);
  const [best, next] = matching;
  if (!best) return { kind: 'not-stated', reason: noRow(table, query) };
  if (next?.date === best.date) return problem(twoRows(table, best, next));
  const cell = best.cells[query.column];
  return cell === undefined
    ? { kind: 'not-stated', reason: `Row ${best.number} of ${table.name} leaves ${query.column} empty` }
    : { cell };
}

const problem = (one: RuleProblem): Ending => ({ kind: 'problem', problem: one });

/** Texts and choices are compared without case, as ids are. */
const keyOf = (keys: readonly Scalar[]): string => JSON.stringify(keys.map((key) => String(key).toLowerCase()));

/** Rows by key, newest first; the first cell outside its domain stops the table. */
function indexed(table: CoreTable, rows: readonly TableRow[]): Index {
  const columns = [...table.keys, ...table.results].map(({ name, type }) => gateOf({ name, type }));
  const index = new Map<string, IndexedRow[]>();
  for (const [i, row] of rows.entries()) {
    const { cells, problem: found } = cellsOf(row, columns);
    if (found) return badRow(table, i + 1, found);
    const date = dateOf(table, row);
    if (date === null) continue;
    const key = keyOf(table.keys.map(({ name }) => cells[name] ?? ''));
    index.set(key, [...(index.get(key) ?? []), { number: i + 1, date, cells }]);
  }
  for (const same of index.values()) same.sort((a, b) => b.date - a.date);
  return index;
}

/** The row's cells in core's terms, or what is wrong with one of them. */
function cellsOf(
  row: TableRow,
  columns: readonly Gate[],
): { readonly cells: Readonly<Record<string, Scalar>>; readonly problem?: RuleProblem } {
  const cells: Record<string, Scalar> = {};
  for (const gate of columns) {
    const value = row[gate.name];
    if (!value) continue;
    const admitted = gate.fromValue(value);
    if ('problem' in admitted) return { cells, problem: admitted.problem };
    cells[gate.name] = admitted.scalar;
  }
  return { cells };
}

/** The date of a dated row, null where it has none; rows of a table without dates are all alike. */
function dateOf({ asOf }: CoreTable, row: TableRow): number | null {
  if (asOf === null) return 0;
  const date = row[asOf];
  return date?.kind === 'date' ? date.date : null;
}

function badRow({ name: table }: CoreTable, row: number, found: RuleProblem): RuleProblem {
  return { code: 'bad-row', at: { kind: 'argument', name: table, row }, with: { table, row, problem: found } };
}

function twoRows(table: CoreTable, first: IndexedRow, second: IndexedRow): RuleProblem {
  const [earlier, later] = [Math.min(first.number, second.number), Math.max(first.number, second.number)];
  const valid = table.asOf === null ? null : printDate(first.date as CalendarDate);
  return {
    code: 'two-rows',
    at: { kind: 'argument', name: table.name, row: later },
    with: { table: table.name, valid, first: earlier, second: later },
  };
}

function noRow(table: CoreTable, { keys, asOf }: Query): string {
  const shown = table.keys.map(({ name, type }, i) => {
    const value = valueOf(type, keys[i] ?? '', null);
    return `${name} ${'text' in value ? value.text : String(keys[i])}`;
  });
  const date = asOf === null ? '' : ` on or before ${printDate(Number(asOf) as CalendarDate)}`;
  return `No row of ${table.name} for ${shown.join(', ')}${date}`;
}
