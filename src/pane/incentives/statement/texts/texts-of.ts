/** The single door to what is said of a statement in a language. */
import type { PaneLanguage } from '../../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { StatementTexts } from './statement-texts.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, StatementTexts>> = { en, it, sv, fr, nl };

/** The words around a statement. */
export function statementTexts(language: PaneLanguage): StatementTexts {
  return languages[language];
}
