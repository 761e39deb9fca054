/** The single place where cell addresses such as `B7` become rows and columns from 0, and back. */
import { columnLetter } from '../reading/header.ts';

/** Cells side by side and below each other; counts from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell. */
export function cellBlock({ row, column }: Pick<Block, 'row' | 'column'>): Block {
  return { row, column, rows: 1, columns: 1 };
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The block `B2` or `B2:D9` names; null when the text is no address. */
export function parseA1(a1: string): Block | null {
  const match = ADDRESS.exec(a1.trim());
  if (match === null) return null;
  const [, fromLetters = '', fromDigits = '', toLetters = fromLetters, toDigits = fromDigits] = match;
  const [column, endColumn] = inOrder(columnOf(fromLetters), columnOf(toLetters));
  const [row, endRow] = inOrder(rowOf(fromDigits), rowOf(toDigits));
  return row < 0 ? null : { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** `B7`, or `B7:D9` for a block of more than one cell. */
export function printA1(block: Block): string {
  const first = `${columnLetter(block.column)}${block.row + 1}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetter(block.column + block.columns - 1)}${block.row + block.rows}`;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowOf(digits: string): number {
  return Number.parseInt(digits, 10) - 1;
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
