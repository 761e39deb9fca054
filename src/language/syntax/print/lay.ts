/**
 * The single place that breaks a formula too long for its line: at the loosest operators first, operands under operands,
 * one argument a line; never before a comparison, and never between a number and its unit.
 */
import { flat, gapBefore, type Piece } from './pieces.ts';

/** Columns that a formula may reach before it breaks. Texts, headers and table rows stay whole. */
export const WIDEST = 132;

/** Arguments that would begin further right than this go below the name of their function. */
const DEEPEST = 64;

/** The lines written so far, and how many columns the last one has. */
interface Paper {
  readonly lines: string[];
  column: number;
}

/** The lines of a piece that begins after `before`. */
export function lay(piece: Piece, before: string): string[] {
  const paper: Paper = { lines: [before], column: before.length };
  place(paper, piece, 0);
  return paper.lines;
}

function write(paper: Paper, text: string): void {
  paper.lines.push((paper.lines.pop() ?? '') + text);
  paper.column += text.length;
}

function turn(paper: Paper, column: number): void {
  paper.lines.push(' '.repeat(column));
  paper.column = column;
}

/** Writes a piece that is followed by `after` more columns on its line. */
function place(paper: Paper, piece: Piece, after: number): void {
  if (piece.kind === 'word' || paper.column + piece.width + after <= WIDEST) {
    write(paper, flat(piece.words));
    return;
  }
  switch (piece.kind) {
    case 'row':
      placeRow(paper, piece.parts, after);
      break;
    case 'chain':
      placeBelow(paper, piece.parts, { column: paper.column - piece.hang, after });
      break;
    case 'comparison':
      placeSides(paper, piece.parts, after);
      break;
    case 'call':
      placeCall(paper, piece.parts, after);
      break;
  }
}

function placeRow(paper: Paper, parts: readonly Piece[], after: number): void {
  let following = parts.reduce((sum, part) => sum + part.width + gapBefore(part), after);
  for (const [i, part] of parts.entries()) {
    following -= part.width + gapBefore(part);
    if (i > 0) write(paper, ' '.repeat(gapBefore(part)));
    place(paper, part, following);
  }
}

/** Parts on lines of their own, but the first, from a column on. */
function placeBelow(
  paper: Paper,
  parts: readonly Piece[],
  { column, after }: { readonly column: number; readonly after: number },
): void {
  for (const [i, part] of parts.entries()) {
    if (i > 0) turn(paper, Math.max(column, 0));
    place(paper, part, i === parts.length - 1 ? after : 0);
  }
}

/** The right side stays beside the operator unless it would be whole on a line of its own only. */
function placeSides(paper: Paper, parts: readonly Piece[], after: number): void {
  const { column } = paper;
  for (const [i, part] of parts.entries()) {
    const end = i === parts.length - 1 ? after : 0;
    const below = column + 2 + part.width + end <= WIDEST && paper.column + 1 + part.width + end > WIDEST;
    if (i > 0 && below) turn(paper, column + 2);
    else if (i > 0) write(paper, ' ');
    place(paper, part, end);
  }
}

function placeCall(paper: Paper, parts: readonly Piece[], after: number): void {
  const [opening, args, closing] = [parts.slice(0, 1), parts.slice(1, -1), parts.slice(-1)];
  const start = paper.column;
  for (const part of opening) place(paper, part, 0);
  const end = after + (closing[0]?.width ?? 0);
  const below = paper.column > DEEPEST && args.length > 1;
  if (below) turn(paper, start + 2);
  placeBelow(paper, args, { column: paper.column, after: end });
  for (const part of closing) place(paper, part, after);
}
