/** The single place that plans calendar arithmetic; the month of a day is a number of its own, so that it is looked up once. */
import type { Int } from '../../../language/index.ts';
import { firstDate, lastDate, unreachable, type Range } from '../../../values/index.ts';
import { exact, MOST, type Known } from './known.ts';
import type { CalendarFunction, Num } from './plan.ts';
import type { Planning } from './planning.ts';
import type { Scope } from './scope.ts';

export const calendar: Range = { min: BigInt(firstDate), max: BigInt(lastDate) };

/** Months by which a date may be asked to move: far more than leave the calendar, and few enough to count with. */
const MONTHS = 10_000_000;

type Of<K extends Int['kind']> = Extract<Int, { kind: K }>;
type DatePart = Of<'date-part'>;
type DateNode = Of<'edate' | 'eomonth'> | Of<'next-day'> | Of<'months-between'> | DatePart | Of<'make-date'>;

/** A date as argument or result lies in the calendar, or the exact evaluator says why not. */
export function planCalendar(to: Planning, node: DateNode, at: Scope): Known {
  const date = (of: Int): Num => at.inside(to.int(of, at), calendar.min, calendar.max).num;
  const count = (of: Int): Num => at.exactly(to.int(of, at), MONTHS).num;
  switch (node.kind) {
    case 'edate': {
      const day = date(node.date);
      return reached(call('edate', day, monthOf(day, at), count(node.months)), at);
    }
    case 'eomonth':
      return reached(call('monthEnd', { op: 'add', of: [monthOf(date(node.date), at), count(node.months)] }), at);
    case 'next-day': {
      const day = date(node.date);
      return reached(call('nextDay', day, monthOf(day, at), count(node.day)), at);
    }
    case 'months-between': {
      const [start, end] = [date(node.start), date(node.end)];
      const months = call('monthsBetween', start, monthOf(start, at), end, monthOf(end, at));
      return exact(at.hold(months), { min: -120_000n, max: 120_000n });
    }
    case 'date-part':
      return exact(at.hold(part(node, date(node.date), at)), { min: 0n, max: 9999n });
    case 'make-date':
      return reached(call('makeDate', count(node.year), count(node.month), count(node.day)), at);
    default:
      return unreachable(node);
  }
}

const call = (by: CalendarFunction, ...of: readonly Num[]): Num => ({ op: 'calendar', by, of });

const monthOf = (day: Num, at: Scope): Num => at.hold(call('monthOf', day));

const reached = (num: Num, at: Scope): Known =>
  at.inside(exact(at.hold(num), { min: -BigInt(MOST), max: BigInt(MOST) }), calendar.min, calendar.max);

function part({ part: wanted }: DatePart, day: Num, at: Scope): Num {
  const month = monthOf(day, at);
  switch (wanted) {
    case 'year':
      return call('yearOf', month);
    case 'month':
      return call('monthOfYear', month);
    case 'day':
      return call('dayOfMonth', day, month);
    case 'days-in-month':
      return call('daysInMonth', month);
    default:
      return unreachable(wanted);
  }
}
