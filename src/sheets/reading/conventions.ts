/**
 * The single place that tells how a table writes its days and decimals: as its cells prove it, else as Partner Center
 * writes its own files. Where neither says it nothing is guessed: the question is a problem, asked once a file.
 */
import type { Conventions, Table } from '../table.ts';
import type { SheetColumns } from '../columns.ts';
import type { SheetKind, SheetProblem } from '../sheet-problems.ts';
import { placeIn } from '../table.ts';
import { findColumns } from './find-columns.ts';
import { columnLetter } from './header.ts';

/** The table with its conventions, and what has to be asked. */
export interface SettledTable {
  readonly table: Table;
  readonly problems: readonly SheetProblem[];
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
  const known = findColumns(table, sheet).choices.map(({ column, index }) => ({
    kind: sheet.columns[column].kind,
    index,
  }));
  const columnsOf = (...kinds: readonly string[]): readonly number[] =>
    known.filter(({ kind }) => kinds.includes(kind)).map(({ index }) => index);
  const decimals = evidence(table, columnsOf('amount', 'count'), decimalOf);
  const decimalMark = said.decimalMark ?? decimals.proved ?? null;
  const isOwn = partnerCenters.has(sheet.sheet);
  const dates = evidence(table, columnsOf('date'), orderOf);
  // Saved again by a program that writes commas, a file of Partner Center may have its days turned as well.
  const dateOrder = said.dateOrder ?? dates.proved ?? (isOwn && decimalMark !== 'comma' ? 'month-first' : null);
  const problems: SheetProblem[] = [];
  if (dateOrder === null && dates.open !== null) {
    const { place, text } = dates.open;
    problems.push({
      code: 'date-order-unknown',
      at: placeIn(table, place),
      with: { found: text, expected: 'date-order' },
    });
  }
  if (decimalMark === null && !isOwn && decimals.open !== null) {
    const { place, text } = decimals.open;
    problems.push({
      code: 'decimal-mark-unknown',
      at: placeIn(table, place),
      with: { found: text, expected: 'decimal-mark' },
    });
  }
  const conventions = { dateOrder: dateOrder ?? 'month-first', decimalMark: decimalMark ?? 'dot' } as const;
  return { table: { ...table, conventions }, problems };
}

type Sign<V> = V | 'open' | null;

interface Evidence<V> {
  /** What the cells prove; null where none does, or where they contradict each other. */
  readonly proved: V | null;
  /** The first cell that may be read in both ways. */
  readonly open: { readonly place: Parameters<typeof placeIn>[1]; readonly text: string } | null;
}

function evidence<V extends string>(
  table: Table,
  columns: readonly number[],
  signOf: (text: string) => Sign<V>,
): Evidence<V> {
  const proved = new Set<V>();
  const seen = new Set<string>();
  let open: Evidence<V>['open'] = null;
  for (const row of table.rows) {
    for (const index of columns) {
      const text = (row.cells[index] ?? '').trim();
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      const sign = signOf(text);
      if (sign === null) continue;
      if (sign !== 'open') proved.add(sign);
      else open ??= { place: { row, column: `${table.headers[index] ?? ''} (${columnLetter(index)})` }, text };
    }
  }
  const [only = null] = proved;
  return { proved: proved.size === 1 ? only : null, open };
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

/** The last of two marks, or one not followed by exactly three digits, is the decimal mark. */
function decimalOf(text: string): Sign<Conventions['decimalMark']> {
  const marks = [...text].filter((each) => each === '.' || each === ',');
  const last = marks.at(-1);
  if (last === undefined) return null;
  const mark = last === '.' ? 'dot' : 'comma';
  if (new Set(marks).size > 1) return mark;
  if (marks.length > 1) return mark === 'dot' ? 'comma' : 'dot';
  return /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(text) ? 'open' : mark;
}
