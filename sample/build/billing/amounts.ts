/**
 * The single place for the sample's arithmetic: whole cents, one division and one rounding for each amount.
 * These are plain formulas of their own, so that the sample checks the rule files and is not made by them.
 */
import { parseDecimal, printScaled, rational, roundRatio } from '../../../src/values/index.ts';

/** Days charged out of the days of the period, both counted with the two ends. */
export interface Share {
  readonly days: number;
  readonly of: number;
}

/** What a number of licences costs for a share of a period, rounded once, half away from zero. */
export function shareOf(periodCents: bigint, licences: number, { days, of }: Share): bigint {
  return roundRatio(periodCents * BigInt(licences) * BigInt(days), BigInt(of), 'half-up');
}

/** The unit price a row shows: what one licence costs for the share, cut to cents. */
export function shownUnit(periodCents: bigint, { days, of }: Share): bigint {
  return roundRatio(periodCents * BigInt(days), BigInt(of), 'down');
}

/** The share's amount when the price of a day is first rounded to a tenth of a cent. */
export function shareByDailyMills(periodCents: bigint, licences: number, { days, of }: Share): bigint {
  const dayMills = roundRatio(periodCents * 10n, BigInt(of), 'half-up');
  return roundRatio(dayMills * BigInt(licences) * BigInt(days), 10n, 'half-up');
}

/** Hundredths of an amount, rounded to cents, half away from zero. */
export function percentOf(cents: bigint, percent: bigint): bigint {
  return roundRatio(cents * percent, 100n, 'half-up');
}

/** `-8.50` of -850n. */
export function printCents(cents: bigint): string {
  return printScaled(cents, 2);
}

/** -850n of `-8.50`; null when the text is no amount in cents. */
export function readCents(text: string): bigint | null {
  const amount = parseDecimal(text);
  if (amount === null) return null;
  const cents = rational(amount.n * 100n, amount.d);
  return cents.d === 1n ? cents.n : null;
}

/** The total of some amounts. */
export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
