/**
 * The single place where the columns of a table are found: by header first, by letter where no header says it
 * and the sheet's declaration trusts its letters. Each choice is reported.
 */
import type { Layout, SheetColumns } from '../columns.ts';
import type { SheetProblem } from '../sheet-problems.ts';
import { placeIn, type Table } from '../table.ts';
import { columnLetter, plainHeader } from './header.ts';

/** How one column was found. */
export interface ColumnChoice<Name extends string = string> {
  readonly column: Name;
  /** Position counted from 0, and the same as a letter. */
  readonly index: number;
  readonly letter: string;
  /** Header as written. */
  readonly header: string;
  readonly by: 'header' | 'letter';
}

export interface FoundColumns<Name extends string> {
  readonly choices: readonly ColumnChoice<Name>[];
  /** Required columns that are not there. */
  readonly missing: readonly Name[];
  /** Headers that belong to no declared column, in their order. */
  readonly unknown: readonly string[];
  readonly problems: readonly SheetProblem[];
  /** Position of a column, or null. */
  at(column: Name): number | null;
}

/** Canonical name of the column a header names, or null. */
export function matchHeader<Name extends string>(sheet: SheetColumns<Name>, header: string): Name | null {
  return spellings(sheet).get(plainHeader(header)) ?? null;
}

/** Finds every declared column of a sheet in a table. */
export function findColumns<Name extends string>(table: Table, sheet: SheetColumns<Name>): FoundColumns<Name> {
  const { found, problems } = byHeader(table, sheet);
  const layout = sheet.layoutOf(found);
  const choices = new Map<Name, ColumnChoice<Name>>();
  for (const [column, index] of found) choices.set(column, choice(table, column, index, 'header'));
  for (const [column, index] of layout === null ? [] : byLetter(table, layout, found)) {
    choices.set(column, choice(table, column, index, 'letter'));
  }
  const taken = new Set([...choices.values()].map(({ index }) => index));
  return {
    choices: [...choices.values()].sort((a, b) => a.index - b.index),
    missing: sheet.required.filter((column) => !choices.has(column)),
    unknown: table.headers.filter((header, index) => !taken.has(index) && header.trim() !== ''),
    problems,
    at: (column) => choices.get(column)?.index ?? null,
  };
}

function byHeader<Name extends string>(table: Table, sheet: SheetColumns<Name>) {
  const names = spellings(sheet);
  const found = new Map<Name, number>();
  const problems: SheetProblem[] = [];
  table.headers.forEach((header, index) => {
    const column = names.get(plainHeader(header));
    if (column === undefined) return;
    const earlier = found.get(column);
    if (earlier === undefined) return void found.set(column, index);
    const twice = [table.headers[earlier] ?? '', header];
    const at = placeIn(table, { row: null, column: columnLetter(index) });
    problems.push({ code: 'column-twice', at, with: { column, found: twice, expected: 'one-column' } });
  });
  return { found, problems };
}

/** A letter counts only where its header is no other column's. */
function* byLetter<Name extends string>(
  table: Table,
  layout: Layout<Name>,
  found: ReadonlyMap<Name, number>,
): Generator<readonly [Name, number]> {
  const positions = Object.entries(layout.positions) as [Name, number][];
  const taken = new Set(found.values());
  for (const [column, position] of positions) {
    if (!found.has(column) && !taken.has(position) && position < table.headers.length) yield [column, position];
  }
}

function choice<Name extends string>(table: Table, column: Name, index: number, by: 'header' | 'letter') {
  return { column, index, letter: columnLetter(index), header: table.headers[index] ?? '', by };
}

function spellings<Name extends string>(sheet: SheetColumns<Name>): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const column of Object.keys(sheet.columns) as Name[]) {
    for (const spelling of [column, ...sheet.columns[column].aliases]) names.set(plainHeader(spelling), column);
  }
  return names;
}
