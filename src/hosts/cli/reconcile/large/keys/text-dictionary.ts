/** The single place where repeated texts of a large file become codes: each is read once, when its key is first seen. */
import { keyCodes, type KeptCodes } from '../../../../../tasks/index.ts';
import { UNKNOWN, type KnownCodes } from '../rows/byte-work.ts';
import { textAt, type Cells } from '../rows/cell-bytes.ts';
import { at, numberAt } from '../rows/cut-rows.ts';
import { growingWords, type GrowingWords, type Word } from './words.ts';

/** Codes and what they mean; texts of one meaning have one code. */
export interface TextDictionary<Meaning> {
  readonly words: GrowingWords<Meaning>;
  /** Writes the codes of texts. */
  write(texts: KeyedTexts, codes: Int32Array): void;
  /** Writes the code of no text, so many times. */
  writeNone(size: number, codes: Int32Array): void;
  /** As it stands now. */
  kept(): KeptDictionary<Meaning>;
}

/** Texts of a column. */
export interface KeyedTexts {
  readonly size: number;
  readonly keys: Float64Array;
  /** Asked for once, and only where a key is new. */
  readonly cells: () => Cells;
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
  known: KnownCodes,
  kept?: KeptDictionary<Meaning>,
): TextDictionary<Meaning> {
  const keys = keyCodes(kept?.keys);
  const codeAt = [...(kept?.codeAt ?? [])];
  const words = growingWords(kept?.words);
  keys.each((key, place) => {
    known.keep(key, codeAt[place] ?? 0);
  });

  const codeOf = (text: string): number => {
    const meaning = read(text);
    const same = meaning === null ? -1 : words.codeOf(meaning);
    return same >= 0 ? same : words.add({ meaning, isRead: meaning !== null || text === '' });
  };

  const learn = (key: number, text: () => string): number => {
    const isNew = keys.find(key) < 0;
    const code = (codeAt[keys.codeOf(key)] ??= codeOf(text()));
    if (isNew) known.keep(key, code);
    return code;
  };

  return {
    words,
    kept: () => ({ words: words.kept(), keys: keys.kept(), codeAt }),
    writeNone: (size, codes) => {
      codes.fill(
        learn(ABSENT, () => ''),
        0,
        size,
      );
    },
    write: (texts, codes) => {
      if (known.find(texts.keys, texts.size, codes) === 0) return;
      const cells = texts.cells();
      let [last, code] = [NaN, 0];
      for (let row = 0; row < texts.size; row += 1) {
        if (at(codes, row) !== UNKNOWN) continue;
        const key = numberAt(texts.keys, row);
        // Rows beside each other often say the same.
        if (key !== last) [last, code] = [key, learn(key, () => textAt(cells, row))];
        codes[row] = code;
      }
    },
  };
}
