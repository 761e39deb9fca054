/** The single choice of an explanation's texts by language. */
import type { PaneLanguage } from '../../services.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { en } from './en.ts';
import type { ExplainTexts } from './explain-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, ExplainTexts>> = { en, it, sv, fr, nl };

/** The texts of a language. */
export function explainTexts(language: PaneLanguage): ExplainTexts {
  return languages[language];
}

/** The texts of the pane's language. */
export function useExplainTexts(): ExplainTexts {
  return languages[useLanguage()];
}
