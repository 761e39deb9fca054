/**
 * The single port to what is done with the bytes of a block: cut into rows, parted into cells, keyed and read as numbers.
 * Here it is done carefully, letter by letter; a kernel does the plain part of it quickly, and leaves the rest to this.
 */
import type { FileHead } from '../file-head.ts';
import { cellsOf, keyOfText, unitsAt, writeIdKey, type Cells, type NumberForm } from './cell-bytes.ts';
import { cutRows, type CutRows, type RowForm, type Span } from './cut-rows.ts';
import { idPlacesApart, writeIdCodes, type IdPlaces, type KeptTable } from './id-table.ts';
import { roomApart, type MakeRoom, type PlacedBlock, type Room } from './rooms.ts';

/** Works on rooms that it has made. */
export interface ByteWork {
  /** In which rooms are made as long as there is place, so that another thread can work on them; null for none. */
  readonly memory: WebAssembly.Memory | null;
  readonly room: MakeRoom;
  /** Rows of the bytes of a room, which has place for one byte more behind them. */
  cut(room: Room, span: Span, form: RowForm): CutRows;
  /** The cells of a column; good until the next column is asked for. */
  cells(placed: PlacedBlock, column: number): Cells;
  /** Keys of ids, which compare without regard to case. */
  idKeys(placed: PlacedBlock, column: number, keys: Float64Array): void;
  /** Keys of texts. */
  textKeys(placed: PlacedBlock, column: number, keys: Float64Array): void;
  /** Ten-thousandths; NaN for what is no number, or finer. */
  units(placed: PlacedBlock, column: number, form: NumberForm, units: Float64Array): void;
  /** Places for ids, as many as a power of two. */
  readonly ids: (places: number) => IdPlaces;
  /** Writes the codes of so many keys, which have room; those that are new get the next. Answers the next code then. */
  idCodes(keys: Float64Array, rows: number, table: KeptTable, codes: Int32Array): number;
  /** A memory of codes, of none yet. */
  knownCodes(): KnownCodes;
}

/** Codes of keys that were met before; it may forget. */
export interface KnownCodes {
  /** Writes the codes of so many keys, `UNKNOWN` for those that it does not know; answers how many these are. */
  find(keys: Float64Array, size: number, codes: Int32Array): number;
  keep(key: number, code: number): void;
}

/** No code. */
export const UNKNOWN = -1;

/** A large file, and how its bytes are worked on. */
export interface WorkedFile {
  readonly head: FileHead;
  readonly work: ByteWork;
}

/** Everything letter by letter. */
export const carefulWork: ByteWork = {
  memory: null,
  room: roomApart,
  cut: cutRows,
  cells: carefulCells,
  idKeys: (placed, column, keys) => {
    const cells = carefulCells(placed, column);
    for (let row = 0; row < cells.size; row += 1) writeIdKey(cells, row, keys);
  },
  textKeys: (placed, column, keys) => {
    const cells = carefulCells(placed, column);
    for (let row = 0; row < cells.size; row += 1) keys[row] = keyOfText(cells, row);
  },
  units: (placed, column, form, units) => {
    const cells = carefulCells(placed, column);
    for (let row = 0; row < cells.size; row += 1) units[row] = unitsAt(cells, row, form);
  },
  ids: idPlacesApart,
  idCodes: writeIdCodes,
  knownCodes: () => noneKnown,
};

function carefulCells({ block, room }: PlacedBlock, column: number): Cells {
  return cellsOf(block, column, room.cells);
}

/** Whoever asks has a table of its own. */
const noneKnown: KnownCodes = {
  find: (_keys, size, codes) => {
    codes.fill(UNKNOWN, 0, size);
    return size;
  },
  keep: () => undefined,
};
