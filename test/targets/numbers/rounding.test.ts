/** Rounding in doubles against exact fractions: ties, neighbours of ties, and sizes on both sides of 2^53. */
import fc from 'fast-check';
import { doubtful, rounded } from '../../../src/targets/numbers/rounding.ts';
import { roundingModes, roundRatio } from '../../../src/values/index.ts';

const modes = fc.constantFrom(...roundingModes);
const signs = fc.constantFrom(1n, -1n);
const MOST = 2n ** 53n - 1n;

/** A numerator around k + 1/2 or k, off by at most two of the least steps there are. */
const near = fc
  .record({
    d: fc.bigInt({ min: 1n, max: 4_000_000n }),
    quotient: fc.oneof(fc.bigInt({ min: 0n, max: 40n }), fc.bigInt({ min: 0n, max: 2n ** 52n })),
    halves: fc.constantFrom(0n, 1n, 2n),
    off: fc.bigInt({ min: -2n, max: 2n }),
    sign: signs,
  })
  .map(({ d, quotient, halves, off, sign }) => ({ n: sign * (quotient * d + (halves * d) / 2n + off), d }));

test('an exact integer with 2|n| + 3d below 2^53 is rounded as the fraction is', () => {
  fc.assert(
    fc.property(near, modes, ({ n, d }, mode) => {
      const size = n < 0n ? -n : n;
      fc.pre(2n * size + 3n * d <= MOST);
      expect(rounded(Number(n), Number(d), mode) + 0).toBe(Number(roundRatio(n, d, mode)));
    }),
    { numRuns: 20_000 },
  );
});

test('at the very end of what is allowed', () => {
  for (const d of [1n, 2n, 3n, 25n, 9125n, 36_500n, 2n ** 49n + 1n]) {
    const most = (MOST - 3n * d) / 2n;
    for (const n of [most, most - 1n, most - d / 2n, -most])
      for (const mode of roundingModes)
        expect(rounded(Number(n), Number(d), mode) + 0).toBe(Number(roundRatio(n, d, mode)));
  }
});

/** A product of factors computed in doubles, from left to right, each step rounded. */
const products = fc.record({
  factors: fc.array(fc.bigInt({ min: 1n, max: 2n ** 40n }), { minLength: 2, maxLength: 4 }),
  d: fc.bigInt({ min: 1n, max: 10n ** 14n }),
  sign: signs,
});

test('a product that was rounded on the way is rounded rightly or not at all', () => {
  let decided = 0;
  fc.assert(
    fc.property(products, modes, ({ factors, d, sign }, mode) => {
      const exact = sign * factors.reduce((a, b) => a * b);
      const double = Number(sign) * factors.map(Number).reduce((a, b) => a * b);
      const found = doubtful(double, Number(d), mode, factors.length - 1);
      if (Number.isNaN(found)) return;
      decided += 1;
      expect(found + 0).toBe(Number(roundRatio(exact, d, mode)));
    }),
    { numRuns: 20_000 },
  );
  expect(decided).toBeGreaterThan(3_000);
});

test('a tie is never decided in doubt, and the nearest thing to a tie rightly', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 50n }),
      fc.bigInt({ min: 1n, max: 2n ** 30n }),
      signs,
      (k, half, sign) => {
        const d = 2n * half;
        const tie = sign * ((2n * k + 1n) * half);
        expect(doubtful(Number(tie), Number(d), 'half-up', 0)).toBeNaN();
        for (const off of [-1n, 1n]) {
          const found = doubtful(Number(tie + off), Number(d), 'half-up', 1);
          if (!Number.isNaN(found)) expect(found + 0).toBe(Number(roundRatio(tie + off, d, 'half-up')));
        }
      },
    ),
    { numRuns: 20_000 },
  );
});
