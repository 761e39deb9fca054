/** The sheets of the small Excel: cells by place, areas, and addresses as Excel writes them. */
import { toA1 } from '../fake-workbook.ts';
import type { HeldChart } from './chart.ts';
import type { HeldCell } from './typed-cell.ts';

/** A sheet; cells and formats by `row:column` from 0. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly cells: Map<string, HeldCell>;
  readonly formats: Map<string, string>;
  /** What fonts and fills were set to: `4:1 font.bold`. */
  readonly looks: Map<string, unknown>;
  readonly tables: string[];
  readonly charts: HeldChart[];
  /** What each formula at `row:column` spills into. */
  readonly spills: Map<string, Area>;
  frozenRows: number;
  gridlines: boolean;
  visibility: string;
  /** Rules of colour, each with the cells it holds for. */
  readonly colours: HeldChart[];
}

/** A block of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Row and column of every cell, row for row. */
export function* cellsIn({ row, column, rows, columns }: Area): Generator<readonly [number, number]> {
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < columns; across += 1) yield [row + down, column + across];
}

/** From the first to the last cell that holds something; null on an empty sheet. */
export function usedArea(sheet: Sheet): Area | null {
  const places = [...sheet.cells.keys()].map((key) => key.split(':').map(Number) as [number, number]);
  if (places.length === 0) return null;
  const [row, column] = places.reduce(([top, left], [r, c]) => [Math.min(top, r), Math.min(left, c)]);
  const [bottom, right] = places.reduce(([low, far], [r, c]) => [Math.max(low, r), Math.max(far, c)]);
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** `B2:D9`. */
export function rangeA1({ row, column, rows, columns }: Area): string {
  const first = toA1(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${toA1(row + rows - 1, column + columns - 1)}`;
}

/** `'My sheet'!B2`. */
export function addressOf(sheet: string, a1: string): string {
  return /^\w+$/.test(sheet) ? `${sheet}!${a1}` : `'${sheet.replaceAll("'", "''")}'!${a1}`;
}
