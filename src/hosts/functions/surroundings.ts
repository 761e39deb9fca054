/**
 * The single description of what a host tells the functions about itself. Both are read at each call,
 * so a host may answer with getters; neither changes a value, only the sentence of an error and the serial of a day.
 */
import type { Locale } from './custom-function.ts';
import type { DateSystem } from './serial-date.ts';

export interface Surroundings {
  /** Language of error sentences. */
  readonly language: Locale;
  /** The year the workbook counts its days from. */
  readonly dateSystem: DateSystem;
}

/** English sentences in a workbook that counts from 1900. */
export const defaultSurroundings: Surroundings = { language: 'en', dateSystem: 1900 };
