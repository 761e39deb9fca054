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
