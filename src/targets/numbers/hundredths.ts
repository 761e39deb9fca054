/**
 * The single place for the smallest unit that plans are made with: the hundredth, which nearly every currency has.
 * Amounts in any other currency are the exact evaluator's.
 */
import { minorPlaces } from '../../values/index.ts';

/** Smallest units in one unit of a planned currency. */
export const hundredths = 100;

/** Whether plans may answer for a currency; an amount without one has cents. */
export const hasHundredths = (currency: string | null): boolean => 10 ** minorPlaces(currency) === hundredths;
