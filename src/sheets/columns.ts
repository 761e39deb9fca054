/**
 * The single form in which a sheet's columns are declared: canonical name, other spellings, kind of cell, meaning,
 * and the order of the columns in each published layout, from which the fallback letters follow.
 */
import type { SheetKind } from './sheet-problems.ts';
import { columnLetter } from './reading/header.ts';

export type CellKind = 'id' | 'text' | 'date' | 'amount' | 'count';

export interface Column {
  /** Other spellings, beyond case, blanks, underscores and hyphens. */
  readonly aliases: readonly string[];
  readonly kind: CellKind;
  /** What stands in it, for people who read a list of columns. */
  readonly meaning: string;
}

/** Where the columns stand in a published layout, counted from 0. */
export interface Layout<Name extends string> {
  readonly name: string;
  readonly positions: Readonly<Partial<Record<Name, number>>>;
}

export interface SheetColumns<Name extends string> {
  readonly sheet: SheetKind;
  readonly columns: Readonly<Record<Name, Column>>;
  /** A sheet without one of these cannot be read. */
  readonly required: readonly Name[];
  readonly layouts: readonly Layout<Name>[];
  /** The layout whose letters may stand in for a header, told by where the known headers stand; null: none may. */
  layoutOf(byHeader: ReadonlyMap<Name, number>): Layout<Name> | null;
}

/** A layout whose columns stand one after the other from column A. */
export function layoutInOrder<Name extends string>(name: string, order: readonly Name[]): Layout<Name> {
  const positions: Partial<Record<Name, number>> = {};
  order.forEach((column, index) => (positions[column] = index));
  return { name, positions };
}

/** How many of the columns found stand where the layout has them. */
export function inPlace<Name extends string>(layout: Layout<Name>, byHeader: ReadonlyMap<Name, number>): number {
  return [...byHeader].filter(([column, index]) => layout.positions[column] === index).length;
}

/** Letter of a column in a layout, `AA`; null where the layout has no such column. */
export function letterIn<Name extends string>(layout: Layout<Name>, column: Name): string | null {
  const position = layout.positions[column];
  return position === undefined ? null : columnLetter(position);
}
