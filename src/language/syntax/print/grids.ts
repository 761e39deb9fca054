/** The single place that puts the rows of a grid into columns. */
import { Cite, Pipe, RowStart } from '../tokens.ts';
import { WIDEST } from './lay.ts';
import { line, type Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { spaced } from './to-pieces.ts';
import { isRule, isToken, isTree, type Part, type Tree } from './tree.ts';

/** The lines of a grid: a cell with the pipe before it is a column, and so is the pipe that closes a row. */
export function toGrid(grid: Part | undefined, indent: number): Line[] {
  if (!grid || !isTree(grid)) return [];
  const rows = grid.parts.filter(isTree);
  const columns = rows.map((row) => cutAtPipes(row).map(spaced));
  const ragged = rows.slice(0, 1).some(endsWithCitations) && indent + widthOf(columns) > WIDEST;
  return rows.map((row, i) => line('row', indent, ragged ? open(row) : (columns[i] ?? []), grid));
}

function cutAtPipes({ parts }: Tree): Part[][] {
  const columns: Part[][] = [];
  for (const part of parts) {
    if (isToken(part, RowStart) || isToken(part, Pipe)) columns.push([part]);
    else columns.at(-1)?.push(part);
  }
  return columns;
}

const endsWithCitations = ({ parts }: Tree): boolean => {
  const last = parts.at(-2);
  return isRule(last, 'column') && last.parts.some((part) => isToken(part, Cite));
};

/** Columns of a whole row, with a blank between any two. */
function widthOf(rows: readonly (readonly Piece[])[]): number {
  const widths: number[] = [];
  for (const row of rows) row.forEach(({ width }, i) => (widths[i] = Math.max(widths[i] ?? 0, width)));
  return widths.reduce((sum, width) => sum + width + 1, -1);
}

/** A row whose last cell is as wide as it needs: headings of documents are long. */
function open(row: Tree): Piece[] {
  const columns = cutAtPipes(row);
  return [...columns.slice(0, -2), columns.slice(-2).flat()].map(spaced);
}
