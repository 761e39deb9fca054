/** The single list of what is said of planned lines that a later file does not show as planned; a language is a full set. */
import type { PaneLanguage } from '../../../services.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** The planned line, and the row that stands for it; days and amounts come printed. */
interface InFile {
  readonly line: string;
  readonly row: number;
  readonly amount: string;
}

export interface LaterTexts {
  readonly title: string;
  readonly missing: (line: string) => string;
  /** Missing, but the same charge is there for other days. */
  readonly otherDays: (of: InFile & { readonly from: string; readonly to: string }) => string;
  readonly otherAmount: (of: InFile) => string;
  readonly rounding: (of: InFile & { readonly profile: string }) => string;
}

const languages: Readonly<Record<PaneLanguage, LaterTexts>> = { en, it, sv, fr, nl };

/** In one language. */
export function laterTexts(language: PaneLanguage): LaterTexts {
  return languages[language];
}
