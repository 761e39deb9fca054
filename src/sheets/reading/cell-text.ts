/**
 * The single reading of a cell's text: dates as Partner Center writes them, exact decimals, whole numbers.
 * The locale of the machine never counts: `2/1/2019` is 1 February, `6.82` a number.
 */
import {
  dateOf,
  firstDate,
  isWhole,
  lastDate,
  parseDecimal,
  partsOf,
  type CalendarDate,
  type Rational,
} from '../../values/index.ts';
import type { CellExpectation } from '../sheet-problems.ts';

/** What a cell of each kind should look like, for the problem that says it does not. */
export const expectations = {
  date: { kind: 'date', forms: ['M/D/YYYY', 'M/D/YYYY H:MM', 'YYYY-MM-DD'] },
  amount: { kind: 'amount', forms: ['8.50', '-8.50'] },
  count: { kind: 'count', forms: ['0', '25'] },
  text: { kind: 'text', forms: [] },
} as const satisfies Readonly<Record<string, CellExpectation>>;

/** Month first, then an hour that may carry seconds and AM or PM. */
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:00)?)?$/;

/** The civil day (UTC) of a date with or without a time; null when the text is none. 23:59 stays on its day. */
export function readDate(text: string): CalendarDate | null {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayThatExists(monthFirst[3], monthFirst[1], monthFirst[2]);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dayThatExists(yearFirst[1], yearFirst[2], yearFirst[3]) : null;
}

/** An exact decimal with a dot; null when the text is none. */
export function readAmount(text: string): Rational | null {
  return parseDecimal(text);
}

/** A whole number from 0; null when the text is none. */
export function readCount(text: string): Rational | null {
  const value = parseDecimal(text);
  return value !== null && isWhole(value) && value.n >= 0n ? value : null;
}

function dayThatExists(yearText = '', monthText = '', dayText = ''): CalendarDate | null {
  const [year, month, day] = [digits(yearText), digits(monthText), digits(dayText)];
  const date = dateOf(year, month, day);
  if (date < firstDate || date > lastDate) return null;
  const parts = partsOf(date);
  return parts.month === month && parts.day === day ? date : null;
}

/** A short run of digits, as a number. */
function digits(text: string): number {
  let value = 0;
  for (const digit of text) value = value * 10 + digit.charCodeAt(0) - 48;
  return value;
}
