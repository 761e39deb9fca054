/** The single layout of the rows that LINES spills: one for each row of a file, one for what brings none. */
import type { Line } from '../../../../targets/index.ts';
import { toCell } from '../../cell-errors.ts';
import type { Cell, CellError } from '../../custom-function.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Headers, the same in every language. */
export const lineColumns = [
  'Row',
  'ChargeType',
  'ChargeStart',
  'ChargeEnd',
  'UnitPrice',
  'Quantity',
  'Amount',
  'BilledOn',
  'Problem',
] as const;

/** The columns that a row of a block fills, between its row and its problem. */
const filled = lineColumns.slice(1, -1);

/** One row of a file as cells; `row` is that of the table it follows from, blank where it follows from none. */
export function lineCells(row: Cell, { values }: Pick<Line, 'values'>, surroundings: Surroundings): Cell[] {
  const cells = filled.map((column): Cell => {
    const value = values[column];
    return value === undefined ? '' : toCell({ kind: 'value', value, trace: undefined }, surroundings);
  });
  return [row, ...cells, ''];
}

/** A row that brings no line: the error stands where its amount would. */
export function failed(row: Cell, error: CellError, sentence: string): Cell[] {
  return [row, '', '', '', '', '', error, '', sentence];
}
