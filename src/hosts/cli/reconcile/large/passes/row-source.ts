/** The single port to whoever cuts the rows of a large file and gives them keys: this thread, or another that runs ahead. */
import type { WorkedFile } from '../rows/byte-work.ts';
import { roomsFor } from '../rows/rooms.ts';
import type { IdCodes } from '../keys/id-columns.ts';
import { rowKeys, type KeyedRows, type RowKeys } from '../keys/row-keys.ts';
import type { TextWords } from '../keys/text-columns.ts';
import { walkRows } from '../rows/walk-rows.ts';

/** Where keyed rows come from. */
export interface RowSource {
  readonly words: TextWords;
  /** Once all rows have passed. */
  readonly ids: IdCodes;
  /** All rows, block by block in the order of the file; a sentence for what cannot be read. `use` must have done when it returns. */
  pass(use: (rows: KeyedRows) => void): Promise<string | null>;
  /** Keys for rows that are read again once all have passed. */
  keys(): RowKeys;
}

/** Rows cut by this thread. */
export function ownRows(file: WorkedFile): RowSource {
  const keys = rowKeys(file);
  const rooms = roomsFor(file.head.file.table.headers.length, file.work.room);
  return {
    words: keys.words,
    ids: keys.ids,
    pass: (use) => {
      const walk = walkRows(file, rooms);
      let step = walk.next();
      for (; step.done !== true; step = walk.next()) {
        use(keys.write(step.value));
        rooms.give(step.value.room);
      }
      return Promise.resolve(step.value);
    },
    keys: () => keys,
  };
}
