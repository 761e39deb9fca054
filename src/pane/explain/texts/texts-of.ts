/** The single choice of an explanation's texts by language. */
import { lateTexts } from '../../texts/late-texts.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import type { ExplainTexts } from './explain-texts.ts';

const texts = lateTexts<ExplainTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** The texts of the pane's language. */
export function useExplainTexts(): ExplainTexts {
  return texts(useLanguage());
}
