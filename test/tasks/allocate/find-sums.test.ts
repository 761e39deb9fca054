/** The bounded search for sums: every subset, told truthfully when it was cut. */
import fc from 'fast-check';
import { findSums } from '../../../src/tasks/allocate/find-sums.ts';

/** Every subset by counting, minimal ones only. */
function byCounting(amounts: readonly bigint[], target: bigint, tolerance: bigint): number[][] {
  const fitting: number[][] = [];
  for (let mask = 1; mask < 2 ** amounts.length; mask++) {
    const subset = amounts.flatMap((_, i) => ((mask >>> i) % 2 === 1 ? [i] : []));
    const sum = subset.reduce((total, i) => total + amounts[i]!, 0n);
    if (sum >= target - tolerance && sum <= target + tolerance) fitting.push(subset);
  }
  return fitting.filter(
    (one) => !fitting.some((other) => other.length < one.length && other.every((i) => one.includes(i))),
  );
}

const sorted = (subsets: readonly (readonly number[])[]): string[] => subsets.map((one) => one.join()).sort();

test('U-44: what is found is what counting every subset finds, credit notes and tolerance included', () => {
  const amount = fc.bigInt({ min: -30n, max: 60n }).filter((one) => one !== 0n);
  fc.assert(
    fc.property(
      fc.array(amount, { maxLength: 9 }),
      fc.bigInt({ min: 1n, max: 90n }),
      fc.bigInt({ min: 0n, max: 2n }),
      (amounts, target, tolerance) => {
        const { found, complete } = findSums({ amounts, target, tolerance, most: 1000 });
        expect(complete).toBe(true);
        expect(sorted(found)).toEqual(sorted(byCounting(amounts, target, tolerance)));
      },
    ),
    { numRuns: 500 },
  );
});

test('U-44: forty invoices are searched whole', () => {
  const amounts = Array.from({ length: 40 }, (_, i) => BigInt(100_003 * (i + 1) + i * i * 17));
  const target = amounts[3]! + amounts[17]! + amounts[39]!;
  const { found, complete } = findSums({ amounts, target, tolerance: 0n, most: 5 });
  expect(found).toContainEqual([3, 17, 39]);
  // Both halves to their last sum: none where there is none, and the search says that it is sure.
  expect(complete).toBe(true);
  const even = Array.from({ length: 40 }, (_, i) => BigInt(200 + 2 * i));
  expect(findSums({ amounts: even, target: 2001n, tolerance: 0n, most: 5 })).toEqual({ found: [], complete: true });
});

test('U-44: forty-one invoices are a cut search, whatever it finds', () => {
  const amounts = Array.from({ length: 41 }, () => 100n);
  expect(findSums({ amounts, target: 100n, tolerance: 0n, most: 5 }).complete).toBe(false);
  expect(findSums({ amounts, target: 107n, tolerance: 0n, most: 5 })).toEqual({ found: [], complete: false });
});

test('amounts that can be no part of the sum do not count among the forty', () => {
  const amounts = [...Array.from({ length: 60 }, () => 9000n), 300n, 500n];
  expect(findSums({ amounts, target: 800n, tolerance: 0n, most: 5 })).toEqual({ found: [[60, 61]], complete: true });
});

test('a credit note brings a larger invoice within reach', () => {
  const amounts = [9000n, -8500n];
  expect(findSums({ amounts, target: 500n, tolerance: 0n, most: 5 })).toEqual({ found: [[0, 1]], complete: true });
});

test('what a person sees at a glance is found even where the search is cut', () => {
  const amounts = [...Array.from({ length: 50 }, () => 100n), 2000n];
  const { found, complete } = findSums({ amounts, target: 2000n, tolerance: 0n, most: 5 });
  expect(complete).toBe(false);
  expect(found[0]).toEqual([50]);
});
