/** The single port to whoever cuts the rows of a large file and gives them keys: this thread, or another that runs ahead. */
import type { FileHead } from '../file-head.ts';
import { ownRoom, roomsFor } from '../rows/rooms.ts';
import { rowKeys, type KeyedRows, type RowKeys, type TextWords } from '../rows/row-keys.ts';
import { walkRows } from '../rows/walk-rows.ts';

/** Where keyed rows come from. */
export interface RowSource {
  readonly words: TextWords;
  /** All rows, block by block in the order of the file; a sentence for what cannot be read. `use` must have done when it returns. */
  pass(use: (rows: KeyedRows) => void): Promise<string | null>;
  /** Keys for rows that are read again once all have passed. */
  keys(): RowKeys;
}

/** Rows cut by this thread. */
export function ownRows(head: FileHead): RowSource {
  const keys = rowKeys(head);
  const rooms = roomsFor(head.file.table.headers.length, ownRoom);
  return {
    words: keys.words,
    pass: (use) => {
      const walk = walkRows(head, rooms);
      let step = walk.next();
      for (; step.done !== true; step = walk.next()) {
        const { block, room } = step.value;
        use(keys.write(block, room.keyed));
        rooms.give(room);
      }
      return Promise.resolve(step.value);
    },
    keys: () => keys,
  };
}
