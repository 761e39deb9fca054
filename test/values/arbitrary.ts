/** Generated inputs for the tests of values: integers beyond a double, fractions, dates a sheet may hold. */
import fc from 'fast-check';
import {
  addDays,
  endOfMonth,
  firstDate,
  lastDate,
  rational,
  type CalendarDate,
  type Rational,
} from '../../src/values/index.ts';

export const nonZero = (value: bigint): boolean => value !== 0n;

/** Small ones for the corners, and ones that no double holds. */
export const anyInteger: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);

export const anyRational: fc.Arbitrary<Rational> = fc
  .tuple(anyInteger, anyInteger.filter(nonZero))
  .map(([n, d]) => rational(n, d));

/** A fraction whose decimals end: units over a power of ten. */
export const anyDecimal: fc.Arbitrary<Rational> = fc
  .tuple(anyInteger, fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => rational(units, 10n ** BigInt(places)));

const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: lastDate - firstDate })
  .map((days) => addDays(firstDate, days));

/** Any date that a rule, a cell or a file may hold; ends of months more often than chance would give. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  anyDay,
  anyDay.map((day) => endOfMonth(day, 0)),
);
