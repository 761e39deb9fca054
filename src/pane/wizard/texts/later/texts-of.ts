/** The single door to what is said of planned lines that a later file does not show as planned. */
import type { PaneLanguage } from '../../../services.ts';
import { lateTexts } from '../../../texts/late-texts.ts';
import type { LaterTexts } from './later-texts.ts';

const texts = lateTexts<LaterTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** In one language. */
export function laterTexts(language: PaneLanguage): LaterTexts {
  return texts(language);
}
