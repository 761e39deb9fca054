/**
 * The single place that tells how a table writes its days and decimals: as its cells prove it, else as Partner Center
 * writes its own files. Where neither says it nothing is guessed: the question is a problem, asked once a file.
 */
import type { CellKind, SheetColumns } from '../columns.ts';
import type { SheetKind, SheetProblem } from '../sheet-problems.ts';
import { placeIn, type Conventions, type NamedPlace, type Table, type TableRow } from '../table.ts';
import { partnerCenter, textOf } from './cell-text.ts';
import { findColumns } from './find-columns.ts';
import { columnLetter } from './header.ts';
import { decimalSign } from './signs/decimal-sign.ts';
import { withoutTotals } from './signs/left-out-rows.ts';
import { turnedDates } from './signs/turned-dates.ts';

/** The table with its conventions, and what has to be asked. */
export interface SettledTable {
  readonly table: Table;
  readonly problems: readonly SheetProblem[];
  /** Rows that are no lines and change nothing; the table is without them. */
  readonly leftOut: readonly SheetProblem[];
  readonly settled: { readonly [Each in keyof Conventions]: Settled<Conventions[Each]> };
}

/** How a table writes something, and who says so; null where it has to be asked, or where no cell needs it. */
export interface Settled<V> {
  readonly value: V | null;
  readonly by: 'said' | 'proved' | 'partner-center' | 'nobody';
  /** Some cell can be read in two ways. */
  readonly needed: boolean;
}

/** Files that Partner Center writes, month first and with a dot. */
const partnerCenters: ReadonlySet<SheetKind> = new Set([
  'licence-reconciliation',
  'usage-reconciliation',
  'new-commerce-reconciliation',
  'offer-matrix',
  'price-list',
]);

/** Settles how a table of a kind is read; what a person said counts before what is seen. */
export function settleConventions<Name extends string>(
  table: Table,
  sheet: SheetColumns<Name>,
  said: Partial<Conventions> = {},
): SettledTable {
  const isOwn = partnerCenters.has(sheet.sheet);
  const decimals = evidence(table, columnsOf(table, sheet, ['amount', 'count']), decimalSign);
  const turned = turnedDates();
  const dates = evidence(table, columnsOf(table, sheet, ['date']), (text) => {
    const order = orderOf(text);
    turned.see(text, order);
    return order;
  });
  const decimalMark = settle(said.decimalMark, decimals, isOwn ? 'dot' : null);
  // Saved again by a program that writes commas, a file of Partner Center may have its days turned as well.
  const dateOrder = settle(said.dateOrder, dates, isOwn && decimalMark.value !== 'comma' ? 'month-first' : null);
  const left = said.dateOrder === undefined ? turned.left() : null;
  const problems = [
    ...(left === null ? [] : [turnedIn(table, left)]),
    ...(dateOrder.value === null ? questionOf(table, 'date-order-unknown', dates.open) : []),
    ...(decimalMark.value === null ? questionOf(table, 'decimal-mark-unknown', decimals.open) : []),
  ];
  const conventions = orPartnerCenters({ dateOrder: dateOrder.value, decimalMark: decimalMark.value });
  const lines = withoutTotals({ ...table, conventions }, sheet);
  return { table: lines.table, problems, leftOut: lines.problems, settled: { dateOrder, decimalMark } };
}

/** A person counts before the cells, the cells before what Partner Center is known to write. */
function settle<V>(said: V | undefined, { proved, open }: Evidence<V>, own: V | null): Settled<V> {
  const needed = open !== null;
  if (said !== undefined) return { value: said, by: 'said', needed };
  if (proved !== null) return { value: proved, by: 'proved', needed };
  return own === null ? { value: null, by: 'nobody', needed } : { value: own, by: 'partner-center', needed };
}

/** What nothing tells is never needed to read a cell, or has been asked. */
function orPartnerCenters({ dateOrder, decimalMark }: Unsettled): Conventions {
  return { dateOrder: dateOrder ?? partnerCenter.dateOrder, decimalMark: decimalMark ?? partnerCenter.decimalMark };
}

type Unsettled = { readonly [Each in keyof Conventions]: Conventions[Each] | null };

function columnsOf<Name extends string>(
  table: Table,
  sheet: SheetColumns<Name>,
  kinds: readonly CellKind[],
): readonly number[] {
  const { choices } = findColumns(table, sheet);
  return choices.filter(({ column }) => kinds.includes(sheet.columns[column].kind)).map(({ index }) => index);
}

const expectedOf = { 'date-order-unknown': 'date-order', 'decimal-mark-unknown': 'decimal-mark' } as const;

function questionOf(table: Table, code: keyof typeof expectedOf, open: OpenCell | null): readonly SheetProblem[] {
  if (open === null) return [];
  const { place, text } = open;
  return [{ code, at: placeIn(table, place), with: { found: text, expected: expectedOf[code] } } as SheetProblem];
}

/** Told for the whole file: which days were turned nobody can see. */
function turnedIn(table: Table, found: string): SheetProblem {
  const at = { ...placeIn(table, { row: null, column: null }), line: null };
  return { code: 'dates-turned', at, with: { found, expected: 'file-as-downloaded' } };
}

type Sign<V> = V | 'open' | null;

interface OpenCell {
  readonly place: NamedPlace;
  readonly text: string;
}

interface Evidence<V> {
  /** What the cells prove; null where none does, or where they contradict each other. */
  readonly proved: V | null;
  /** The first cell that may be read in both ways. */
  readonly open: OpenCell | null;
}

function evidence<V extends string>(
  table: Table,
  columns: readonly number[],
  signOf: (text: string) => Sign<V>,
): Evidence<V> {
  const proved = new Set<V>();
  let open: OpenCell | null = null;
  for (const { text, row, index } of cellsOnce(table, columns)) {
    const sign = signOf(text);
    if (sign === 'open') open ??= { place: { row, column: lettered(table, index) }, text };
    else if (sign !== null) proved.add(sign);
  }
  const [only = null] = proved;
  return { proved: proved.size === 1 ? only : null, open };
}

interface Cell {
  readonly text: string;
  readonly row: TableRow;
  readonly index: number;
}

/** Each text of the columns at its first place: files repeat their dates and prices thousands of times. */
function* cellsOnce(table: Table, columns: readonly number[]): Generator<Cell> {
  const seen = new Set<string>(['']);
  for (const row of table.rows) {
    for (const index of columns) {
      const text = textOf(row.cells[index] ?? '');
      if (seen.has(text)) continue;
      seen.add(text);
      yield { text, row, index };
    }
  }
}

function lettered({ headers }: Table, index: number): string {
  return `${headers[index] ?? ''} (${columnLetter(index)})`;
}

/** A number above 12 is a day; two equal numbers prove nothing and need nothing. */
function orderOf(text: string): Sign<Conventions['dateOrder']> {
  const [, first = '', second = ''] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/.exec(text) ?? [];
  if (first === '') return null;
  const [one, two] = [first.padStart(2, '0'), second.padStart(2, '0')];
  if (one > '12') return 'day-first';
  if (two > '12') return 'month-first';
  return one === two ? null : 'open';
}
