/** The single place that reads words from a cell: one of several names, or a list such as `Monthly or Annually`. */

/** Other spellings of names, in lower case. */
export type Synonyms = Readonly<Record<string, string>>;

/** The name a word stands for, whatever its letter case; null when it is none. */
export function nameOfText(text: string, names: readonly string[], synonyms: Synonyms): string | null {
  const word = text.trim().toLowerCase();
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
  return names.find((name) => name.toLowerCase() === word) ?? names.find((name) => name === synonym) ?? null;
}

/**
 * The words of a list: split at comma, semicolon, slash, `or` and `and`; empty and `None` are no words.
 * Where only certain names may stand in it (`names` not null), other words are left out.
 */
export function wordsOfText(text: string, names: readonly string[] | null, synonyms: Synonyms): string[] {
  const words = text
    .split(/[,;/]|\b(?:or|and)\b/i)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.toLowerCase() !== 'none');
  return names ? words.flatMap((word) => nameOfText(word, names, synonyms) ?? []) : words;
}
