/** The oracle's operators and library functions: one entry each, over values. */
import type { BinaryOperator } from '../../src/language/syntax/ast.ts';
import { civil, edate, eomonth, lengthOf, monthsBetween, nextDay } from './calendar.ts';
import { floor, fraction, minus, order, over, plus, rounded, times, type Fraction } from './fraction.ts';
import { calendar, date, day, made, quantity, same, type OracleValue } from './oracle-values.ts';

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

/** `round` rounds and counts exact halves. */
export function functionsOf(
  round: (value: Fraction, places: number, mode: string) => Fraction,
): Readonly<Record<string, Function_>> {
  return {
    MIN: (...args) => args.reduce((a, b) => (order(quantity(a), quantity(b)) <= 0 ? a : b)),
    MAX: (...args) => args.reduce((a, b) => (order(quantity(a), quantity(b)) >= 0 ? a : b)),
    ABS: (a) => (quantity(a).n < 0n ? minus(quantity(a)) : quantity(a)),
    SIGN: (a) => fraction(order(quantity(a), fraction(0))),
    ROUND: (a, places) => round(quantity(a), day(places), 'half-up'),
    ROUNDUP: (a, places) => rounded(quantity(a), day(places), 'up'),
    ROUNDDOWN: (a, places) => rounded(quantity(a), day(places), 'down'),
    INT: (a) => fraction(floor(quantity(a))),
    DATE: (y, m, d) => made(day(y), day(m), day(d)),
    YEAR: (a) => fraction(civil(date(a))[0]),
    MONTH: (a) => fraction(civil(date(a))[1]),
    DAY: (a) => fraction(civil(date(a))[2]),
    DAYSINMONTH: (a) => fraction(lengthOf(civil(date(a))[0], civil(date(a))[1])),
    EDATE: (a, k) => calendar(edate(date(a), day(k))),
    EOMONTH: (a, k) => calendar(eomonth(date(a), day(k))),
    MONTHSBETWEEN: (a, b) => fraction(monthsBetween(date(a), date(b))),
    NEXTDAY: (a, k) => calendar(nextDay(date(a), day(k))),
    CONTAINS: (list, a) => (list as readonly string[]).some((one) => same({ text: one }, { text: wordOf(a) })),
  };
}

const wordOf = (value: OracleValue | undefined): string =>
  typeof value === 'string' ? value : (value as { readonly text: string }).text;
