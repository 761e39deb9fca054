/** The single choice of the texts of an explained finding by language. */
import type { PaneLanguage } from '../../../services.ts';
import { useLanguage } from '../../../texts/texts-of.ts';
import { en } from './en.ts';
import type { ExplainedTexts } from './explained-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, ExplainedTexts>> = { en, it, sv, fr, nl };

/** The texts of the pane's language. */
export function useExplainedTexts(): ExplainedTexts {
  return languages[useLanguage()];
}
