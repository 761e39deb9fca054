/** The single door to what is said of planned lines that a later file does not show as planned. */
import type { PaneLanguage } from '../../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LaterTexts } from './later-texts.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, LaterTexts>> = { en, it, sv, fr, nl };

/** In one language. */
export function laterTexts(language: PaneLanguage): LaterTexts {
  return languages[language];
}
