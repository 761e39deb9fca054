/**
 * The single place where a new sheet is dressed after its values are in: number formats, table, frozen header, column
 * widths; or the looks of a page, which is no table.
 */
import type { CellLook, DressedCell, Scalar, TableOptions } from '../../../sheets/index.ts';
import type { OpenSheet } from '../transfer.ts';
import { colourVerdict, colourWords } from './word-colours.ts';

/** Rows looked at for the width of a column; more would cost seconds on a large sheet. */
const ROWS_MEASURED = 200;

/** Points of a column: a digit of the usual font, and the edges. */
const POINTS = { character: 5.25, edges: 3.75 };
/** A column of sentences breaks them into lines, and is as wide as a line is easy to read. */
const WRAPS_FROM = 44;

/** Queues the dress of a sheet that holds `rows` from A1 on; the caller syncs. */
export function dressTable(open: OpenSheet, rows: readonly (readonly Scalar[])[], options: TableOptions): void {
  const { page, widths = [] } = options;
  const header = rows[0] ?? [];
  if (page !== undefined) dressPage(open.sheet, page, widths);
  else if (header.length > 0) dressUnder(header, open, rows, options);
  if (options.hidden === true) open.sheet.visibility = 'Hidden';
}

function dressPage(sheet: Excel.Worksheet, page: readonly DressedCell[], widths: readonly number[]): void {
  for (const cell of page) dressCell(sheet, cell);
  for (const { row, column, look } of page) if (look === 'verdict') colourVerdict(sheet, row, column);
  setWidths(sheet, widths, 0);
  sheet.showGridlines = false;
}

function dressUnder(
  header: readonly Scalar[],
  { sheet }: OpenSheet,
  rows: readonly (readonly Scalar[])[],
  options: TableOptions,
): void {
  const { widths } = options;
  if (rows.length > 1) formatColumns(sheet, rows.length - 1, options.formats ?? []);
  if (namesColumns(header)) sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length, header.length), true);
  if (rows.length > 1) colourWords(sheet, rows.length - 1, options.toned ?? []);
  if (options.freezeHeader === true) sheet.freezePanes.freezeRows(1);
  if (widths !== undefined) setWidths(sheet, widths, rows.length);
  else sheet.getRangeByIndexes(0, 0, Math.min(rows.length, ROWS_MEASURED), header.length).format.autofitColumns();
}

/** `height`: rows whose long texts break into lines; none on a page. */
function setWidths(sheet: Excel.Worksheet, widths: readonly number[], height: number): void {
  for (const [column, width] of widths.entries()) {
    const wraps = height > 0 && width >= WRAPS_FROM;
    const { format } = sheet.getRangeByIndexes(0, column, Math.max(height, 1), 1);
    format.columnWidth = (wraps ? WRAPS_FROM : width) * POINTS.character + POINTS.edges;
    if (wraps) format.wrapText = true;
    if (height > 0) format.verticalAlignment = 'Top';
  }
}

interface Look {
  readonly bold?: true;
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly right?: true;
}

/** Inputs blue on pale fill, headings quiet, verdicts by their mark and word. */
const looks: Readonly<Record<CellLook, Look>> = {
  title: { bold: true, size: 15, ink: '#1F3A5F' },
  heading: { bold: true, fill: '#E8EEF4' },
  'figures-heading': { bold: true, fill: '#E8EEF4', right: true },
  strong: { bold: true },
  note: { size: 10, ink: '#595959' },
  input: { ink: '#0B4FA8', fill: '#EAF2FB' },
  'amount-input': { ink: '#0B4FA8', fill: '#EAF2FB' },
  verdict: { bold: true },
};

function dressCell(sheet: Excel.Worksheet, { row, column, look, format: numbers }: DressedCell): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  // A bare text stands for every cell of the range; the declared type only knows blocks.
  if (numbers !== undefined) cell.numberFormat = numbers as unknown as string[][];
  if (look === undefined) return;
  const { bold, size, ink, fill, right } = looks[look];
  const { font } = cell.format;
  if (bold) font.bold = true;
  if (size !== undefined) font.size = size;
  if (ink !== undefined) font.color = ink;
  if (fill !== undefined) cell.format.fill.color = fill;
  if (right) cell.format.horizontalAlignment = 'Right';
}

/** One call for neighbouring columns of one format. */
function formatColumns(sheet: Excel.Worksheet, height: number, formats: readonly string[]): void {
  for (let first = 0; first < formats.length;) {
    let next = first + 1;
    while (next < formats.length && formats[next] === formats[first]) next += 1;
    // A bare text stands for every cell of the range; the declared type only knows blocks.
    sheet.getRangeByIndexes(1, first, height, next - first).numberFormat = (formats[first] ??
      'General') as unknown as string[][];
    first = next;
  }
}

/** Excel renames the columns of a table whose header is empty, repeated or no text; such rows stay a plain range. */
function namesColumns(header: readonly Scalar[]): boolean {
  const names = header.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : ''));
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}
