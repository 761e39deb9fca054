/** The single door to what the wizards for an event say in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import type { EventTexts } from './event-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, EventTexts>> = { en, it, sv, fr, nl };

/** The wizards' words. */
export function eventTexts(language: PaneLanguage): EventTexts {
  return languages[language];
}
