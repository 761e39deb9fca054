/** The single place where a written argument becomes an operand of a formula: for the row of a column, or as it stands. */
import { parseA1, printA1, type Expression } from '../../../sheets/index.ts';
import type { Operand } from '../../../targets/index.ts';

/** An argument, read and as it is written. */
export interface WrittenArgument {
  readonly read: Expression;
  readonly text: string;
}

/** Which of how many rows is asked for, from 0. */
export interface AskedRow {
  readonly row: number;
  readonly rows: number;
}

/** Null for a blank; `unclear` where only the spreadsheet knows which cell belongs to the row. */
export function writtenOperand({ read, text }: WrittenArgument, asked: AskedRow): Operand | 'unclear' | null {
  switch (read.kind) {
    case 'value':
      return literal(read.value);
    case 'cells':
      return cellOperand(read, text, asked);
    case 'date':
      return isFigures(read.parts) ? { kind: 'day', text } : whole(text, asked);
    case 'call':
    case 'arithmetic':
    case 'other':
      return whole(text, asked);
  }
}

function literal(value: string | number | boolean | null): Operand | null {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'yesno', yes: value };
  return value === null || value === '' ? null : { kind: 'word', text: value };
}

function isFigures(parts: readonly Expression[]): boolean {
  return parts.length === 3 && parts.every((part) => part.kind === 'value' && typeof part.value === 'number');
}

/** An expression over columns has a row of its own, which no text tells. */
function whole(text: string, { rows }: AskedRow): Operand | 'unclear' {
  return rows === 1 ? { kind: 'cell', text: `(${text})` } : 'unclear';
}

function cellOperand(
  { sheet, a1, spilled }: Extract<Expression, { kind: 'cells' }>,
  text: string,
  { row, rows }: AskedRow,
): Operand | 'unclear' {
  const block = spilled ? null : parseA1(a1);
  if (block === null) return 'unclear';
  const cells = block.rows * block.columns;
  if (cells === 1) return { kind: 'cell', text };
  if (cells !== rows || (block.rows > 1 && block.columns > 1)) return 'unclear';
  const cell = {
    row: block.row + (block.rows > 1 ? row : 0),
    column: block.column + (block.columns > 1 ? row : 0),
    rows: 1,
    columns: 1,
  };
  return { kind: 'cell', text: `${sheet === null ? '' : `'${sheet.replaceAll("'", "''")}'!`}${printA1(cell)}` };
}
