/** The single place that dresses the cells of a page in the browser workbook: titles, fields to fill in, verdicts. */
import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { CellLook, DressedCell, Scalar } from '../../sheets/index.ts';
import { toCellData, toMatrix, type CellMatrix } from './cell-data.ts';
import { baseStyle, headerStyle, inputStyle, noteStyle, numberHeaderStyle, numberStyle, titleStyle } from './styles.ts';

const PLAIN = 'page';
const plain: IStyleData = { ...baseStyle, tb: WrapStrategy.OVERFLOW };
const strong: IStyleData = { ...plain, bl: BooleanNumber.TRUE };

const looks: Readonly<Record<CellLook, IStyleData>> = {
  title: { ...titleStyle, fs: 15, tb: WrapStrategy.OVERFLOW },
  heading: headerStyle,
  'figures-heading': numberHeaderStyle,
  strong,
  note: { ...noteStyle, pd: { l: 0 }, tb: WrapStrategy.OVERFLOW },
  input: { ...inputStyle, ht: HorizontalAlign.LEFT },
  'amount-input': inputStyle,
  verdict: strong,
};

/** The styles that the cells of a page name. */
export function pageStyles(page: readonly DressedCell[]): Record<string, IStyleData> {
  return { [PLAIN]: plain, ...Object.fromEntries(page.map((cell) => [styleIdOf(cell), styleOf(cell)])) };
}

/** The cells of a page, each naming its look; a field that waits for a person is there though it is empty. */
export function dressedCells(rows: readonly (readonly Scalar[])[], page: readonly DressedCell[]): CellMatrix {
  const cells = toMatrix(rows, toCellData);
  for (const line of Object.values(cells)) for (const cell of Object.values(line)) cell.s = PLAIN;
  for (const dressed of page) {
    const cell = cells[dressed.row]?.[dressed.column];
    if (cell !== undefined) cell.s = styleIdOf(dressed);
  }
  return cells;
}

function styleIdOf({ look, format }: DressedCell): string {
  return [PLAIN, look, format].filter((part) => part !== undefined).join(' ');
}

function styleOf({ look, format }: DressedCell): IStyleData {
  const style = look === undefined ? plain : looks[look];
  return format === undefined ? style : numberStyle(format, style);
}
