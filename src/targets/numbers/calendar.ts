/**
 * The single place for calendar arithmetic on plain numbers: days and months counted from January 1970, no Date.
 * A function is given the month of its day, so that a plan asks for it once. The century from 1970 is looked up, all
 * else computed; both by the Gregorian rule of leap years.
 */

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** First day of a month counted from January of year 0, for any year. */
function computedStart(month: number): number {
  const year = Math.floor(month / 12);
  const index = month - 12 * year;
  // Leap days of the years before this one, or of this one too once its February is over.
  const last = index > 1 ? year : year - 1;
  const leaps = Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
  return 365 * year + leaps + (DAYS_BEFORE[index] ?? 0) - DAYS_TO_1970;
}

/** Days from 1 January of year 0, less its own leap day, to 1970. */
const DAYS_TO_1970 = 365 * 1970 + 477;

function computedMonth(day: number): number {
  const guess = Math.floor((day + DAYS_TO_1970) / 30.436_875);
  if (computedStart(guess) > day) return guess - 1;
  return computedStart(guess + 1) <= day ? guess + 1 : guess;
}

const FIRST_MONTH = 1970 * 12;
const LOOKED_UP = 1200;
const starts = Int32Array.from({ length: LOOKED_UP + 1 }, (_, i) => computedStart(FIRST_MONTH + i));
const LAST_DAY = starts[LOOKED_UP] ?? 0;

/** Month of each day, counted from January 1970. */
const months = new Uint16Array(LAST_DAY);
for (let i = 0; i < LOOKED_UP; i += 1) months.fill(i, starts[i], starts[i + 1]);

/** Month of a day, counted from January 1970. */
export function monthOf(day: number): number {
  return day >= 0 && day < LAST_DAY ? (months[day] ?? 0) : computedMonth(day) - FIRST_MONTH;
}

function startOf(month: number): number {
  return month >= 0 && month <= LOOKED_UP ? (starts[month] ?? 0) : computedStart(month + FIRST_MONTH);
}

/** The day that many months on; where the month is too short, its last. `month` is the one of the day. */
export function edate(day: number, month: number, by: number): number {
  return inMonth(month + by, day - startOf(month));
}

/** The last day of a month. */
export const monthEnd = (month: number): number => startOf(month + 1) - 1;

/** The first day not before `day` that is the `number`th of its month, or its month's last. */
export function nextDay(day: number, month: number, number: number): number {
  const here = inMonth(month, number - 1);
  return here >= day ? here : inMonth(month + 1, number - 1);
}

/** Whole months from one day to another, counted from the first; after each day its month. */
export function monthsBetween(start: number, startMonth: number, end: number, endMonth: number): number {
  const months = endMonth - startMonth;
  return inMonth(endMonth, start - startOf(startMonth)) <= end ? months : months - 1;
}

/** The day that many days into a month, or its last. */
function inMonth(month: number, into: number): number {
  const start = startOf(month);
  const last = startOf(month + 1) - 1;
  return start + into < last ? start + into : last;
}

export const yearOf = (month: number): number => Math.floor((month + FIRST_MONTH) / 12);

/** From 1 to 12. */
export const monthOfYear = (month: number): number => ((month + FIRST_MONTH) % 12) + 1;

export const dayOfMonth = (day: number, month: number): number => day - startOf(month) + 1;

export const daysInMonth = (month: number): number => startOf(month + 1) - startOf(month);

/** The day of a year, month and day; NaN where there is none. */
export function makeDate(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1)) return NaN;
  const index = 12 * year + month - 1 - FIRST_MONTH;
  const start = startOf(index);
  return start + day <= startOf(index + 1) ? start + day - 1 : NaN;
}
