/** The single way a sheet is laid out by hand: a list of cells by address, each with its content and look. */
import { BooleanNumber, type IStyleData, type IWorksheetData } from '@univerjs/core';
import type { Scalar } from '../../../sheets/index.ts';
import { invariant } from '../../../values/index.ts';
import { parseA1 } from '../../../sheets/index.ts';
import { toFormulaData, type CellMatrix } from '../cell-data.ts';
import { baseStyle, sectionStyle } from '../styles.ts';
import { noFreeze } from '../table-sheet.ts';

/** A cell: where, what, how. Text that starts with `=` is a formula. */
export type Entry = readonly [a1: string, content: Scalar, style: IStyleData];

/** The cells as the engine keeps them. */
export function cellsOf(entries: readonly Entry[]): CellMatrix {
  const cells: CellMatrix = {};
  for (const [a1, content, style] of entries) {
    const block = parseA1(a1);
    invariant(block !== null, `${a1} is an address`);
    (cells[block.row] ??= {})[block.column] = { ...toFormulaData(content), s: style };
  }
  return cells;
}

/** A heading whose line runs on under the columns named. */
export function section(first: string, columns: string, row: number, text: string): readonly Entry[] {
  const rest = Array.from(columns, (column): Entry => [`${column}${row}`, null, sectionStyle]);
  return [[`${first}${row}`, text, sectionStyle], ...rest];
}

/** A sheet of such cells under a title: as wide as told, without the lines of a grid. */
export function laidOut(
  entries: readonly Entry[],
  widths: readonly number[],
  rowCount: number,
): Partial<IWorksheetData> {
  return {
    cellData: cellsOf(entries),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    rowData: { 0: { h: 38 }, 1: { h: 20 } },
    rowCount,
    columnCount: 26,
    defaultStyle: baseStyle,
    showGridlines: BooleanNumber.FALSE,
    freeze: noFreeze,
  };
}
