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
  rational,
  type CalendarDate,
  type Rational,
} from '../../values/index.ts';
import type { CellExpectation } from '../sheet-problems.ts';
import type { Conventions } from '../table.ts';

/** As Partner Center writes its own files. */
export const partnerCenter: Conventions = { dateOrder: 'month-first', decimalMark: 'dot' };

/** What a cell of each kind should look like, for the problem that says it does not. */
export const expectations = {
  date: { kind: 'date', forms: ['M/D/YYYY', 'M/D/YYYY H:MM', 'YYYY-MM-DD'] },
  amount: { kind: 'amount', forms: ['8.50', '-8.50'] },
  share: { kind: 'share', forms: ['0.10', '10 %'] },
  count: { kind: 'count', forms: ['0', '25'] },
  text: { kind: 'text', forms: [] },
} as const satisfies Readonly<Record<string, CellExpectation>>;

/** Marks of no width, which pages and chats leave in what is copied out of them. */
const UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/gu;

/** What a cell says: no blanks around it, and no mark that nobody sees. */
export function textOf(cell: string): string {
  return cell.replace(UNSEEN, '').trim();
}

/** Two numbers and a year, then an hour that may carry seconds and AM or PM. */
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:00)?)?$/;

/** The civil day (UTC) of a date with or without a time; null when the text is none. 23:59 stays on its day. */
export function readDate(text: string, order: Conventions['dateOrder'] = 'month-first'): CalendarDate | null {
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first, mark, second, year] = numbers;
    // Points stand behind ordinals: 29.10.2019 is the twenty-ninth wherever it is written.
    const isDayFirst = mark === '.' || order === 'day-first';
    return isDayFirst ? dayThatExists(year, second, first) : dayThatExists(year, first, second);
  }
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dayThatExists(yearFirst[1], yearFirst[2], yearFirst[3]) : null;
}

/** An exact decimal, with marks between thousands or without; null when the text is none. */
export function readAmount(text: string, mark: Conventions['decimalMark'] = 'dot'): Rational | null {
  return parseDecimal(text) !== null && mark === 'dot' ? parseDecimal(text) : parseDecimal(plain(text, mark) ?? '');
}

/** A share of a whole, `0.10` or `10 %`; null for more than the whole, for less than nothing and for what is no number. */
export function readShare(text: string, mark: Conventions['decimalMark'] = 'dot'): Rational | null {
  const percent = /^(.*\S)\s*%$/u.exec(text)?.[1];
  const value = readAmount(percent ?? text, mark);
  if (value === null) return null;
  const share = percent === undefined ? value : rational(value.n, value.d * 100n);
  return share.n >= 0n && share.n <= share.d ? share : null;
}

/** A whole number from 0; null when the text is none. */
export function readCount(text: string, mark: Conventions['decimalMark'] = 'dot'): Rational | null {
  const value = readAmount(text, mark);
  return value !== null && isWhole(value) && value.n >= 0n ? value : null;
}

const SIGNED = /^(?:([-\u2212])(.+)|\((.+)\)|(.+?)(?:([-\u2212])| ?(CR|DR)))$/iu;
const GROUPED = {
  dot: /^\d{1,3}(?:([,'\u2019 \u00a0\u202f\u2009])\d{3})(?:\1\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/u,
  comma: /^\d{1,3}(?:([.'\u2019 \u00a0\u202f\u2009])\d{3})(?:\1\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u,
} as const;

/** `(1.234,50)`, `1 234,50-` and `1'234.50 CR` as `-1234.50`. */
function plain(text: string, mark: Conventions['decimalMark']): string | null {
  const [, , minus, bracketed, trailing, , word] = SIGNED.exec(text.trim()) ?? [];
  const isSigned = minus ?? bracketed ?? trailing;
  const digitsOnly = (isSigned ?? text).trim();
  if (!GROUPED[mark].test(digitsOnly)) return null;
  const bare = digitsOnly.replace(mark === 'dot' ? /[^\d.]/gu : /[^\d,]/gu, '').replace(',', '.');
  return isSigned === undefined || word?.toUpperCase() === 'DR' ? bare : `-${bare}`;
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
