/** The oracle's operators and library functions: one entry each, over values. */
import type { BinaryOperator, MonthEnds } from '../../src/language/syntax/ast.ts';
import { basisDays, civil, dayCount, edate, edateBy, eomonth, lengthOf, monthsBetween, nextDay } from './calendar.ts';
import { floor, fraction, minus, order, over, plus, rounded, times, type Fraction } from './fraction.ts';
import { calendar, date, day, isList, made, quantity, refused, same, type OracleValue } from './oracle-values.ts';

const compared =
  (holds: (sign: number) => boolean) =>
  (a: OracleValue, b: OracleValue): boolean =>
    holds(order(quantity(a), quantity(b)));

const computed =
  (of: (a: Fraction, b: Fraction) => Fraction) =>
  (a: OracleValue, b: OracleValue): Fraction =>
    of(quantity(a), quantity(b));

export const operators: Readonly<
  Record<Exclude<BinaryOperator, 'and' | 'or'>, (a: OracleValue, b: OracleValue) => OracleValue>
> = {
  '+': computed(plus),
  '-': computed((a, b) => plus(a, minus(b))),
  '*': computed(times),
  '/': computed(over),
  '=': same,
  '<>': (a, b) => !same(a, b),
  '<': compared((sign) => sign < 0),
  '<=': compared((sign) => sign <= 0),
  '>': compared((sign) => sign > 0),
  '>=': compared((sign) => sign >= 0),
};

type Function_ = (...args: readonly OracleValue[]) => OracleValue;

/** How a pack rounds, and what it makes of a day that a month has not. */
export interface Habits {
  /** Rounds, and counts exact halves. */
  readonly round: (value: Fraction, places: number, mode: string) => Fraction;
  readonly monthEnds: MonthEnds;
  /** Decimals of the smallest unit of the currency at hand. */
  readonly unitPlaces: () => number;
}

export function functionsOf({ round, monthEnds, unitPlaces }: Habits): Readonly<Record<string, Function_>> {
  const moved = (from: number, months: number): number =>
    edateBy(monthEnds, from, months) ?? refused('impossible-date');
  return {
    MIN: (...args) => many(args).reduce((a, b) => (order(a, b) <= 0 ? a : b)),
    MAX: (...args) => many(args).reduce((a, b) => (order(a, b) >= 0 ? a : b)),
    SUM: (list) => (list as readonly Fraction[]).reduce(plus, fraction(0)),
    COUNT: (list) => fraction((list as readonly unknown[]).length),
    ALLOCATE: (money, weights) => allocated(quantity(money), weights as readonly Fraction[], unitPlaces()),
    CONVERT: (money, rate) => times(quantity(money), quantity(rate)),
    DAYCOUNT: (a, b, basis) => fraction(dayCount(date(a), date(b), wordOf(basis))),
    BASISDAYS: (a, _, basis) => fraction(basisDays(date(a), wordOf(basis))),
    ABS: (a) => (quantity(a).n < 0n ? minus(quantity(a)) : quantity(a)),
    SIGN: (a) => fraction(order(quantity(a), fraction(0))),
    ROUND: (a, places) => round(quantity(a), day(places), 'half-up'),
    ROUNDUP: (a, places) => rounded(quantity(a), day(places), 'up'),
    ROUNDDOWN: (a, places) => rounded(quantity(a), day(places), 'down'),
    INT: (a) => fraction(floor(quantity(a))),
    DATE: (y, m, d) => made(whole(y), whole(m), whole(d)),
    YEAR: (a) => fraction(civil(date(a))[0]),
    MONTH: (a) => fraction(civil(date(a))[1]),
    DAY: (a) => fraction(civil(date(a))[2]),
    DAYSINMONTH: (a) => fraction(lengthOf(civil(date(a))[0], civil(date(a))[1])),
    // The day that is passed by must itself be in the calendar: the last of February 1900 is before it begins.
    EDATE: (a, k) => {
      if (monthEnds === 'next-day') calendar(edate(date(a), whole(k)));
      return calendar(moved(date(a), whole(k)));
    },
    EOMONTH: (a, k) => calendar(eomonth(date(a), whole(k))),
    MONTHSBETWEEN: (a, b) => fraction(monthsBetween(date(a), date(b), monthEnds)),
    NEXTDAY: (a, k) => calendar(nextDay(date(a), whole(k))),
    CONTAINS: (list, a) =>
      (list as readonly (string | Fraction)[]).some((one) =>
        typeof one === 'string' ? same({ text: one }, { text: wordOf(a) }) : same(one, quantity(a)),
      ),
  };
}

/** What a calendar function counts is whole. */
const whole = (value: OracleValue | undefined): number =>
  quantity(value).n % quantity(value).d === 0n ? day(value) : refused('out-of-domain');

/** The arguments, or the items of the one list given. */
function many(args: readonly OracleValue[]): readonly Fraction[] {
  const [first] = args;
  if (first === undefined || !isList(first)) return args.map(quantity);
  return first.length > 0 ? first : refused('empty-list');
}

/** Shares by the largest remainder: what is left over is handed out one smallest unit at a time. */
function allocated(money: Fraction, weights: readonly Fraction[], places: number): readonly Fraction[] {
  const units = times(money, fraction(10n ** BigInt(places)));
  const total = weights.reduce(plus, fraction(0));
  const impossible = units.n % units.d !== 0n || weights.some(({ n }) => n < 0n) || total.n === 0n;
  if (impossible) return refused('cannot-allocate');
  const size = units.n < 0n ? minus(units) : units;
  const exact = weights.map((weight) => over(times(size, weight), total));
  const shares = exact.map(floor);
  const lacking = exact.map((share, i) => plus(share, fraction(-(shares[i] ?? 0n))));
  for (let left = floor(size) - shares.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    const best = lacking.reduce((most, one, i) => (order(one, lacking[most]!) > 0 ? i : most), 0);
    lacking[best] = fraction(-1);
    shares[best]! += 1n;
  }
  return shares.map((share) => over(fraction(units.n < 0n ? -share : share), fraction(10n ** BigInt(places))));
}

const wordOf = (value: OracleValue | undefined): string =>
  typeof value === 'string' ? value : (value as { readonly text: string }).text;
