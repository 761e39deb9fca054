/**
 * The single place where the kernel works on the bytes of blocks: whatever is written as nearly all is, it does, and each
 * row or cell that it leaves is done carefully. Both come to the same.
 */
import { carefulWork, type ByteWork } from '../rows/byte-work.ts';
import { cutRows } from '../rows/cut-rows.ts';
import type { PlacedBlock } from '../rows/rooms.ts';
import { kernelCodes } from './kernel-codes.ts';
import { kernelColumns, type KernelColumns } from './kernel-columns.ts';
import type { RowKernel } from './row-kernel.ts';

/** Works with a kernel in the rooms of its memory; rooms that it has no place for stand elsewhere, and all is done carefully. */
export function kernelWork(kernel: RowKernel): ByteWork {
  const { calls, memory, room, ids, holds } = kernel;
  const quick = kernelColumns(calls);
  const columnsOf = ({ block }: PlacedBlock): KernelColumns => (holds(block.bytes) ? quick : carefulWork);
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
    cells: (placed, column) => columnsOf(placed).cells(placed, column),
    idKeys: (placed, column, keys) => {
      columnsOf(placed).idKeys(placed, column, keys);
    },
    textKeys: (placed, column, keys) => {
      columnsOf(placed).textKeys(placed, column, keys);
    },
    units: (placed, column, form, units) => {
      columnsOf(placed).units(placed, column, form, units);
    },
  };
}
