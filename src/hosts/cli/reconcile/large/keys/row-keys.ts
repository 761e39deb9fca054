/**
 * The single way from the cells of a block to keys, codes and numbers of its rows. It asks nothing but the file, so that
 * another thread may run ahead with it.
 */
import type { WorkedFile } from '../rows/byte-work.ts';
import type { KeyedColumns, PlacedBlock, RowBlock } from '../rows/rooms.ts';
import { idColumns, type IdCodes, type KeptIds } from './id-columns.ts';
import { numberColumns } from './number-columns.ts';
import { placesOf } from './places.ts';
import { textColumns, type KeptTexts, type NewWords, type TextWords } from './text-columns.ts';

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
  /** The words met since this was last asked. */
  newWords(): NewWords;
  kept(): KeptKeys;
}

/** Keys of the rows of a file; they may go on from those that were kept. */
export function rowKeys(file: WorkedFile, kept?: KeptKeys): RowKeys {
  const places = placesOf(file.head);
  const texts = textColumns(file, places, kept?.texts);
  const ids = idColumns(file, places, kept?.ids);
  const writeNumbers = numberColumns(file, places);
  return {
    words: texts.words,
    ids: ids.codes,
    write: (placed) => {
      ids.write(placed);
      texts.write(placed);
      writeNumbers(placed);
      return { block: placed.block, ...placed.room.keyed };
    },
    newWords: texts.newWords,
    kept: () => ({ texts: texts.kept(), ids: ids.kept() }),
  };
}
