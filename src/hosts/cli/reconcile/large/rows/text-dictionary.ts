/** The single place where repeated texts of a large file become codes: each is read once, when its key is first seen. */
import { keyCodes, type KeptCodes } from '../../../../../tasks/index.ts';
import { keyOfText, textAt, type Cells } from './cell-bytes.ts';
import { growingWords, type GrowingWords, type Word } from './words.ts';

/** Codes and what they mean; texts of one meaning have one code. */
export interface TextDictionary<Meaning> {
  readonly words: GrowingWords<Meaning>;
  /** Writes the codes of a column; of a column that a file has not, so many empty texts. */
  write(cells: Cells | Pick<Cells, 'size'>, codes: Int32Array): void;
  /** As it stands now. */
  kept(): KeptDictionary<Meaning>;
}

/** A dictionary as plain values. */
export interface KeptDictionary<Meaning> {
  readonly words: readonly Word<Meaning>[];
  readonly keys: KeptCodes;
  /** Codes of words by those of keys. */
  readonly codeAt: readonly number[];
}

/** A key that no cell has. */
const ABSENT = 0;

/** A dictionary of texts that are read in one way, null for those that mean nothing; it may go on from one that was kept. */
export function textDictionary<Meaning>(
  read: (text: string) => Meaning,
  kept?: KeptDictionary<Meaning>,
): TextDictionary<Meaning> {
  const keys = keyCodes(kept?.keys);
  const codeAt = [...(kept?.codeAt ?? [])];
  const words = growingWords(kept?.words);

  const codeOf = (text: string): number => {
    const meaning = read(text);
    const same = meaning === null ? -1 : words.codeOf(meaning);
    return same >= 0 ? same : words.add({ meaning, isRead: meaning !== null || text === '' });
  };

  const absent = (): number => {
    const place = keys.codeOf(ABSENT);
    return (codeAt[place] ??= codeOf(''));
  };

  return {
    words,
    kept: () => ({ words: words.from(0), keys: keys.kept(), codeAt }),
    write: (cells, codes) => {
      if (!('bytes' in cells)) {
        codes.fill(absent(), 0, cells.size);
        return;
      }
      let [last, code] = [NaN, 0];
      for (let row = 0; row < cells.size; row += 1) {
        const key = keyOfText(cells, row);
        // Rows beside each other often say the same.
        if (key !== last) {
          const place = keys.codeOf(key);
          if (place === codeAt.length) codeAt.push(codeOf(textAt(cells, row)));
          [last, code] = [key, codeAt[place] ?? 0];
        }
        codes[row] = code;
      }
    },
  };
}
