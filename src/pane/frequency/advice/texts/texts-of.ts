/** The single door to what helps to decide on a change of frequency, in a language. */
import type { PaneLanguage } from '../../../services.ts';
import type { AdviceTexts } from './advice-texts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, AdviceTexts>> = { en, it, sv, fr, nl };

/** The wizard's advice. */
export function adviceTexts(language: PaneLanguage): AdviceTexts {
  return languages[language];
}
