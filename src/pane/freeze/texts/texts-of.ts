/** The single choice of the texts of the view that freezes and thaws by language. */
import type { PaneLanguage } from '../../services.ts';
import { lateTexts } from '../../texts/late-texts.ts';
import type { FreezeTexts } from './freeze-texts.ts';

const texts = lateTexts<FreezeTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** Everything it says, in one language. */
export function freezeTexts(language: PaneLanguage): FreezeTexts {
  return texts(language);
}
