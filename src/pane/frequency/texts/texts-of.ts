/** The single door to what the wizard for a change of frequency says in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { FrequencyTexts } from './frequency-texts.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, FrequencyTexts>> = { en, it, sv, fr, nl };

/** The wizard's words. */
export function frequencyTexts(language: PaneLanguage): FrequencyTexts {
  return languages[language];
}
