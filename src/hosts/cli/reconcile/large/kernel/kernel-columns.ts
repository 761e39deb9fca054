/**
 * The single place where the kernel writes columns of keys and numbers. Cells are looked at where they stand in their rows; a
 * column in which one has quotes or blanks around it is parted first, and what the kernel leaves is done carefully.
 */
import type { ByteWork } from '../rows/byte-work.ts';
import { keyOfText, MOST_UNITS, pointOf, putCell, unitsAt, writeIdKey, type Cells } from '../rows/cell-bytes.ts';
import type { PlacedBlock, RowBlock } from '../rows/rooms.ts';
import type { KernelCalls } from './row-kernel.ts';

/** Columns of blocks in the memory of a kernel. */
export type KernelColumns = Pick<ByteWork, 'cells' | 'idKeys' | 'textKeys' | 'units'>;

/** Columns by these calls. */
export function kernelColumns(calls: KernelCalls): KernelColumns {
  const cells: ByteWork['cells'] = (placed, column) => partedCells(calls, placed, column);

  const write = (placed: PlacedBlock, column: number, { into, quickly, carefully }: Writing): void => {
    const { block, room } = placed;
    const inRows = quickly(...placesInRows(block, column));
    if (inRows === 0) return;
    const isBare = inRows > 0;
    const own = isBare ? { bytes: block.bytes, size: block.size, ...room.cells } : cells(placed, column);
    if (!isBare && quickly(...placesOf(own)) === 0) return;
    for (let row = 0; row < block.size; row += 1) {
      if (!Number.isNaN(into[row])) continue;
      if (isBare) putCell(block, column, { cells: own, row });
      carefully(own, row);
    }
  };

  return {
    cells,
    idKeys: (placed, column, keys) => {
      write(placed, column, {
        into: keys,
        quickly: (...own) => calls.writeKeys(...own, true, keys.byteOffset),
        carefully: (own, row) => {
          writeIdKey(own, row, keys);
        },
      });
    },
    textKeys: (placed, column, keys) => {
      write(placed, column, {
        into: keys,
        quickly: (...own) => calls.writeKeys(...own, false, keys.byteOffset),
        carefully: (own, row) => {
          keys[row] = keyOfText(own, row);
        },
      });
    },
    units: (placed, column, form, units) => {
      write(placed, column, {
        into: units,
        quickly: (...own) => calls.writeUnits(...own, pointOf(form), form.empty, MOST_UNITS, units.byteOffset),
        carefully: (own, row) => {
          units[row] = unitsAt(own, row, form);
        },
      });
    },
  };
}

/** Where a kernel finds cells: the bytes, where the first begins and ends, how far the next is, and how many there are. */
type CellPlaces = [bytes: number, starts: number, ends: number, step: number, size: number];

/** How a column is written: answers how many cells are left as NaN, or less than nothing where cells have to be parted. */
interface Writing {
  readonly into: Float64Array;
  readonly quickly: (...cells: CellPlaces) => number;
  readonly carefully: (cells: Cells, row: number) => void;
}

function placesOf({ bytes, starts, ends, size }: Cells): CellPlaces {
  return [bytes.byteOffset, starts.byteOffset, ends.byteOffset, 4, size];
}

function placesInRows({ bytes, size, width, bounds }: RowBlock, column: number): CellPlaces {
  const first = bounds.byteOffset + 4 * column;
  return [bytes.byteOffset, first, first + 4, 4 * (width + 1), size];
}

function partedCells(calls: KernelCalls, { block, room }: PlacedBlock, column: number): Cells {
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
