/**
 * The single place where the spreadsheet engine's value objects become the arguments of a custom function,
 * and where rows of cells become value objects again. No text is re-read as a number on the way.
 */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { Argument, Cell, CellError } from '../../functions/index.ts';

const errorTypes: Readonly<Record<CellError['code'], ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#N/A': ErrorType.NA,
  '#REF!': ErrorType.REF,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#NAME?': ErrorType.NAME,
  '#NUM!': ErrorType.NUM,
  '#NULL!': ErrorType.NULL,
};

/** The argument as a custom function takes it: one cell, or rows of cells for a reference or an array. */
export function toArgument(value: BaseValueObject): Argument {
  if (!(value instanceof ArrayValueObject)) return cellOf(value);
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (_column, column) => cellOf(value.get(row, column))),
  );
}

/** The engine's value for the rows a function answered; a single cell stays a single cell. */
export function fromRows(rows: readonly (readonly Cell[])[]): BaseValueObject {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length <= 1 && columnCount <= 1) return valueOf(rows[0]?.[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columnCount }, (_, column) => valueOf(row[column]))),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return errorOf(value);
  const plain = value.getValue();
  return value.isBoolean() ? Boolean(plain) : plain;
}

/** Errors of the engine that Excel does not have (`#SPILL!` of a blocked neighbour) reach a function as `#VALUE!`. */
function errorOf(value: ErrorValueObject): CellError {
  const type: string = value.getErrorType();
  const code = Object.keys(errorTypes).find((known): known is CellError['code'] => known === type) ?? '#VALUE!';
  return { kind: 'cell-error', code, message: value.getErrorContent() };
}

function valueOf(cell: Cell): BaseValueObject {
  if (cell === null || cell === undefined) return NullValueObject.create();
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  return ErrorValueObject.create(errorTypes[cell.code], cell.message);
}
