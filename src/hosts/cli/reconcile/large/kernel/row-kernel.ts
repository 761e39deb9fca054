/** The single place where the kernel is set up: machine code over a memory of its own, in which rooms are made. */
import { roomIn, sizeOfRoom, type Room } from '../rows/rooms.ts';

/** What the kernel can do; places are those of its memory. `assembly` says what each means. */
export interface KernelCalls {
  cutRows(bytes: number, from: number, to: number, separator: number, width: number, bounds: number): number;
  endOfRows(): number;
  partCells(bytes: number, bounds: number, width: number, size: number, starts: number, ends: number): number;
  writeKeys(bytes: number, starts: number, ends: number, size: number, isId: boolean, keys: number): number;
  findCodes(keys: number, size: number, table: number, bits: number, codes: number): number;
  keepCode(key: number, code: number, table: number, bits: number): void;
  writeUnits(
    bytes: number,
    starts: number,
    ends: number,
    size: number,
    point: number,
    empty: number,
    most: number,
    units: number,
  ): number;
}

/** The kernel and its memory. */
export interface RowKernel {
  readonly calls: KernelCalls;
  /** A room in the memory; null where it is full. */
  readonly room: (bytes: number, width: number) => Room | null;
  /** The place of so many bytes of zeros; null where the memory is full. */
  readonly take: (bytes: number) => number | null;
  /** Whether an array stands in the memory. */
  readonly holds: (array: Uint8Array | Float64Array) => boolean;
}

/** Pages of the memory, as the kernel was made; the system gives those that are used. */
const PAGES = 2048;
const PAGE = 65_536;
/** Nothing stands at place 0, and behind the last room more is looked at than it holds. */
const AROUND = 1024;

/** Sets up a kernel. */
export function rowKernel(module: WebAssembly.Module): RowKernel {
  const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared: true });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  let free = AROUND;

  const take = (bytes: number): number | null => {
    const place = free;
    // Each begins at a place of eight.
    const behind = place + 8 * Math.ceil(bytes / 8);
    if (behind + AROUND > PAGES * PAGE) return null;
    free = behind;
    return place;
  };

  return {
    calls: exports as unknown as KernelCalls,
    take,
    room: (bytes, width) => {
      const place = take(sizeOfRoom(bytes, width));
      return place === null ? null : roomIn(memory.buffer, place, { bytes, width });
    },
    holds: ({ buffer }) => buffer === memory.buffer,
  };
}
