/**
 * The single place for the memory that blocks of a large file pass through: their bytes, where cells begin, and the keys
 * and codes of their rows. Rooms are used again and again, and may be seen by two threads, one of which has a room at a time.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { boundsIn } from './cut-rows.ts';

/** Room for a block. */
export interface Room {
  readonly bytes: Uint8Array;
  readonly bounds: Int32Array;
  /** Of its rows, by their places. */
  readonly keyed: KeyedColumns;
}

/** Keys and codes of rows, behind which more may stand. */
export interface KeyedColumns {
  readonly codes: PlainLines['codes'] & { readonly serviceEnd: Int32Array };
  readonly subscription: KeyedIds;
  readonly customer: KeyedIds;
}

/** Ids of a column. */
export interface KeyedIds {
  readonly keys: Float64Array;
  /** Ones for cells that hold something. */
  readonly filled: Uint8Array;
}

/** Rooms that are used again. */
export interface Rooms {
  /** One for at least so many bytes. */
  take(bytes: number): Room;
  give(room: Room): void;
}

/** Rooms for rows of so many cells, each made when it is first needed. */
export function roomsFor(width: number, make: (bytes: number, width: number) => Room): Rooms {
  const free: Room[] = [];
  return {
    take: (bytes) => {
      const room = free.pop();
      return room !== undefined && room.bytes.length >= bytes ? room : make(bytes, width);
    },
    give: (room) => {
      free.push(room);
    },
  };
}

/** A room of one thread. */
export function ownRoom(bytes: number, width: number): Room {
  return roomIn(bytes, width, ArrayBuffer);
}

/** A room that another thread can be told of. */
export function sharedRoom(bytes: number, width: number): Room {
  return roomIn(bytes, width, SharedArrayBuffer);
}

type Memory = new (bytes: number) => ArrayBufferLike;

function roomIn(size: number, width: number, memory: Memory): Room {
  // Each cell but the first has a separator before it, and each row an end.
  const rows = Math.ceil(size / width) + 1;
  const [bytes, bounds] = [new Uint8Array(new memory(size)), new Int32Array(new memory(4 * boundsIn(size)))];
  const codes = (): Int32Array => new Int32Array(new memory(4 * rows));
  const ids = (): KeyedIds => ({
    keys: new Float64Array(new memory(8 * rows)),
    filled: new Uint8Array(new memory(rows)),
  });
  const texts = {
    ...{ chargeType: codes(), currency: codes(), frequency: codes(), offer: codes() },
    ...{ serviceStart: codes(), serviceEnd: codes(), chargeStart: codes(), chargeEnd: codes() },
  };
  return { bytes, bounds, keyed: { codes: texts, subscription: ids(), customer: ids() } };
}
