/** The single door to what the incentive estimate says in a language. */
import type { PaneLanguage } from '../../services.ts';
import { lateTexts } from '../../texts/late-texts.ts';
import type { IncentiveTexts } from './incentive-texts.ts';

const texts = lateTexts<IncentiveTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** Everything the estimate says, in one language. */
export function incentiveTexts(language: PaneLanguage): IncentiveTexts {
  return texts(language);
}
