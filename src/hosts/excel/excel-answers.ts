/** The single place where our cells become what Excel's functions runtime takes: errors as its error class, nothing as empty text. */
import type { Cell, CellError } from '../functions/index.ts';

export type ExcelCell = string | number | boolean | CustomFunctions.Error;

/** The rows as Excel spills them. */
export function toExcelCells(rows: readonly (readonly Cell[])[]): ExcelCell[][] {
  return rows.map((row) => row.map(toExcelCell));
}

function toExcelCell(cell: Cell): ExcelCell {
  // A null inside a spilled block would show as 0.
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object'
    ? new CustomFunctions.Error(errorCode(cell.code), cell.message === '' ? cell.code : cell.message)
    : cell;
}

/** Excel takes neither #REF! nor #NAME? from a function; #VALUE! with the text says more than a bare failure. */
function errorCode(code: CellError['code']): CustomFunctions.ErrorCode {
  switch (code) {
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
    case '#NULL!':
      return CustomFunctions.ErrorCode.nullReference;
    case '#VALUE!':
    case '#REF!':
    case '#NAME?':
      return CustomFunctions.ErrorCode.invalidValue;
  }
}
