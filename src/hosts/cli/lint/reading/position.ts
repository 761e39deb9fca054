/** Where a character stands in a text, as a person counts: lines and columns from 1. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of the character at `offset`. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
