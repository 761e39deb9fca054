/** The single door to the pane's texts in a language. */
import { createContext, useContext } from 'react';
import type { PaneLanguage } from '../services.ts';
import { en } from './en.ts';
import type { PaneTexts } from './pane-texts.ts';

const languages: Readonly<Record<PaneLanguage, PaneTexts>> = { en, it: en, sv: en, fr: en, nl: en };

/** Everything the pane says, in one language. */
export function textsOf(language: PaneLanguage): PaneTexts {
  return languages[language];
}

const Texts = createContext<PaneTexts>(en);

/** Puts the texts of a language at the disposal of the components below. */
export const TextsProvider = Texts.Provider;

/** The texts of the pane's language. */
export function useTexts(): PaneTexts {
  return useContext(Texts);
}
