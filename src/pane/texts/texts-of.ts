/** The single door to the pane's texts in a language. */
import { createContext, useContext } from 'react';
import type { PaneLanguage } from '../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { PaneTexts } from './pane-texts.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, PaneTexts>> = { en, it, sv, fr, nl };

/** Everything the pane says, in one language. */
export function textsOf(language: PaneLanguage): PaneTexts {
  return languages[language];
}

const Language = createContext<PaneLanguage>('en');

/** Lets the components below speak a language. */
export const LanguageProvider = Language.Provider;

/** The language of the pane. */
export function useLanguage(): PaneLanguage {
  return useContext(Language);
}

/** The texts of the pane's language. */
export function useTexts(): PaneTexts {
  return languages[useLanguage()];
}
