/** The single door to what stands around a drafted e-mail in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import type { DraftedMailTexts } from './drafted-mail-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, DraftedMailTexts>> = { en, it, sv, fr, nl };

/** The words around it. */
export function draftedMailTexts(language: PaneLanguage): DraftedMailTexts {
  return languages[language];
}
