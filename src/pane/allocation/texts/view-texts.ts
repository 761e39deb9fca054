/** The single door to the texts of the payments view in a language. */
import type { PaneLanguage } from '../../services.ts';
import type { AllocationViewTexts } from './allocation-view-texts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, AllocationViewTexts>> = { en, it, sv, fr, nl };

/** Everything the view says, in one language. */
export function viewTexts(language: PaneLanguage): AllocationViewTexts {
  return languages[language];
}
