/** The single place where the port's scalars become the engine's cell records, and a cell record becomes a scalar. */
import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { Scalar } from '../../sheets/index.ts';

/** A matrix of the engine: rows, then columns, both by number. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Words that no spreadsheet would take for a number, a date, a truth or a formula. */
const PLAIN_WORDS = /^(?!true$|false$)\p{L}[\p{L} .,&()_-]*$/iu;

/** A value as a constant: text stays text whatever it looks like, so `=1+1` and `0001` are shown as written. */
export function toCellData(value: Scalar): ICellData {
  return value === null ? { v: null } : { v: heldOf(value), t: typeOf(value) };
}

/** As `toCellData`, with a look. A sheet has half a million of them, and a field that came later would add two thirds to what each takes. */
export function toStyledCell(value: Scalar, s: string): ICellData {
  return value === null ? { v: null, s } : { v: heldOf(value), t: typeOf(value), s };
}

function heldOf(value: NonNullable<Scalar>): string | number {
  if (typeof value !== 'boolean') return value;
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function typeOf(value: NonNullable<Scalar>): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return PLAIN_WORDS.test(value) ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

/** As `toCellData`, but text that starts with `=` is a formula. */
export function toFormulaData(value: Scalar): ICellData {
  return typeof value === 'string' && value.startsWith('=') ? { f: value } : toCellData(value);
}

/** The raw value a cell holds; null for an empty one. */
export function toScalar(cell: ICellData | null | undefined): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === BooleanNumber.TRUE || value === 'TRUE';
  return value;
}

/** Rows of scalars as a matrix whose first cell stands at the row and column given; short rows end in empty cells. */
export function toMatrix(
  rows: readonly (readonly Scalar[])[],
  toCell: (value: Scalar) => ICellData,
  origin: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): CellMatrix {
  const matrix: CellMatrix = {};
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const [row, values] of rows.entries()) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < width; column += 1) cells[origin.column + column] = toCell(values[column] ?? null);
    matrix[origin.row + row] = cells;
  }
  return matrix;
}
