/** The single door to what the wizard for a change of frequency says in a language. */
import type { PaneLanguage } from '../../services.ts';
import { lateTexts } from '../../texts/late-texts.ts';
import type { FrequencyTexts } from './frequency-texts.ts';

const texts = lateTexts<FrequencyTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** The wizard's words. */
export function frequencyTexts(language: PaneLanguage): FrequencyTexts {
  return texts(language);
}
