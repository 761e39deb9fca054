/** The single door to what a reconciliation says in a terminal, in a language. */
import type { Language } from '../plural.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';
import type { TerminalTexts } from './terminal-texts.ts';

const languages: Readonly<Record<Language, TerminalTexts>> = { en, it, sv, fr, nl };

/** Everything said in a terminal, in one language. */
export function terminalTexts(language: Language = 'en'): TerminalTexts {
  return languages[language];
}
