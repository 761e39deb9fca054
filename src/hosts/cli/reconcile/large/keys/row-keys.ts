/**
 * The single way from the cells of a block to keys, codes and numbers of its rows. It asks nothing but the file, so that
 * one thread may begin with ids and numbers, and another go on with texts.
 */
import type { WorkedFile } from '../rows/byte-work.ts';
import type { KeyedColumns, PlacedBlock, RowBlock } from '../rows/rooms.ts';
import { idColumns, type IdCodes, type KeptIds } from './id-columns.ts';
import { numberColumns } from './number-columns.ts';
import { placesOf } from './places.ts';
import { textColumns, type KeptTexts, type TextWords } from './text-columns.ts';

/** What is known of a file's cells, as plain values. */
export interface KeptKeys {
  readonly texts: KeptTexts;
  readonly ids: KeptIds;
}

/** A block whose ids and repeated texts are known by keys and codes, and its numbers as such. */
export interface KeyedRows extends KeyedColumns {
  readonly block: RowBlock;
}

/** Gives the rows of one file their keys. */
export interface RowKeys {
  readonly words: TextWords;
  readonly ids: IdCodes;
  /** Puts the keys, codes and numbers of a block into the columns of its room. */
  write(placed: PlacedBlock): KeyedRows;
}

/** Keys of the rows of a file; they may go on from those that were kept. */
export function rowKeys(file: WorkedFile, kept?: KeptKeys): RowKeys {
  const begun = begunKeys(file, kept?.ids);
  const texts = textColumns(file, kept?.texts);
  return {
    words: texts.words,
    ids: begun.ids,
    write: (placed) => {
      begun.write(placed);
      texts.write(placed, false);
      return keyedIn(placed);
    },
  };
}

/** The ids and the numbers of rows. */
export interface BegunKeys {
  readonly ids: IdCodes;
  write(placed: PlacedBlock): void;
  readonly kept: () => KeptIds;
}

/** What may be written before the texts. */
export function begunKeys(file: WorkedFile, kept?: KeptIds): BegunKeys {
  const places = placesOf(file.head);
  const ids = idColumns(file, places, kept);
  const writeNumbers = numberColumns(file, places);
  return {
    ids: ids.codes,
    kept: ids.kept,
    write: (placed) => {
      ids.write(placed);
      writeNumbers(placed);
    },
  };
}

/** A block all of whose columns are written. */
export function keyedIn({ block, room }: PlacedBlock): KeyedRows {
  return { block, ...room.keyed };
}
