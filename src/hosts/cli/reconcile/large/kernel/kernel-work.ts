/**
 * The single place where the kernel works on the bytes of blocks: whatever is written as nearly all is, it does, and each
 * row or cell that it leaves is done carefully. Both come to the same.
 */
import { MOST_UNITS, pointOf, putCell, unitsAt, writeIdKey, type Cells } from '../rows/cell-bytes.ts';
import { carefulWork, type ByteWork } from '../rows/byte-work.ts';
import { cutRows } from '../rows/cut-rows.ts';
import type { PlacedBlock } from '../rows/rooms.ts';
import { kernelCodes } from './kernel-codes.ts';
import type { RowKernel } from './row-kernel.ts';

/** Works with a kernel in the rooms of its memory; rooms that it has no place for stand elsewhere, and all is done carefully. */
export function kernelWork(kernel: RowKernel): ByteWork {
  const { calls, memory, room, ids, holds } = kernel;
  return {
    memory,
    ids: (places) => ids(places) ?? carefulWork.ids(places),
    idCodes: (keys, rows, table, codes) => {
      const { keys: known, size } = table;
      if (!holds(keys) || !holds(known)) return carefulWork.idCodes(keys, rows, table, codes);
      const most = known.length / 2 - 1;
      return calls.writeIdCodes(keys.byteOffset, rows, known.byteOffset, most, size, codes.byteOffset);
    },
    knownCodes: () => kernelCodes(kernel),
    room: (bytes, width) => room(bytes, width) ?? carefulWork.room(bytes, width),
    cut: (own, span, form) => {
      const { bytes, bounds } = own;
      if (!holds(bytes)) return carefulWork.cut(own, span, form);
      return cutRows(own, span, form, (from, place) => {
        const at = bounds.byteOffset + 4 * place;
        const rows = calls.cutRows(bytes.byteOffset, from, span.to, form.separator, form.width, at);
        return { rows, end: calls.endOfRows() };
      });
    },
    cells: (placed, column) =>
      holds(placed.block.bytes) ? partedCells(calls, placed, column) : carefulWork.cells(placed, column),
    idKeys: (cells, keys) => {
      if (!holds(cells.bytes)) carefulWork.idKeys(cells, keys);
      else if (calls.writeKeys(...placesOf(cells), cells.size, true, keys.byteOffset) > 0)
        for (const row of left(keys, cells)) writeIdKey(cells, row, keys);
    },
    textKeys: (cells, keys) => {
      if (!holds(cells.bytes)) carefulWork.textKeys(cells, keys);
      else calls.writeKeys(...placesOf(cells), cells.size, false, keys.byteOffset);
    },
    units: (cells, form, units) => {
      if (!holds(cells.bytes)) carefulWork.units(cells, form, units);
      else if (
        calls.writeUnits(...placesOf(cells), cells.size, pointOf(form), form.empty, MOST_UNITS, units.byteOffset) > 0
      )
        for (const row of left(units, cells)) units[row] = unitsAt(cells, row, form);
    },
  };
}

/** Where a kernel finds cells. */
function placesOf({ bytes, starts, ends }: Cells): [bytes: number, starts: number, ends: number] {
  return [bytes.byteOffset, starts.byteOffset, ends.byteOffset];
}

function partedCells(calls: RowKernel['calls'], { block, room }: PlacedBlock, column: number): Cells {
  const { bytes, size, width, bounds } = block;
  const { starts, ends } = room.cells;
  const cells = { bytes, size, starts, ends };
  const first = bounds.byteOffset + 4 * column;
  if (calls.partCells(bytes.byteOffset, first, width, size, starts.byteOffset, ends.byteOffset) > 0)
    for (let row = 0; row < size; row += 1) if (starts[row] === LEFT) putCell(block, column, { cells, row });
  return cells;
}

/** Where a cell begins that the kernel has left. */
const LEFT = -1;

/** Rows of a column that the kernel has left. */
function* left(column: Float64Array, { size }: Cells): Generator<number> {
  for (let row = 0; row < size; row += 1) if (Number.isNaN(column[row])) yield row;
}
