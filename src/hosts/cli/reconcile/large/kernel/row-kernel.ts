/** The single place where the kernel is set up: machine code over a memory, in which two threads make their rooms. */
import { idPlaces, PLACE, placesFor, type IdPlaces } from '../rows/id-table.ts';
import { roomIn, sizeOfRoom, type Room } from '../rows/rooms.ts';

/** What the kernel can do; places are those of its memory. `assembly` says what each means. */
export interface KernelCalls {
  cutRows(bytes: number, from: number, to: number, separator: number, width: number, bounds: number): number;
  endOfRows(): number;
  partCells(bytes: number, bounds: number, width: number, size: number, starts: number, ends: number): number;
  writeKeys(
    bytes: number,
    starts: number,
    ends: number,
    step: number,
    size: number,
    isId: boolean,
    keys: number,
  ): number;
  findCodes(keys: number, size: number, table: number, bits: number, codes: number): number;
  keepCode(key: number, code: number, table: number, bits: number): void;
  writeIdCodes(keys: number, size: number, table: number, most: number, next: number, codes: number): number;
  writeUnits(
    bytes: number,
    starts: number,
    ends: number,
    step: number,
    size: number,
    point: number,
    empty: number,
    most: number,
    units: number,
  ): number;
}

/** The kernel and its memory. */
export interface RowKernel {
  readonly memory: WebAssembly.Memory;
  readonly calls: KernelCalls;
  /** A room in the memory; null where it is full. */
  readonly room: (bytes: number, width: number) => Room | null;
  /** The place of so many bytes of zeros; null where the memory is full. */
  readonly take: (bytes: number) => number | null;
  /** So many places for ids; null where the memory is full. */
  readonly ids: (places: number) => IdPlaces | null;
  /** Whether an array stands in the memory. */
  readonly holds: (array: Uint8Array | Float64Array) => boolean;
}

/** Pages of a half of the memory, of which the system gives those that are used: for rooms and texts, and for ids the rest. */
const PAGES = 2048;
const MOST_PAGES = 16_384;
const PAGE = 65_536;
/** Nothing stands at place 0, and behind the last room more is looked at than it holds. */
const AROUND = 1024;

/** A memory for about so many ids; a thread makes its rooms in one half of it, and another in the second. */
export function kernelMemory(ids: number): WebAssembly.Memory {
  const half = Math.min(MOST_PAGES / 2, PAGES + Math.ceil((PLACE * placesFor(ids)) / PAGE));
  return new WebAssembly.Memory({ initial: 2 * half, maximum: 2 * half, shared: true });
}

/** Sets up a kernel over the first half of a memory, or over the second. */
export function rowKernel(module: WebAssembly.Module, memory: WebAssembly.Memory, half: 0 | 1): RowKernel {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const size = memory.buffer.byteLength / 2;
  let free = half * size + AROUND;

  const take = (bytes: number): number | null => {
    const place = free;
    // Each begins at a place of eight.
    const behind = place + 8 * Math.ceil(bytes / 8);
    if (behind + AROUND > (half + 1) * size) return null;
    free = behind;
    return place;
  };

  return {
    memory,
    calls: exports as unknown as KernelCalls,
    take,
    room: (bytes, width) => {
      const place = take(sizeOfRoom(bytes, width));
      return place === null ? null : roomIn(memory.buffer, place, { bytes, width });
    },
    ids: (places) => {
      const place = take(PLACE * places);
      return place === null ? null : idPlaces(memory.buffer, place, places);
    },
    holds: ({ buffer }) => buffer === memory.buffer,
  };
}
