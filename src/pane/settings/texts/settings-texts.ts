/** What the settings say; a language is a full set. */
import type { FileForm } from '../settings.ts';

export interface SettingsTexts {
  readonly title: string;
  readonly lead: string;
  /** At the foot of every view: the language by its own name. */
  readonly line: string;
  readonly language: string;
  readonly languageHint: string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileForms: Readonly<Record<FileForm, string>>;
}
