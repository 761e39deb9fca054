/** The single place that lays a plain table out as a new sheet: widths that fit the text, a header that stays in view. */
import { BooleanNumber, HorizontalAlign, type IColumnData, type IWorksheetData } from '@univerjs/core';
import type { Scalar, TableOptions } from '../../sheets/index.ts';
import { toCellData, toMatrix } from './cell-data.ts';
import { headerStyle, numberStyle } from './styles.ts';

/** A formula that points beyond the sheet shows `#NAME?`; these leave room beside and below every table. */
const SPARE = { rows: 60, columns: 12, fewestColumns: 26 };
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 22;
const NARROWEST = 64;
const WIDEST = 300;
/** Rows looked at to choose a width. */
const SAMPLE_ROWS = 200;

/** A sheet holding the rows, the first being the header. */
export function tableSheet(rows: readonly (readonly Scalar[])[], options: TableOptions = {}): Partial<IWorksheetData> {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = toMatrix(rows, toCellData);
  for (const [column, text] of (rows[0] ?? []).entries()) {
    const numeric = rows.length > 1 && typeof rows[1]?.[column] === 'number';
    cells[0] ??= {};
    cells[0][column] = { ...toCellData(text), s: numeric ? { ...headerStyle, ht: HorizontalAlign.RIGHT } : headerStyle };
  }
  return {
    cellData: cells,
    rowCount: rows.length + SPARE.rows,
    columnCount: Math.max(columnCount + SPARE.columns, SPARE.fewestColumns),
    columnData: columnsOf(rows, columnCount, options.formats ?? []),
    rowData: { 0: { h: 30 } },
    ...(options.freezeHeader === true && { freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 } }),
    showGridlines: BooleanNumber.TRUE,
  };
}

function columnsOf(rows: readonly (readonly Scalar[])[], count: number, formats: readonly string[]): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let column = 0; column < count; column += 1) {
    const format = formats[column];
    columns[column] = { w: widthOf(rows, column), ...(format !== undefined && { s: numberStyle(format) }) };
  }
  return columns;
}

function widthOf(rows: readonly (readonly Scalar[])[], column: number): number {
  const longest = rows.slice(0, SAMPLE_ROWS).reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER_PIXELS + PADDING_PIXELS));
}
