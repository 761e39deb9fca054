/** The single way a sheet is laid out by hand: a list of cells by address, each with its content and look. */
import type { IStyleData } from '@univerjs/core';
import type { Scalar } from '../../../sheets/index.ts';
import { invariant } from '../../../values/index.ts';
import { parseA1 } from '../a1.ts';
import { toFormulaData, type CellMatrix } from '../cell-data.ts';
import { sectionStyle } from '../styles.ts';

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
