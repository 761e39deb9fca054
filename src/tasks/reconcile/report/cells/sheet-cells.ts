/**
 * The single place where a sheet of a report becomes cells of an open workbook: plain values, number formats, and apart
 * from them the formulas, which go in when every sheet they point at stands. No text of a file is ever among those.
 */
import type { DateSerial, DressedCell, Scalar, SheetChart, TableOptions } from '../../../../sheets/index.ts';
import { toDouble } from '../../../../values/index.ts';
import type { ReportCell, ReportSheet } from '../report-sheet.ts';

/** A native formula, with its equals sign, in English. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet as a workbook takes it; plain data. */
export interface SheetAsCells {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
  readonly options: Pick<TableOptions, 'formats' | 'freezeHeader' | 'widths' | 'page' | 'toned' | 'hidden'>;
  readonly formulas: readonly FormulaCell[];
  /** Of cells of this sheet. */
  readonly charts?: readonly SheetChart[];
}

/** The cells of a table under its captions, or of a page. */
export function sheetCells(sheet: ReportSheet, serialOf: DateSerial): SheetAsCells {
  const { name, columns, rows, form, charts = [] } = sheet;
  const values = rows.map((row) => row.map((cell) => scalarOf(cell, serialOf)));
  const widths = columns.map(({ width }) => width);
  if (form === 'page')
    return { name, rows: values, options: { widths, page: dressed(rows) }, formulas: formulasOf(rows, 0), charts };
  const formats = columns.map((_, index) =>
    formatOf(rows.find((row) => (row[index] ?? null) !== null)?.[index] ?? null),
  );
  const toned = columns.flatMap(({ tones }, column) => (tones === undefined ? [] : [{ column, words: tones }]));
  return {
    name,
    rows: [columns.map(({ caption }) => caption), ...values],
    options: {
      ...{ formats, freezeHeader: true, widths },
      ...(toned.length > 0 && { toned }),
      ...(sheet.hidden === true && { hidden: true }),
    },
    formulas: formulasOf(rows, 1),
  };
}

/** The same formula where a sheet it points at got another name: `'Exceptions (2)'!$P:$P`. */
export function pointingAt(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/\b([A-Z][A-Za-z]*)!/gu, (place, name: string) => {
    const own = names.get(name);
    return own === undefined || own === name ? place : `'${own.replaceAll("'", "''")}'!`;
  });
}

/** A field that waits for a person is an empty cell. */
function scalarOf(cell: ReportCell, serialOf: DateSerial): Scalar {
  if (cell === null || typeof cell === 'string') return cell;
  if ('say' in cell) return cell.say === '' ? null : cell.say;
  if ('money' in cell) return toDouble(cell.money);
  if ('exact' in cell) return toDouble(cell.exact);
  return 'count' in cell ? toDouble(cell.count) : serialOf(cell.date);
}

/** Of a column by its first cell that is there: a column holds one kind. */
function formatOf(cell: ReportCell): string {
  if (cell === null || typeof cell === 'string' || 'say' in cell) return '@';
  if ('exact' in cell) return '#,##0.00##########';
  if ('money' in cell) return '#,##0.00';
  return 'count' in cell ? '0' : 'yyyy-mm-dd';
}

function dressed(rows: ReportSheet['rows']): readonly DressedCell[] {
  return eachCell(rows).flatMap(({ row, column, cell }): readonly DressedCell[] => {
    if (cell === null || typeof cell === 'string') return [];
    const look = cell.look === undefined ? {} : { look: cell.look };
    // A field for an amount is written as one before there is any.
    const format = cell.look === 'amount-input' ? '#,##0.00' : 'say' in cell ? null : formatOf(cell);
    return [{ row, column, ...look, ...(format !== null && { format }) }];
  });
}

function formulasOf(rows: ReportSheet['rows'], below: number): readonly FormulaCell[] {
  return eachCell(rows).flatMap(({ row, column, cell }) =>
    cell !== null && typeof cell === 'object' && 'formula' in cell
      ? [{ row: row + below, column, formula: `=${cell.formula}` }]
      : [],
  );
}

function eachCell(rows: ReportSheet['rows']) {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, cell })));
}
