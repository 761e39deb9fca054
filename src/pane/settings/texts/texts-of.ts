/** The single choice of the settings' texts by language. */
import type { PaneLanguage } from '../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { SettingsTexts } from './settings-texts.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<PaneLanguage, SettingsTexts>> = { en, it, sv, fr, nl };

/** The texts of a language. */
export function settingsTexts(language: PaneLanguage): SettingsTexts {
  return languages[language];
}
