/** The single choice of the texts about payments by language; English where a language is none of the five. */
import type { AllocationTexts } from './allocation-texts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages = { en, it, sv, fr, nl } satisfies Readonly<Record<string, AllocationTexts>>;

/** The texts of a language. */
export function allocationTexts(language = 'en'): AllocationTexts {
  return Object.hasOwn(languages, language) ? languages[language as keyof typeof languages] : en;
}
