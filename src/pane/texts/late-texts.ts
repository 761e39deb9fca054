/**
 * The single place where the texts of a language come in: those that are spoken and no others, all before anything is
 * drawn in it. A view brings its own when it first arrives.
 */
import { invariant } from '../../values/index.ts';
import type { PaneLanguage } from '../services.ts';

/** What fetches each language of a set of texts. */
export type TextLoaders<T> = Readonly<Record<PaneLanguage, () => Promise<T>>>;

const sets: ((language: PaneLanguage) => Promise<void>)[] = [];
const spoken = new Set<PaneLanguage>();

/** A set of texts, to be asked for by a language that is spoken. */
export function lateTexts<T>(loaders: TextLoaders<T>): (language: PaneLanguage) => T {
  const arrived = new Map<PaneLanguage, T>();
  sets.push(async (language) => {
    if (!arrived.has(language)) arrived.set(language, await loaders[language]());
  });
  return (language) => {
    const texts = arrived.get(language);
    invariant(texts !== undefined, `the texts in ${language} were asked for before they were spoken`);
    return texts;
  };
}

/** Fetches all that is said in a language by what has arrived. */
export async function fetchTexts(language: PaneLanguage): Promise<void> {
  spoken.add(language);
  await Promise.all(sets.map((fetch) => fetch(language)));
}

/** What arrives late, with its texts in every language that was spoken so far. */
export async function withTexts<T>(arriving: Promise<T>): Promise<T> {
  const arrived = await arriving;
  await Promise.all([...spoken].map(fetchTexts));
  return arrived;
}
