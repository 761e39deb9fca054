/** The single door to what the charts of a reconciliation say in a language: its full set, and a way of writing figures. */
import type { ChartWords } from '../../tasks/index.ts';
import type { Figures } from '../findings/printed.ts';
import type { Language } from '../plural.ts';
import type { ChartTexts } from './chart-texts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<Language, ChartTexts>> = { en, it, sv, fr, nl };

/** Everything said of the charts. */
export function chartWords(language: Language, figures: Figures): ChartWords {
  return { ...languages[language], figures };
}
