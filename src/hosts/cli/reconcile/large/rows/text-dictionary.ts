/** The single place where repeated texts of a large file become codes: each is read once, when its key is first seen. */
import { keyCodes } from '../../../../../tasks/index.ts';
import { keyOfText, textAt, type Cells } from './cell-bytes.ts';

/** Codes and what they mean; texts of one meaning have one code. */
export interface TextDictionary<Meaning> {
  /** By code; grows with the file. */
  readonly meanings: readonly Meaning[];
  /** Whether the texts of a code mean something, or are empty. */
  readonly isRead: (code: number) => boolean;
  /** The code of a meaning; -1 for one that no text has. */
  codeOf(meaning: Meaning): number;
  /** The codes of a column; of a column that a file has not, so many empty texts. */
  codes(cells: Cells | Pick<Cells, 'size'>): Int32Array;
}

/** A key that no cell has. */
const ABSENT = 0;

/** A dictionary of texts that are read in one way; null for those that mean nothing, each of which has its own code. */
export function textDictionary<Meaning>(read: (text: string) => Meaning): TextDictionary<Meaning> {
  const known = keyCodes();
  /** By places of keys. */
  const codeAt: number[] = [];
  const meanings: Meaning[] = [];
  const readable: boolean[] = [];
  const codeOf = new Map<Meaning, number>();

  const learn = (text: string): void => {
    const meaning = read(text);
    const same = meaning === null ? undefined : codeOf.get(meaning);
    codeAt.push(same ?? meanings.length);
    if (same !== undefined) return;
    if (!codeOf.has(meaning)) codeOf.set(meaning, meanings.length);
    meanings.push(meaning);
    readable.push(meaning !== null || text === '');
  };

  const absent = (): number => {
    const place = known.codeOf(ABSENT);
    if (place === codeAt.length) learn('');
    return codeAt[place] ?? 0;
  };

  return {
    meanings,
    isRead: (code) => readable[code] === true,
    codeOf: (meaning) => codeOf.get(meaning) ?? -1,
    codes: (cells) => {
      if (!('bytes' in cells)) return new Int32Array(cells.size).fill(absent());
      const codes = new Int32Array(cells.size);
      let [last, code] = [NaN, 0];
      for (let row = 0; row < cells.size; row += 1) {
        const key = keyOfText(cells, row);
        // Rows beside each other often say the same.
        if (key !== last) {
          const place = known.codeOf(key);
          if (place === codeAt.length) learn(textAt(cells, row));
          [last, code] = [key, codeAt[place] ?? 0];
        }
        codes[row] = code;
      }
      return codes;
    },
  };
}
