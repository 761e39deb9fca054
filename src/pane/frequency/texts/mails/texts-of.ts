/** The single door to what stands around the drafts to customers in a language. */
import type { PaneLanguage } from '../../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { MailTexts } from './mail-texts.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, MailTexts>> = { en, it, sv, fr, nl };

/** The wizard's words. */
export function mailTexts(language: PaneLanguage): MailTexts {
  return languages[language];
}
