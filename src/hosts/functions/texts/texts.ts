/** The single place that finds the texts of the custom functions by language. */
import type { Locale } from '../custom-function.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { FunctionTexts } from './function-texts.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** The texts of every language, by its tag. */
export const texts: Readonly<Record<Locale, FunctionTexts>> = { en, it, sv, fr, nl };

/** Languages of Tieout, English first. */
export const locales: readonly Locale[] = ['en', 'it', 'sv', 'fr', 'nl'];

/** One text in every language, as the metadata of a function wants it. */
export function inEveryLanguage(pick: (from: FunctionTexts) => string): Readonly<Record<Locale, string>> {
  return { en: pick(en), it: pick(it), sv: pick(sv), fr: pick(fr), nl: pick(nl) };
}
