/** The single door to what an evidence pack says in a language. */
import type { Language } from '../plural.ts';
import { en } from './en.ts';
import type { EvidenceTexts } from './evidence-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<Language, EvidenceTexts>> = { en, it, sv, fr, nl };

/** The texts of a language. */
export function evidenceTextsIn(language: Language): EvidenceTexts {
  return languages[language];
}
