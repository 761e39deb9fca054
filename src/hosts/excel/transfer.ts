/**
 * The single place where blocks travel between us and a sheet of Excel: in pieces, each with its own sync,
 * halved and tried again where Excel finds a piece too large.
 */
import type { Block, Scalar, TableOptions } from '../../sheets/index.ts';
import { chunksOf, halvesOf, type Chunk } from './chunks.ts';
import { formulasOf, fromRangeCells, toRangeCells } from './excel-values.ts';

/** Where a block begins, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A sheet within one run of Excel. */
export interface OpenSheet {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** About 3.5 MB of answer at 35 bytes a cell. */
const CELLS_A_READ = 100_000;

/** How rows are written: what begins with `=` calculates, whoever watches is told, and may stop it. */
export interface Writing extends Pick<TableOptions, 'onRows' | 'signal'> {
  readonly formulas?: boolean;
}

/** Rows a piece has where somebody watches: often enough to see it move, not so often that Excel waits for itself. */
const WATCHED_ROWS = 2_000;

/** Writes rows from a corner on. */
export async function writeRows(
  open: OpenSheet,
  corner: Corner,
  rows: readonly (readonly Scalar[])[],
  { formulas = false, onRows, signal }: Writing = {},
): Promise<void> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return;
  const write = async (chunk: Chunk): Promise<void> => {
    const range = open.sheet.getRangeByIndexes(chunk.start, corner.column, chunk.rows.length, width);
    const cells = toRangeCells(chunk.rows, width, formulas);
    open.context.application.suspendApiCalculationUntilNextSync();
    if (formulas) range.formulas = cells;
    else range.values = cells;
    await open.context.sync();
  };
  for (const chunk of chunksOf(rows, corner.row, onRows === undefined ? undefined : WATCHED_ROWS)) {
    signal?.throwIfAborted();
    await inHalves(chunk, halvesOf, write);
    onRows?.(chunk.start - corner.row + chunk.rows.length);
  }
}

/** From the first cell of the sheet to its last used one. */
export async function usedBlock({ context, sheet }: OpenSheet): Promise<Block> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, rowCount, columnIndex, columnCount');
  await context.sync();
  if (used.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: 0, column: 0, rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/** Raw values of a block, an empty cell as null. */
export async function readRows(open: OpenSheet, block: Block): Promise<Scalar[][]> {
  return inPieces(open, block, 'values', (range) => fromRangeCells(range.values));
}

/** Formulas of a block, a constant as null. */
export async function readFormulas(open: OpenSheet, block: Block): Promise<(string | null)[][]> {
  return inPieces(open, block, 'formulas, values', formulasOf);
}

async function inPieces<Row>(
  open: OpenSheet,
  block: Block,
  properties: string,
  rowsOf: (range: Excel.Range) => readonly Row[],
): Promise<Row[]> {
  const read: Row[] = [];
  const readBlock = async (part: Block): Promise<void> => {
    const range = open.sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
    range.load(properties);
    await open.context.sync();
    for (const row of rowsOf(range)) read.push(row);
  };
  const height = Math.max(1, Math.floor(CELLS_A_READ / Math.max(1, block.columns)));
  for (let done = 0; done < block.rows; done += height) {
    const part = { ...block, row: block.row + done, rows: Math.min(height, block.rows - done) };
    await inHalves(part, halfBlocks, readBlock);
  }
  return read;
}

function halfBlocks(block: Block): readonly [Block, Block] | null {
  if (block.rows < 2) return null;
  const upper = Math.floor(block.rows / 2);
  return [
    { ...block, rows: upper },
    { ...block, row: block.row + upper, rows: block.rows - upper },
  ];
}

/** Does a piece, or its halves one after the other where Excel found it too large. */
async function inHalves<Piece>(
  piece: Piece,
  halve: (piece: Piece) => readonly [Piece, Piece] | null,
  act: (piece: Piece) => Promise<void>,
): Promise<void> {
  try {
    await act(piece);
  } catch (thrown) {
    const halves = isTooLarge(thrown) ? halve(piece) : null;
    if (halves === null) throw thrown;
    for (const half of halves) await inHalves(half, halve, act);
  }
}

function isTooLarge(thrown: unknown): boolean {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}
