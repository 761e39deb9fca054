/**
 * The single place that gives calendar functions their meaning in core. Month ends follow the pack's policy and day
 * counts their basis as plain arithmetic over a few calendar nodes, so that no target has to know either.
 */
import { invariant, type DayCountBasis } from '../../../../values/index.ts';
import type { CheckedExpression } from '../../../check/checked.ts';
import type { Comparison, Int, Ratio, Truth } from '../../core.ts';
import { choose, constantOf, int, negated, product, sum } from '../../int.ts';
import { whole } from '../../ratio.ts';
import type { Lowering } from '../lowering.ts';

type Arg = CheckedExpression | undefined;

/** A date: every date has the denominator 1, because only whole days are added to one. */
function dateArg(to: Lowering, arg: Arg): Int {
  invariant(arg, 'the checker counts arguments');
  return to.amount(arg).n;
}

/** A whole number; one that may have decimals is told, never cut. */
function wholeArg(to: Lowering, arg: Arg, what: string): Int {
  invariant(arg, 'the checker counts arguments');
  const { n, d } = to.amount(arg);
  if (constantOf(d) !== 1n)
    to.diagnostics.push({ code: 'not-whole', at: arg.at, with: { what, of: to.textOf(arg.at) } });
  return n;
}

const part = (date: Int, of: 'year' | 'month' | 'day' | 'days-in-month'): Int => ({
  kind: 'date-part',
  part: of,
  date,
});

const compared = (left: Int, op: Comparison, right: Int): Truth => ({ kind: 'compare', op, left, right });
const same = (left: Int, right: Int): Truth => compared(left, '=', right);

/** `YEAR` and its kin. */
export const datePart =
  (of: Extract<Int, { kind: 'date-part' }>['part']) =>
  (to: Lowering, [date]: readonly CheckedExpression[]): Ratio =>
    whole(part(dateArg(to, date), of));

/** `DATE`: a day that does not exist is a problem in the data. */
export function madeDate(to: Lowering, [year, month, day]: readonly CheckedExpression[]): Ratio {
  return whole({
    kind: 'make-date',
    year: wholeArg(to, year, 'a year'),
    month: wholeArg(to, month, 'a month'),
    day: wholeArg(to, day, 'a day of the month'),
  });
}

/** `EDATE`, by the pack's policy where the month has no such day. */
export function shifted(to: Lowering, [date, months]: readonly CheckedExpression[]): Ratio {
  return whole(monthsFrom(to, dateArg(to, date), wholeArg(to, months, 'a number of months')));
}

/** The last day clamped to, refused as `DATE` refuses it, or passed by one day. */
function monthsFrom({ monthEnds }: Lowering, date: Int, months: Int): Int {
  const clamped: Int = { kind: 'edate', date, months };
  if (monthEnds === 'clamp') return clamped;
  if (monthEnds === 'refuse')
    return { kind: 'make-date', year: part(clamped, 'year'), month: part(clamped, 'month'), day: part(date, 'day') };
  return sum(clamped, choose(same(part(clamped, 'day'), part(date, 'day')), int(0n), int(1n)));
}

export function monthEnd(to: Lowering, [date, months]: readonly CheckedExpression[]): Ratio {
  return whole({ kind: 'eomonth', date: dateArg(to, date), months: wholeArg(to, months, 'a number of months') });
}

/** `MONTHSBETWEEN`: the greatest whole k with EDATE(start, k), by the pack's policy, not after the end. */
export function monthsBetween(to: Lowering, [first, last]: readonly CheckedExpression[]): Ratio {
  const [start, end] = [dateArg(to, first), dateArg(to, last)];
  if (to.monthEnds === 'clamp') return whole({ kind: 'months-between', start, end });
  const apart = sum(
    product(int(12n), sum(part(end, 'year'), negated(part(start, 'year')))),
    sum(part(end, 'month'), negated(part(start, 'month'))),
  );
  const day = part(start, 'day');
  const reached = compared(day, '<=', part(end, 'day'));
  // Passed by one day, the month before always ends within; refused, it may lack the day, and then the one before it has it.
  const before = to.monthEnds === 'refuse' ? choose(lacks(end, day), int(-2n), int(-1n)) : int(-1n);
  return whole(sum(apart, choose(reached, int(0n), before)));
}

/** Whether the month before a date's lacks a day; read off the month's number, because that month may be in no calendar. */
function lacks(date: Int, day: Int): Truth {
  const month = part(date, 'month');
  const afterShort = [5n, 7n, 10n, 12n].map((number) => same(month, int(number)));
  const february = choose(isLeap(part(date, 'year')), int(29n), int(28n));
  return {
    kind: 'or',
    of: [
      { kind: 'and', of: [same(month, int(3n)), compared(day, '>', february)] },
      { kind: 'and', of: [same(day, int(31n)), { kind: 'or', of: afterShort }] },
    ],
  };
}

/** A year is a leap year when one more of the years counted by 4, less 100, plus 400 has passed than a year before. */
function isLeap(year: Int): Truth {
  const passed = (every: bigint): Int =>
    sum(
      { kind: 'floor-div', n: year, d: int(every) },
      negated({ kind: 'floor-div', n: sum(year, int(-1n)), d: int(every) }),
    );
  return same(sum(passed(4n), negated(passed(100n)), passed(400n)), int(1n));
}

export function nextDay(to: Lowering, [date, day]: readonly CheckedExpression[]): Ratio {
  return whole({ kind: 'next-day', date: dateArg(to, date), day: wholeArg(to, day, 'a day of the month') });
}

/** `DAYCOUNT`: the first day counts, the last does not. */
export function dayCount(to: Lowering, [first, last]: readonly CheckedExpression[], basis: DayCountBasis): Ratio {
  const [start, end] = [dateArg(to, first), dateArg(to, last)];
  if (basis === 'ACT/365F' || basis === 'ACT/ACT') return whole(sum(end, negated(start)));
  const apart = (of: 'year' | 'month'): Int => sum(part(end, of), negated(part(start, of)));
  const [d1, d2] = basis === '30E/360' ? [thirty(part(start, 'day')), thirty(part(end, 'day'))] : usDays(start, end);
  return whole(sum(product(int(360n), apart('year')), product(int(30n), apart('month')), d2, negated(d1)));
}

const thirty = (day: Int): Int => ({ kind: 'min', of: [day, int(30n)] });

/** Days of the month as the United States count them: the end of February is a 30th, and a 31st only after an earlier day. */
function usDays(start: Int, end: Int): readonly [Int, Int] {
  const isFebruaryEnd = (date: Int): Truth => ({
    kind: 'and',
    of: [same(part(date, 'month'), int(2n)), same(part(date, 'day'), part(date, 'days-in-month'))],
  });
  const d1 = choose(isFebruaryEnd(start), int(30n), part(start, 'day'));
  const both: Truth = { kind: 'and', of: [isFebruaryEnd(start), isFebruaryEnd(end)] };
  const d2 = choose(both, int(30n), part(end, 'day'));
  const late = compared(d1, '>=', int(30n));
  return [thirty(d1), choose(late, thirty(d2), d2)];
}

/** `BASISDAYS`: the divisor that goes with a count; the year's own days are those of the twelve months from the start. */
export function basisDays(to: Lowering, [first]: readonly CheckedExpression[], basis: DayCountBasis): Ratio {
  if (basis !== 'ACT/ACT') return whole(int(basis === 'ACT/365F' ? 365n : 360n));
  const start = dateArg(to, first);
  const [year, month] = [part(start, 'year'), part(start, 'month')];
  const days = (leap: Truth): Int => choose(leap, int(366n), int(365n));
  const isLeapDay: Truth = { kind: 'and', of: [same(month, int(2n)), same(part(start, 'day'), int(29n))] };
  // From a 29 February the twelve months end on a 28th.
  const untilFebruary = choose(isLeapDay, int(365n), days(isLeap(year)));
  return whole(choose(compared(month, '>', int(2n)), days(isLeap(sum(year, int(1n)))), untilFebruary));
}
