/** The single place that says how a problem points at what a person wrote: text, cell or argument. */

/** Half-open range of characters in a named text, offsets from 0. */
export interface Span {
  readonly kind: 'span';
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A cell of a read table. `row` counts from 1 after the header (null: the header or the whole table). */
export interface CellPlace {
  readonly kind: 'cell';
  readonly file: string;
  readonly row: number | null;
  /** Line of the file, counted from 1; null when the rows come from a sheet. */
  readonly line: number | null;
  readonly column: string | null;
}

/** An argument of a call; `row` counts from 1 where the argument is a column. */
export interface ArgumentPlace {
  readonly kind: 'argument';
  readonly name: string;
  readonly row?: number;
}

export type Place = Span | CellPlace | ArgumentPlace;
