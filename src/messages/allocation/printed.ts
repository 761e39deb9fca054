/** The single way in which sentences about payments print cents and days: figures by language, days as ISO everywhere. */
import type { CalendarDate } from '../../values/index.ts';

/** `12,400.17 EUR`; exact, however many digits. */
export function printCents(cents: bigint, locale: string, currency: string | null = null): string {
  const [whole, rest] = [cents / 100n, cents % 100n];
  const minus = cents < 0n ? '-' : '';
  const decimal = `${minus}${magnitude(whole)}.${magnitude(rest).toString().padStart(2, '0')}` as `${number}`;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: 'always' });
  return `${format.format(decimal)}${currency === null ? '' : ` ${currency}`}`;
}

const magnitude = (of: bigint): bigint => (of < 0n ? -of : of);

const MILLISECONDS_A_DAY = 86_400_000;

/** A day as `2019-10-29`: the one form that no reader takes for another day. */
export function printDay(day: CalendarDate): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' });
  return format.format(day * MILLISECONDS_A_DAY);
}
