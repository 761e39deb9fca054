/** The single place that reads cells of the running engine as raw values: at once, or where they are many in slices. */
import type { ICellData } from '@univerjs/core';
import type { Scalar } from '../../../sheets/index.ts';
import { toScalar, type CellMatrix } from '../cell-data.ts';
import { spilledCells, type EngineSheet } from './engine.ts';
import { paced } from './pace.ts';

/** Where to read; sizes that are left out reach to the last cell that holds anything. */
export interface PartialBlock {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rows: number | undefined;
  readonly columns: number | undefined;
}

/** The values of a block; a cell that holds nothing is null. */
export async function readCells(sheet: EngineSheet, { row, column, rows, columns }: PartialBlock): Promise<Scalar[][]> {
  const lines = await linesOf(sheet, [row ?? 0, rows ?? Infinity], [column ?? 0, columns ?? Infinity]);
  const height = rows ?? lines.findLastIndex((line) => line.length > 0) + 1;
  const width = columns ?? lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return Array.from({ length: height }, (_, at) => padded(lines[at] ?? [], width));
}

/** From a first one on, so many at most. */
type Stretch = readonly [first: number, count: number];

/** The rows of the stretch that the sheet has, each up to its last value. */
async function linesOf(sheet: EngineSheet, [row, rows]: Stretch, across: Stretch): Promise<Scalar[][]> {
  const cells = sheet.getSheet().getCellMatrix().getMatrix() as CellMatrix;
  const spilled = spilledCells(sheet) ?? {};
  const columns: Stretch = [across[0], Math.min(across[1], sheet.getMaxColumns() - across[0])];
  const sliceEnds = paced();
  const lines: Scalar[][] = [];
  for (let at = row; at < Math.min(row + rows, sheet.getMaxRows()); at += 1) {
    // What spilled into a row comes after what stands in it: the cell in which a spill starts holds its formula.
    lines.push(lineOf([cells[at] ?? {}, spilled[at] ?? {}], columns));
    const next = sliceEnds();
    if (next !== null) await next;
  }
  return lines;
}

function lineOf(layers: readonly Readonly<Record<number, ICellData>>[], [first, count]: Stretch): Scalar[] {
  const line: Scalar[] = [];
  for (const cells of layers) {
    for (let at = 0; at < count; at += 1) {
      const value = toScalar(cells[first + at]);
      if (value === null) continue;
      padded(line, at);
      line[at] = value;
    }
  }
  return line;
}

/** The same line, with empty cells at its end. */
function padded(line: Scalar[], width: number): Scalar[] {
  while (line.length < width) line.push(null);
  return line;
}
