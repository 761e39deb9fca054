/** The single place where repeated texts of a large file become codes: each is read once, when its key is first seen. */
import { keyCodes } from '../../../../tasks/index.ts';
import { keysOf, textAt, type Cells } from './cell-bytes.ts';
import { at } from './cut-rows.ts';

/** Codes and what they mean. */
export interface TextDictionary<Meaning> {
  /** By code; grows with the file. */
  readonly meanings: readonly Meaning[];
  /** The first code with a meaning; -1 for one that no text has. */
  codeOf(meaning: Meaning): number;
  /** The codes of a column; of a column that a file has not, so many empty texts. */
  codes(cells: Cells | Pick<Cells, 'size'>): Int32Array;
}

/** A key that no cell has. */
const ABSENT = 0;

/** A dictionary of texts that are read in one way. */
export function textDictionary<Meaning>(read: (text: string) => Meaning): TextDictionary<Meaning> {
  const known = keyCodes();
  const meanings: Meaning[] = [];
  const firstCodes = new Map<Meaning, number>();
  const learn = (text: string): void => {
    const meaning = read(text);
    if (!firstCodes.has(meaning)) firstCodes.set(meaning, meanings.length);
    meanings.push(meaning);
  };
  const absent = (): number => {
    const code = known.codeOf(ABSENT);
    if (code === meanings.length) learn('');
    return code;
  };
  return {
    meanings,
    codeOf: (meaning) => firstCodes.get(meaning) ?? -1,
    codes: (cells) => {
      if (!('bytes' in cells)) return new Int32Array(cells.size).fill(absent());
      const keys = keysOf(cells, 'texts');
      const codes = new Int32Array(cells.size);
      for (let row = 0; row < cells.size; row += 1) {
        const code = known.codeOf(at(keys, row));
        if (code === meanings.length) learn(textAt(cells, row));
        codes[row] = code;
      }
      return codes;
    },
  };
}
