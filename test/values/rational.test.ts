/** Fractions are exact, in lowest terms and obey the laws of arithmetic. */
import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  floorDivide,
  gcd,
  isWhole,
  multiply,
  negate,
  rational,
  subtract,
  zero,
} from '../../src/values/index.ts';
import { anyInteger, anyRational, nonZero } from './arbitrary.ts';

const one = rational(1n);

describe('a fraction stands in lowest terms', () => {
  test.each([
    [6n, 8n, 3n, 4n],
    [-6n, 8n, -3n, 4n],
    [6n, -8n, -3n, 4n],
    [-6n, -8n, 3n, 4n],
    [0n, -7n, 0n, 1n],
    [41820n, 1000n, 2091n, 50n],
  ])('%s over %s is %s over %s', (n, d, lowestN, lowestD) => {
    expect(rational(n, d)).toEqual({ n: lowestN, d: lowestD });
  });

  test('whatever is given, the denominator is positive and nothing divides both', () => {
    fc.assert(
      fc.property(anyInteger, anyInteger.filter(nonZero), (n, d) => {
        const fraction = rational(n, d);
        expect(fraction.d > 0n).toBe(true);
        expect(gcd(fraction.n, fraction.d)).toBe(1n);
        expect(fraction.n * d).toBe(n * fraction.d);
      }),
    );
  });
});

describe('the greatest common divisor', () => {
  test.each([
    [12n, 18n, 6n],
    [-12n, 18n, 6n],
    [0n, 5n, 5n],
    [0n, 0n, 0n],
    [365n, 318n, 1n],
  ])('of %s and %s is %s', (a, b, divisor) => {
    expect(gcd(a, b)).toBe(divisor);
  });

  test('divides both, and no greater number does', () => {
    const small = fc.bigInt({ min: -5000n, max: 5000n }).filter(nonZero);
    fc.assert(
      fc.property(small, small, (a, b) => {
        const divisor = gcd(a, b);
        expect([a % divisor, b % divisor]).toEqual([0n, 0n]);
        for (let greater = divisor + 1n; greater <= absolute(a); greater += 1n) {
          if (a % greater === 0n && b % greater === 0n) throw new Error(`${greater} divides ${a} and ${b}`);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('arithmetic loses nothing', () => {
  test('a third, three times, is one', () => {
    const third = rational(1n, 3n);
    expect(add(add(third, third), third)).toEqual(one);
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(equal(add(rational(1n, 10n), rational(2n, 10n)), rational(3n, 10n))).toBe(true);
  });

  test('sums and products do not depend on order or grouping', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test('what is added can be taken away, what is multiplied can be divided', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(subtract(a, a)).toEqual(zero);
        expect(add(a, negate(a))).toEqual(zero);
        fc.pre(b.n !== 0n);
        expect(divide(multiply(a, b), b)).toEqual(a);
        expect(multiply(divide(one, b), b)).toEqual(one);
      }),
    );
  });
});

describe('fractions have an order', () => {
  test.each([
    [rational(1n, 3n), rational(33n, 100n), 1],
    [rational(-1n, 3n), rational(-33n, 100n), -1],
    [rational(1n, 2n), rational(5n, 10n), 0],
    [zero, rational(-1n), 1],
  ] as const)('%j against %j is %d', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });

  test('comparing is the sign of the difference, and turns with its sides', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const { n } = subtract(a, b);
        expect(compare(a, b)).toBe(n > 0n ? 1 : n < 0n ? -1 : 0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, b) === 0).toBe(equal(a, b));
      }),
    );
  });
});

describe('whole numbers', () => {
  test('14 over 7 is whole, 15 over 7 is not', () => {
    expect([isWhole(rational(14n, 7n)), isWhole(rational(15n, 7n))]).toEqual([true, false]);
  });

  test.each([
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [-8n, 2n, -4n],
    [0n, 3n, 0n],
  ])('the floor of %s over %s is %s', (n, d, floor) => {
    expect(floorDivide(n, d)).toBe(floor);
  });

  test('the floor is the greatest integer that is not above', () => {
    fc.assert(
      fc.property(anyInteger, fc.bigInt({ min: 1n, max: 10n ** 12n }), (n, d) => {
        const floor = floorDivide(n, d);
        expect(floor * d <= n && n < (floor + 1n) * d).toBe(true);
      }),
    );
  });
});
