/**
 * The three settings, each its own choice: the language, how numbers are written, how a saved file is written. Kept
 * with the person and not with the workbook; what was kept by hand or by another version is read piece by piece, never trusted.
 */
import { formatWithMarks, numberFormats, type NumberFormat } from '../../messages/index.ts';
import type { DraftStore } from '../../sheets/index.ts';
import type { PaneLanguage, PaneServices } from '../services.ts';

/** What parts the cells of a saved file, and what its decimals. */
export type FileForm = 'comma-dot' | 'semicolon-comma' | 'tab-dot';

export interface Settings {
  readonly language: PaneLanguage;
  readonly numbers: NumberFormat;
  readonly file: FileForm;
}

export const languages: readonly PaneLanguage[] = ['en', 'it', 'sv', 'fr', 'nl'];
export const fileForms: readonly FileForm[] = ['comma-dot', 'semicolon-comma', 'tab-dot'];

const KEY = 'settings';

type Around = Pick<PaneServices, 'language' | 'numberMarks' | 'personal'>;

/** The settings as they were kept; what is missing follows the host, never the language. */
export function keptSettings({ language, numberMarks, personal }: Around): Settings {
  const kept = keptText(personal);
  const numbers =
    one(numberFormats, kept['numbers']) ?? formatWithMarks(numberMarks?.decimal ?? '.', numberMarks?.group ?? ',');
  return {
    language: one(languages, kept['language']) ?? language,
    numbers,
    // A spreadsheet that reads decimals with a comma takes the comma for nothing else.
    file: one(fileForms, kept['file']) ?? (['de-DE', 'fr-FR'].includes(numbers) ? 'semicolon-comma' : 'comma-dot'),
  };
}

/** Keeps them for the next visit. */
export function keepSettings(settings: Settings, personal: DraftStore | undefined): void {
  personal?.keep(KEY, JSON.stringify(settings));
}

function keptText(personal: DraftStore | undefined): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(personal?.read(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function one<T extends string>(of: readonly T[], kept: unknown): T | undefined {
  return of.find((each) => each === kept);
}
