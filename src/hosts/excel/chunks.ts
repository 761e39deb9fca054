/**
 * The single planner of big writes: rows go to Excel in pieces whose JSON stays well under the 5 MB
 * that Excel on the web takes in one request.
 */
import type { Scalar } from '../../sheets/index.ts';

const MOST_BYTES = 3_500_000;
const MOST_ROWS = 20_000;

/** Consecutive rows. */
export interface Chunk {
  readonly start: number;
  readonly rows: readonly (readonly Scalar[])[];
}

/** Pieces in order, each of at least one row and at most `mostRows`. */
export function chunksOf(
  rows: readonly (readonly Scalar[])[],
  start = 0,
  mostRows: number = MOST_ROWS,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let [first, bytes] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const size = bytesOf(row);
    if (index > first && (bytes + size > MOST_BYTES || index - first >= mostRows)) {
      chunks.push({ start: start + first, rows: rows.slice(first, index) });
      [first, bytes] = [index, 0];
    }
    bytes += size;
  }
  if (first < rows.length) chunks.push({ start: start + first, rows: rows.slice(first) });
  return chunks;
}

/** The two halves of a piece that was too large after all; null where it is a single row. */
export function halvesOf(chunk: Chunk): readonly [Chunk, Chunk] | null {
  if (chunk.rows.length < 2) return null;
  const middle = Math.floor(chunk.rows.length / 2);
  return [
    { start: chunk.start, rows: chunk.rows.slice(0, middle) },
    { start: chunk.start + middle, rows: chunk.rows.slice(middle) },
  ];
}

/** JSON bytes of a row, never too few: a character takes up to three bytes, a quote or a control mark up to six. */
function bytesOf(row: readonly Scalar[]): number {
  let bytes = 2;
  for (const cell of row) bytes += typeof cell === 'string' ? textBytes(cell) : 20;
  return bytes;
}

function textBytes(text: string): number {
  let bytes = 4;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}
