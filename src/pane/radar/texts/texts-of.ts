/** The single door to what the view of deadlines says in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { RadarTexts } from './radar-texts.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, RadarTexts>> = { en, it, sv, fr, nl };

/** The view's words. */
export function radarTexts(language: PaneLanguage): RadarTexts {
  return languages[language];
}
