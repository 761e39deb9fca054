/** The single door from a reason to what it is called and means in a language. */
import type { ReasonCode, ReasonText } from '../../../tasks/index.ts';
import type { Language } from '../../plural.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { ReasonTexts } from './reason-texts.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<Language, ReasonTexts>> = { en, it, sv, fr, nl };

/** What a reason is called and means. */
export function reasonText(code: ReasonCode | 'NOT_JUDGED', language: Language = 'en'): ReasonText {
  return languages[language][code];
}
