/** The single reader of what a person types into the wizards for one subscription: a day, a number, a price. */
import { isWhole, negate, parseDate, parseDecimal, type CalendarDate, type Rational } from '../../../values/index.ts';

/** `2019-11-25` */
export function dayOf(typed: string): CalendarDate | null {
  return parseDate(typed.trim());
}

/** A whole number, from 0. */
export function wholeNumberOf(typed: string): Rational | null {
  const number = /^\d{1,8}$/u.test(typed.trim()) ? parseDecimal(typed.trim()) : null;
  return number !== null && isWhole(number) ? number : null;
}

/** A whole number, or one below zero, by which somebody means that nothing is to be left. */
export function numberOf(typed: string): Rational | null {
  const [, sign = '', digits = ''] = /^([-\u2212]?)(\d+)$/u.exec(typed.trim()) ?? [];
  const number = wholeNumberOf(digits);
  return number === null || sign === '' ? number : negate(number);
}

/** `8.50` or `8,50`; groups of thousands are refused, since a point may mean either. */
export function priceOf(typed: string): Rational | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,6}(?:\.\d{1,4})?$/u.test(text) ? parseDecimal(text) : null;
}

/** A day of the month, 1 to 31. */
export function billingDayOf(typed: string): Rational | null {
  const day = wholeNumberOf(typed);
  return day !== null && day.n >= 1n && day.n <= 31n ? day : null;
}
