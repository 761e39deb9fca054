/** A fraction becomes an integer by one of seven named roundings; decimal.js is the oracle. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { roundingModes, roundRatio, type RoundingMode } from '../../src/values/index.ts';
import { anyInteger } from './arbitrary.ts';

const oracle: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  'half-down': Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceiling: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
};

describe('a tie goes where its mode says', () => {
  test.each([
    ['half-up', [1n, 2n, 3n, -1n, -2n, -3n]],
    ['half-down', [0n, 1n, 2n, 0n, -1n, -2n]],
    ['half-even', [0n, 2n, 2n, 0n, -2n, -2n]],
    ['up', [1n, 2n, 3n, -1n, -2n, -3n]],
    ['down', [0n, 1n, 2n, 0n, -1n, -2n]],
    ['ceiling', [1n, 2n, 3n, 0n, -1n, -2n]],
    ['floor', [0n, 1n, 2n, -1n, -2n, -3n]],
  ] as const)('%s takes 0.5, 1.5, 2.5 and their negatives to %p', (mode, expected) => {
    expect([1n, 3n, 5n, -1n, -3n, -5n].map((halves) => roundRatio(halves, 2n, mode))).toEqual(expected);
  });
});

describe('every mode', () => {
  test('leaves a whole number alone', () => {
    fc.assert(
      fc.property(anyInteger, fc.bigInt({ min: 1n, max: 10n ** 9n }), (whole, d) => {
        for (const mode of roundingModes) expect(roundRatio(whole * d, d, mode)).toBe(whole);
      }),
    );
  });

  test('gives one of the two neighbours', () => {
    fc.assert(
      fc.property(anyInteger, fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        for (const mode of roundingModes) {
          const distance = roundRatio(n, d, mode) * d - n;
          expect(distance > -d && distance < d).toBe(true);
        }
      }),
    );
  });

  test('rounds money to cents as decimal.js does', () => {
    const mills = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(mills, fc.integer({ min: 1, max: 6 }), (units, places) => {
        const amount = new Decimal(units.toString()).div(new Decimal(10).pow(places));
        for (const mode of roundingModes) {
          const cents = amount.toDecimalPlaces(0, oracle[mode]).toFixed().replace(/^-0$/, '0');
          expect(roundRatio(units, 10n ** BigInt(places), mode).toString()).toBe(cents);
        }
      }),
    );
  });
});

test('the modes mirror each other at zero', () => {
  fc.assert(
    fc.property(anyInteger, fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
      for (const mode of ['half-up', 'half-down', 'half-even', 'up', 'down'] as const) {
        expect(roundRatio(-n, d, mode)).toBe(-roundRatio(n, d, mode));
      }
      expect(roundRatio(-n, d, 'ceiling')).toBe(-roundRatio(n, d, 'floor'));
    }),
  );
});
