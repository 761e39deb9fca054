/** The single door to what the incentive estimate says in a language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { IncentiveTexts } from './incentive-texts.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, IncentiveTexts>> = { en, it, sv, fr, nl };

/** Everything the estimate says, in one language. */
export function incentiveTexts(language: PaneLanguage): IncentiveTexts {
  return languages[language];
}
