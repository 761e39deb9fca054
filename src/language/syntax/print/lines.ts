/** The single shape of a printed line before it is laid out: its columns, its comments, and what it is aligned with. */
import { endOf, startOf, type Piece } from './pieces.ts';

/** Lines of one kind that follow each other share their columns; examples where they name the same inputs. */
export type LineKind =
  'plain' | 'source' | 'choice' | 'input' | 'let' | 'field' | 'param' | `example ${string}` | 'case' | 'row';

export interface Cell {
  readonly piece: Piece;
  /** Blanks between the column before and this one. */
  readonly gap: number;
}

export interface Line {
  readonly kind: LineKind;
  readonly indent: number;
  readonly cells: readonly Cell[];
  /** Lines of one family share their columns wherever they stand: rows of a grid, cases of a rule. */
  readonly family: object | null;
  /** Where the first word begins. */
  readonly start: number;
  /** Where the last word begins. */
  readonly end: number;
}

/** A line of one cell or more, a blank apart. */
export function line(kind: LineKind, indent: number, pieces: readonly Piece[], family: object | null = null): Line {
  return { kind, indent, cells: pieces.map((piece) => ({ piece, gap: 1 })), family, ...extent(pieces) };
}

/** The line with one more cell, set apart from the others. */
export function aside(to: Line, piece: Piece): Line {
  return { ...to, cells: [...to.cells, { piece, gap: ASIDE }], end: endOf(piece) };
}

/** Blanks before a label, a note or a comment that stands beside a clause. */
export const ASIDE = 3;

function extent(pieces: readonly Piece[]): { start: number; end: number } {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return { start: first ? startOf(first) : 0, end: last ? endOf(last) : 0 };
}
