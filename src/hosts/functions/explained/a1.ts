/** The single place where a host turns cell addresses such as `B7` into rows and columns from 0, and back. */

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
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
  const first = `${columnLetters(block.column)}${block.row + 1}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
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
