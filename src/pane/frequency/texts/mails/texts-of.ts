/** The single door to what stands around the drafts to customers in a language. */
import type { PaneLanguage } from '../../../services.ts';
import { lateTexts } from '../../../texts/late-texts.ts';
import type { MailTexts } from './mail-texts.ts';

const texts = lateTexts<MailTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** The wizard's words. */
export function mailTexts(language: PaneLanguage): MailTexts {
  return texts(language);
}
