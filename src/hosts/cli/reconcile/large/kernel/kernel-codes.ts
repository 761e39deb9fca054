/** The single memory of codes in the memory of the kernel; a table of fixed size, which takes no more when it is half full. */
import { carefulWork, type KnownCodes } from '../rows/byte-work.ts';
import type { RowKernel } from './row-kernel.ts';

/** As many places as two to the power of this, each of sixteen bytes. */
const BITS = 13;
const BYTES_A_PLACE = 16;

/** Of no code yet; where there is no place for it, one that knows nothing. */
export function kernelCodes({ calls, take, holds }: RowKernel): KnownCodes {
  const careful = carefulWork.knownCodes();
  const table = take(BYTES_A_PLACE * 2 ** BITS);
  if (table === null) return careful;
  let left = 2 ** (BITS - 1);
  return {
    find: (keys, size, codes) =>
      holds(keys)
        ? calls.findCodes(keys.byteOffset, size, table, BITS, codes.byteOffset)
        : careful.find(keys, size, codes),
    keep: (key, code) => {
      if (left === 0) return;
      left -= 1;
      calls.keepCode(key, code, table, BITS);
    },
  };
}
