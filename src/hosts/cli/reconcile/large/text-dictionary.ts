/** The single place where repeated texts of a large file become codes: each is read once, when its key is first seen. */
import { keysOf, textAt, type Cells } from './cell-bytes.ts';
import { keyCodes } from './key-codes.ts';

/** Codes and what they mean. */
export interface TextDictionary<Meaning> {
  /** By code; grows with the file. */
  readonly meanings: readonly Meaning[];
  /** The codes of a column; of a column that a file has not, so many empty texts. */
  codes(cells: Cells | Pick<Cells, 'size'>): Int32Array;
}

/** A key that no cell has. */
const ABSENT = 0;

/** A dictionary of texts that are read in one way. */
export function textDictionary<Meaning>(read: (text: string) => Meaning): TextDictionary<Meaning> {
  const known = keyCodes();
  const meanings: Meaning[] = [];
  const codeOf = (key: number, textOf: () => string): number => {
    const code = known.codeOf(key);
    if (code === meanings.length) meanings.push(read(textOf()));
    return code;
  };
  return {
    meanings,
    codes: (cells) => {
      if (!('bytes' in cells)) return new Int32Array(cells.size).fill(codeOf(ABSENT, () => ''));
      const keys = keysOf(cells, 'texts');
      return Int32Array.from(keys, (key, row) => codeOf(key, () => textAt(cells, row)));
    },
  };
}
