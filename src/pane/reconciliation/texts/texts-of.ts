/** The single door to what the check says of files in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { IntakeTexts } from './intake-texts.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, IntakeTexts>> = { en, it, sv, fr, nl };

/** Everything said of files, in one language. */
export function intakeTexts(language: PaneLanguage): IntakeTexts {
  return languages[language];
}
