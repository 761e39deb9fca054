/** The single door to what every wizard says in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';
import type { WizardTexts } from './wizard-texts.ts';

const languages: Readonly<Record<PaneLanguage, WizardTexts>> = { en, it, sv, fr, nl };

/** The frame's words. */
export function wizardTexts(language: PaneLanguage): WizardTexts {
  return languages[language];
}
