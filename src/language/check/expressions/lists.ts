/** The single way from a cell such as `Monthly or Annually` to its words. */
import type { Vocabulary } from '../../vocabulary.ts';

/**
 * The words of a list: split at comma, semicolon, slash, `or` and `and`; empty and `None` are no words.
 * Of a choice's list only its values remain, other spellings read as the vocabulary reads them.
 */
export function listOfText(text: string, values: readonly string[] | null, vocabulary: Vocabulary): string[] {
  const words = text
    .split(/[,;/]|\b(?:or|and)\b/i)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.toLowerCase() !== 'none');
  return values ? words.flatMap((word) => choiceOfText(word, values, vocabulary) ?? []) : words;
}

/** The value of a choice that a word stands for, whatever its letter case; null when it is none. */
export function choiceOfText(text: string, values: readonly string[], { synonyms }: Vocabulary): string | null {
  const word = text.trim().toLowerCase();
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
  return values.find((value) => value.toLowerCase() === word) ?? values.find((value) => value === synonym) ?? null;
}
