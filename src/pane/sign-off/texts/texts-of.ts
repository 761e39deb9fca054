/** The single choice of the texts of the sign-off by language. */
import type { PaneLanguage } from '../../services.ts';
import { lateTexts } from '../../texts/late-texts.ts';
import type { SignOffTexts } from './sign-off-texts.ts';

const texts = lateTexts<SignOffTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** Everything the sign-off says, in one language. */
export function signOffTexts(language: PaneLanguage): SignOffTexts {
  return texts(language);
}
