/** The single door to the pane's texts in a language. */
import { createContext, useContext } from 'react';
import type { PaneLanguage } from '../services.ts';
import { lateTexts } from './late-texts.ts';
import type { PaneTexts } from './pane-texts.ts';

const texts = lateTexts<PaneTexts>({
  en: async () => (await import(/* webpackChunkName: 'texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'texts-nl' */ './nl.ts')).nl,
});

/** Everything the pane says, in one language. */
export function textsOf(language: PaneLanguage): PaneTexts {
  return texts(language);
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
  return texts(useLanguage());
}
