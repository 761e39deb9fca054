/**
 * The single place for the memory that blocks of a large file pass through: their bytes, where cells begin, and the keys,
 * codes and numbers of their rows. Rooms are used again and again, and may be seen by two threads, one of which has a room
 * at a time.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';
import { boundsIn, rowsIn, type CutRows } from './cut-rows.ts';

/** Room for a block. */
export interface Room {
  /** Where it begins in its memory, and how large it is. */
  readonly at: RoomPlace;
  readonly bytes: Uint8Array;
  readonly bounds: Int32Array;
  readonly cells: CellRoom;
  /** Keys of the repeated texts of its rows, by their places. */
  readonly textKeys: Readonly<Record<TextColumn, Float64Array>>;
  /** Of its rows, by their places. */
  readonly keyed: KeyedColumns;
}

/** Rows of a file that lie beside each other. */
export interface RowBlock extends CutRows, Pick<Room, 'bytes'> {
  /** Cells of a row. */
  readonly width: number;
  /** Where the bytes stand in the file. */
  readonly offset: number;
  /** Line of the file on which the first row, or a blank line before it, begins; counted from 1. */
  readonly firstLine: number;
}

/** A block and the room it stands in. */
export interface PlacedBlock {
  readonly room: Room;
  readonly block: RowBlock;
}

/** Room in which the cells of a column stand until the next column takes it. */
export interface CellRoom {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A column of repeated texts. */
export type TextColumn = keyof KeyedColumns['codes'];

/** Keys, codes and numbers of rows, behind which more may stand. */
export interface KeyedColumns {
  readonly codes: PlainLines['codes'] & { readonly serviceEnd: Int32Array };
  /** Whole ten-thousandths; NaN for what is none. */
  readonly numbers: PlainLines['numbers'];
  readonly subscription: KeyedIds;
  readonly customer: KeyedIds;
}

/** Ids of a column. */
export interface KeyedIds {
  readonly keys: Float64Array;
  readonly codes: Int32Array;
  /** Ones for cells that hold something. */
  readonly filled: Uint8Array;
}

/** Rooms that are used again. */
export interface Rooms {
  /** One for at least so many bytes. */
  take(bytes: number): Room;
  give(room: Room): void;
}

/** Makes room for so many bytes of rows of so many cells. */
export type MakeRoom = (bytes: number, width: number) => Room;

/** Rooms for rows of so many cells, each made when it is first needed. */
export function roomsFor(width: number, make: MakeRoom): Rooms {
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

/** A room in memory of its own, which another thread can be told of. */
export const roomApart: MakeRoom = (bytes, width) =>
  roomIn(new SharedArrayBuffer(sizeOfRoom(bytes, width)), 0, { bytes, width });

/** What a room is for. */
export interface RoomSize {
  readonly bytes: number;
  readonly width: number;
}

/** By which a room is found again in a memory. */
export interface RoomPlace extends RoomSize {
  readonly place: number;
}

/** Bytes of memory that a room takes. */
export function sizeOfRoom(bytes: number, width: number): number {
  return BYTES_A_ROW * rowsIn(bytes, width) + 4 * boundsIn(bytes, width) + bytes;
}

/** Seventeen columns of eight bytes, twelve of four, and two marks. */
const BYTES_A_ROW = 186;

/** A room at a place of a memory that is free from there on; the place is one of every eight. */
export function roomIn(memory: ArrayBufferLike, place: number, { bytes: size, width }: RoomSize): Room {
  const rows = rowsIn(size, width);
  let next = place;
  const taken = (bytes: number): number => {
    const own = next;
    next += bytes;
    return own;
  };
  const doubles = (): Float64Array => new Float64Array(memory, taken(8 * rows), rows);
  const whole = (length = rows): Int32Array => new Int32Array(memory, taken(4 * length), length);
  const marks = (length = rows): Uint8Array => new Uint8Array(memory, taken(length), length);
  const numbers = {
    ...{ unitPrice: doubles(), quantity: doubles(), amount: doubles(), discount: doubles() },
    ...{ subtotal: doubles(), tax: doubles(), total: doubles() },
  };
  const [subscriptions, customers] = [doubles(), doubles()];
  const textKeys = {
    ...{ chargeType: doubles(), currency: doubles(), frequency: doubles(), offer: doubles() },
    ...{ serviceStart: doubles(), serviceEnd: doubles(), chargeStart: doubles(), chargeEnd: doubles() },
  };
  const codes = {
    ...{ chargeType: whole(), currency: whole(), frequency: whole(), offer: whole() },
    ...{ serviceStart: whole(), serviceEnd: whole(), chargeStart: whole(), chargeEnd: whole() },
  };
  const ids = { subscription: whole(), customer: whole() };
  return {
    at: { place, bytes: size, width },
    cells: { starts: whole(), ends: whole() },
    textKeys,
    bounds: whole(boundsIn(size, width)),
    bytes: marks(size),
    keyed: {
      codes,
      numbers,
      subscription: { keys: subscriptions, codes: ids.subscription, filled: marks() },
      customer: { keys: customers, codes: ids.customer, filled: marks() },
    },
  };
}
