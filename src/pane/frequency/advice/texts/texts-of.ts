/** The single door to what helps to decide on a change of frequency, in a language. */
import type { PaneLanguage } from '../../../services.ts';
import { lateTexts } from '../../../texts/late-texts.ts';
import type { AdviceTexts } from './advice-texts.ts';

const texts = lateTexts<AdviceTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** The wizard's advice. */
export function adviceTexts(language: PaneLanguage): AdviceTexts {
  return texts(language);
}
