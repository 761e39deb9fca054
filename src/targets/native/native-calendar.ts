/** The single place where calendar arithmetic of a plan becomes the spreadsheet's own: EDATE, EOMONTH, and parts of a date. */
import { unreachable } from '../../values/index.ts';
import type { CalendarFunction, Num } from '../numbers/plan/plan.ts';
import type { Frame } from './frame.ts';
import { atom, fixed, knownNumber, minus, printed, sumOf, type Linear } from './linear.ts';
import { notNative } from './not-native.ts';
import { EPOCH } from './operand.ts';

/** Months a plan counts from January 1970, against those of year 0. */
const MONTHS_BEFORE = 1970 * 12 + 1;
const MOST_SERIAL = 2_958_465;

export function calendarNumber(by: CalendarFunction, of: readonly Num[], at: Frame): Linear {
  const [first = zero, second = zero, third = zero] = of;
  switch (by) {
    case 'monthOf':
      return monthNumber(serial(first, at));
    case 'edate':
      return days(`EDATE(${serial(first, at)},${printed(at.linear(third))})`);
    case 'monthEnd':
      return days(monthEnd(first, at));
    case 'nextDay':
      return days(nextDay(serial(first, at), printed(at.linear(third))));
    case 'monthsBetween':
      return monthsBetween(serial(first, at), serial(third, at));
    case 'yearOf':
      return atom(`YEAR(${monthEnd(first, at)})`, 1900, 9999);
    case 'monthOfYear':
      return atom(`MONTH(${monthEnd(first, at)})`, 1, 12);
    case 'dayOfMonth':
      return atom(`DAY(${serial(first, at)})`, 1, 31);
    case 'daysInMonth':
      return atom(`DAY(${monthEnd(first, at)})`, 28, 31);
    case 'makeDate':
      return madeDate(at.linear(first), at.linear(second), at.linear(third));
    default:
      return unreachable(by);
  }
}

const zero: Num = { op: 'const', value: 0 };

/** A serial as the days of a plan. */
function days(text: string): Linear {
  return sumOf([atom(text, 0, MOST_SERIAL), fixed(-EPOCH)]);
}

function serial(day: Num, at: Frame): string {
  return printed(sumOf([at.linear(day), fixed(EPOCH)]));
}

function monthNumber(day: string): Linear {
  return sumOf([
    { terms: [{ factor: 12, text: `YEAR(${day})`, min: 1900, max: 9999 }], constant: 0 },
    atom(`MONTH(${day})`, 1, 12),
    fixed(-MONTHS_BEFORE),
  ]);
}

/** The last day of a month, which is named by a day and months from it. */
function monthEnd(month: Num, at: Frame): string {
  const { day, by } = monthForm(month, at);
  return `EOMONTH(${day},${printed(by)})`;
}

function monthForm(month: Num, at: Frame): { readonly day: string; readonly by: Linear } {
  if (month.op === 'reg') {
    const held = at.held(month.reg);
    return held.kind === 'made' ? monthForm(held.of as Num, held.in) : notNative('rule');
  }
  if (month.op === 'calendar' && month.by === 'monthOf') return { day: serial(month.of[0] ?? zero, at), by: fixed(0) };
  if (month.op !== 'add') return notNative('rule');
  const [first = zero, ...more] = month.of;
  const { day, by } = monthForm(first, at);
  return { day, by: sumOf([by, ...more.map((part) => at.linear(part))]) };
}

/** The first day not before a day that has the number in its month, or is its month's last. */
function nextDay(day: string, number: string): string {
  const inMonth = (by: number): string => `MIN(EOMONTH(${day},${by - 1})+${number},EOMONTH(${day},${by}))`;
  return `IF(${inMonth(0)}>=${day},${inMonth(0)},${inMonth(1)})`;
}

/** Whole months: one less where the day of the start is not reached. */
function monthsBetween(start: string, end: string): Linear {
  const months = minus(monthNumber(end), monthNumber(start));
  return sumOf([months, atom(`IF(EDATE(${start},${printed(months)})>${end},-1,0)`, -1, 0)]);
}

/** The spreadsheet rolls a 31st of June over to July; only days that every year has are left to it. */
function madeDate(year: Linear, month: Linear, day: Linear): Linear {
  const [inYear, inMonth] = [knownNumber(month), knownNumber(day)];
  const everyYear = inYear !== null && inMonth !== null && inMonth <= (LENGTHS[inYear - 1] ?? 0);
  if (!everyYear) return notNative('rule');
  return days(`DATE(${printed(year)},${inYear},${inMonth})`);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
