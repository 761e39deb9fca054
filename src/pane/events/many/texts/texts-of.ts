/** The single door to what is said of several subscriptions at once in a language. */
import type { PaneLanguage } from '../../../services.ts';
import { en } from './en.ts';
import type { ManyTexts } from './many-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, ManyTexts>> = { en, it, sv, fr, nl };

/** The words for many. */
export function manyTexts(language: PaneLanguage): ManyTexts {
  return languages[language];
}
