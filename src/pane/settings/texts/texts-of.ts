/** The single choice of the settings' texts by language. */
import type { PaneLanguage } from '../../services.ts';
import { lateTexts } from '../../texts/late-texts.ts';
import type { SettingsTexts } from './settings-texts.ts';

const texts = lateTexts<SettingsTexts>({
  en: async () => (await import(/* webpackChunkName: 'texts-en' */ './en.ts')).en,
  it: async () => (await import(/* webpackChunkName: 'texts-it' */ './it.ts')).it,
  sv: async () => (await import(/* webpackChunkName: 'texts-sv' */ './sv.ts')).sv,
  fr: async () => (await import(/* webpackChunkName: 'texts-fr' */ './fr.ts')).fr,
  nl: async () => (await import(/* webpackChunkName: 'texts-nl' */ './nl.ts')).nl,
});

/** The texts of a language. */
export function settingsTexts(language: PaneLanguage): SettingsTexts {
  return texts(language);
}
