/** The single place that lays a plain table, or a page, out as a new sheet: widths that fit the text, formats, a header that stays in view. */
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Scalar, TableOptions } from '../../sheets/index.ts';
import { toStyledCell, type CellMatrix } from './cell-data.ts';
import { dressedCells, pageStyles } from './page-styles.ts';
import { headerStyle, numberHeaderStyle, numberStyle, tableTextStyle } from './styles.ts';

/** A formula that points beyond the sheet shows `#NAME?`; these leave room beside and below every table. */
const SPARE = { rows: 60, columns: 12, fewestColumns: 26 };
const PIXELS = { character: 7, padding: 20, narrowest: 60, widest: 210, widestOfPage: 360, id: 104 };
/** Rows looked at to choose a width. */
const SAMPLE_ROWS = 200;
/** Longer words without a blank are ids, which nobody reads to their end. */
const LONGEST_WORD = 24;

/** Said for every sheet of a snapshot: the component takes it for given. */
export const noFreeze: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** Ids of the styles a table's cells name; the styles themselves come from `tableStyles`. */
const styleIds = { header: 'table-header', numberHeader: 'table-header-number', text: 'table-text' } as const;
const styleIdOf = (format: string): string => `table ${format}`;

/** The styles that the cells of a table with these formats, or of this page, name. */
export function tableStyles({ formats = [], page }: TableOptions = {}): Record<string, IStyleData> {
  if (page !== undefined) return pageStyles(page);
  const named = formats.map((format) => [styleIdOf(format), numberStyle(format, tableTextStyle)] as const);
  return {
    [styleIds.header]: headerStyle,
    [styleIds.numberHeader]: numberHeaderStyle,
    [styleIds.text]: tableTextStyle,
    ...Object.fromEntries(named),
  };
}

/** A sheet with room for the rows, the first being the header, and holding the first `filled` of them. */
export function tableSheet(
  rows: readonly (readonly Scalar[])[],
  options: TableOptions = {},
  filled: number = rows.length,
): Partial<IWorksheetData> {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { page, widths } = options;
  return {
    cellData: page === undefined ? tableCells(rows, options.formats, [0, filled]) : dressedCells(rows, page),
    rowCount: rows.length + SPARE.rows,
    columnCount: Math.max(columnCount + SPARE.columns, SPARE.fewestColumns),
    columnData:
      widths === undefined
        ? columnsOf(rows, columnCount)
        : columnsAsAsked(widths, page === undefined ? PIXELS.widest : PIXELS.widestOfPage),
    rowData: { 0: { h: 28 } },
    freeze: options.freezeHeader === true ? { ...noFreeze, ySplit: 1, startRow: 1 } : noFreeze,
    ...(options.hidden === true && { hidden: BooleanNumber.TRUE }),
    showGridlines: page === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** The cells of a table, or of its rows from one to before another, each naming its look. */
export function tableCells(
  rows: readonly (readonly Scalar[])[],
  formats: readonly string[] = [],
  [from, to]: readonly [number, number] = [0, rows.length],
): CellMatrix {
  const styles = formats.map((format) => styleIdOf(format));
  const cells: CellMatrix = {};
  for (const [above, values] of rows.slice(from, to).entries()) {
    const row = from + above;
    const line: Record<number, ICellData> = {};
    for (const [column, value] of values.entries()) {
      const style = row === 0 ? headerId(rows, column, formats[column]) : styles[column];
      line[column] = toStyledCell(value, style ?? styleIds.text);
    }
    cells[row] = line;
  }
  return cells;
}

/** A heading stands over its figures. */
function headerId(rows: readonly (readonly Scalar[])[], column: number, format: string | undefined): string {
  const first = rows.slice(1, SAMPLE_ROWS).find((row) => (row[column] ?? null) !== null);
  const figures = format === undefined ? typeof first?.[column] === 'number' : format !== '@';
  return figures ? styleIds.numberHeader : styleIds.header;
}

function columnsOf(rows: readonly (readonly Scalar[])[], count: number): Record<number, IColumnData> {
  const sample = rows.slice(0, SAMPLE_ROWS);
  return Object.fromEntries(Array.from({ length: count }, (_, column) => [column, { w: widthOf(sample, column) }]));
}

/** Characters as pixels; sentences are read in the pane, and need no column as long as they are. */
function columnsAsAsked(widths: readonly number[], widest: number): Record<number, IColumnData> {
  const pixels = widths.map((width) => Math.min(widest, width * PIXELS.character + PIXELS.padding));
  return Object.fromEntries(pixels.map((w, column) => [column, { w }]));
}

function widthOf(sample: readonly (readonly Scalar[])[], column: number): number {
  const texts = sample
    .map((row) => row[column] ?? '')
    .map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : String(cell)));
  if (texts.some((text) => text.length > LONGEST_WORD && !text.includes(' '))) return PIXELS.id;
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(PIXELS.widest, Math.max(PIXELS.narrowest, longest * PIXELS.character + PIXELS.padding));
}
