/** The single door to what is said of a statement in a language. */
import type { PaneLanguage } from '../../../services.ts';
import { lateTexts } from '../../../texts/late-texts.ts';
import type { StatementTexts } from './statement-texts.ts';

const texts = lateTexts<StatementTexts>({
  en: async () => (await import(/* webpackChunkName: 'view-texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'view-texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'view-texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'view-texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'view-texts-nl' */ './nl.ts')).nl,
});

/** The words around a statement. */
export function statementTexts(language: PaneLanguage): StatementTexts {
  return texts(language);
}
