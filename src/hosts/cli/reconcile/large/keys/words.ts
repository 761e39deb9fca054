/** The single list of what the codes of a column mean; it grows while the file passes. */

/** What one code means. */
export interface Word<Meaning> {
  readonly meaning: Meaning;
  /** Whether its text means something, or is empty. */
  readonly isRead: boolean;
}

/** Meanings by their codes. */
export interface Words<Meaning> {
  /** By code; what stands in it stays. */
  readonly meanings: readonly Meaning[];
  isRead(code: number): boolean;
  /** The code of a meaning; -1 for one that no text has. */
  codeOf(meaning: Meaning): number;
}

/** A list that takes further words. */
export interface GrowingWords<Meaning> extends Words<Meaning> {
  /** Answers its code. */
  add(word: Word<Meaning>): number;
  /** As they stand now, by code. */
  kept(): readonly Word<Meaning>[];
}

/** A list that begins with words; left out: with none. */
export function growingWords<Meaning>(begun: readonly Word<Meaning>[] = []): GrowingWords<Meaning> {
  const meanings: Meaning[] = [];
  const readable: boolean[] = [];
  const codeOf = new Map<Meaning, number>();

  const add = ({ meaning, isRead }: Word<Meaning>): number => {
    if (!codeOf.has(meaning)) codeOf.set(meaning, meanings.length);
    readable.push(isRead);
    return meanings.push(meaning) - 1;
  };

  begun.forEach(add);
  return {
    meanings,
    isRead: (code) => readable[code] === true,
    codeOf: (meaning) => codeOf.get(meaning) ?? -1,
    add,
    kept: () => meanings.map((meaning, code) => ({ meaning, isRead: readable[code] === true })),
  };
}
