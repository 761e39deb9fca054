/** The single place where repeated texts of a large file become codes: each is read once, when its key is first seen. */
import { keyCodes } from './key-codes.ts';

/** Codes and what they mean. */
export interface TextDictionary<Meaning> {
  /** By code; grows with the file. */
  readonly meanings: readonly Meaning[];
  /** The codes of a column of keys; `textAt` is asked for the rows whose key is new. */
  codes(keys: Float64Array, textAt: (row: number) => string): Int32Array;
}

/** A dictionary of texts that are read in one way. */
export function textDictionary<Meaning>(read: (text: string) => Meaning): TextDictionary<Meaning> {
  const known = keyCodes();
  const meanings: Meaning[] = [];
  return {
    meanings,
    codes: (keys, textAt) => {
      const codes = new Int32Array(keys.length);
      for (let row = 0; row < keys.length; row += 1) {
        const code = known.codeOf(keys[row] ?? 0);
        if (code === meanings.length) meanings.push(read(textAt(row).trim()));
        codes[row] = code;
      }
      return codes;
    },
  };
}
