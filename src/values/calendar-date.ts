/**
 * The single place for civil dates: a day number counted from 1970-01-01, without time, zone or clock.
 * Month arithmetic clamps to the month's end and always counts from the given day.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lastDayOfMonth } from 'date-fns';

declare const day: unique symbol;

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type CalendarDate = number & { readonly [day]: true };

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** First and last date a rule, a cell or a file may hold (Excel counts a false 29 February 1900 before the first). */
export const firstDate = dateOf(1900, 3, 1);
export const lastDate = dateOf(9999, 12, 31);

/** The date of a year, month and day that exist; out-of-range parts roll over as in a calendar of months. */
export function dateOf(year: number, month: number, dayOfMonth: number): CalendarDate {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, dayOfMonth);
  return (instant.getTime() / MILLISECONDS_A_DAY) as CalendarDate;
}

export function partsOf(date: CalendarDate): YearMonthDay {
  const instant = new Date(date * MILLISECONDS_A_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** The figures of a pattern: `MM` and `dd` are two digits, `M` and `d` one or two without a leading zero. */
const FIGURES: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>[1-9]\\d?)',
  dd: '(?<day>\\d{2})',
  d: '(?<day>[1-9]\\d?)',
};

const forms = new Map<string, RegExp>();

function formOf(pattern: string): RegExp {
  const known = forms.get(pattern);
  if (known) return known;
  const source = pattern.replace(/yyyy|MM?|dd?|[^A-Za-z]/g, (part) => FIGURES[part] ?? `\\${part}`);
  const form = new RegExp(`^${source}$`);
  forms.set(pattern, form);
  return form;
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(date * MILLISECONDS_A_DAY).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Reads a date by a pattern such as `yyyy-MM-dd` or `M/d/yyyy`; null when there is no such day. */
export function parseDate(text: string, pattern = 'yyyy-MM-dd'): CalendarDate | null {
  const figures = formOf(pattern).exec(text.trim())?.groups;
  if (!figures) return null;
  const [year, month, day] = [Number(figures['year']), Number(figures['month']), Number(figures['day'])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = dateOf(year, month, day);
  return date >= firstDate && date <= lastDate ? date : null;
}

/** ISO text, `2019-10-29`. */
export function printDate(date: CalendarDate): string {
  return new Date(date * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return (date + days) as CalendarDate;
}

/** Days from `start` to `end`, counting one of the two ends: 1 for neighbours. */
export function daysBetween(start: CalendarDate, end: CalendarDate): number {
  return end - start;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Excel's EDATE: the month index moves, the day stays or clamps to the month's end. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day: dayOfMonth } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dateOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Excel's EOMONTH: the last day of the month that many months away. */
export function endOfMonth(date: CalendarDate, months: number): CalendarDate {
  const there = new UTCDateMini(addMonths(date, months) * MILLISECONDS_A_DAY);
  return (lastDayOfMonth(there).getTime() / MILLISECONDS_A_DAY) as CalendarDate;
}

/** The greatest whole k with addMonths(start, k) not after `end`; negative when `end` is earlier. */
export function monthsBetween(start: CalendarDate, end: CalendarDate): number {
  const [a, b] = [partsOf(start), partsOf(end)];
  const estimate = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(start, estimate) <= end ? estimate : estimate - 1;
}

/** The first date not before `date` whose day is `dayOfMonth` (1 to 31), clamped to the month's end. */
export function nextDay(date: CalendarDate, dayOfMonth: number): CalendarDate {
  const { year, month } = partsOf(date);
  const here = dateOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
  if (here >= date) return here;
  const next = partsOf(addMonths(dateOf(year, month, 1), 1));
  return dateOf(next.year, next.month, Math.min(dayOfMonth, daysInMonth(next.year, next.month)));
}
