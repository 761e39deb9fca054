/** What passes as right in columns is right by the reconciliation, and half a cent is no reason to look twice. */
import fc from 'fast-check';
import { columnsTie } from '../../../src/tasks/reconcile/screen/columns-tie.ts';
import type { PlainFile, PlainLines, PlainNumber } from '../../../src/tasks/reconcile/screen/plain-lines.ts';
import { absolute, rational, roundRatio, type Rational } from '../../../src/values/index.ts';

const file = { has: new Set(['subtotal', 'tax', 'total', 'discount']) } as unknown as PlainFile;

/** A line of ten-thousandths whose other sums are right. */
function lineOf(subtotal: number, tax: number): PlainLines {
  const numbers: Record<PlainNumber, number> = {
    ...{ unitPrice: subtotal, quantity: 10_000, amount: subtotal, discount: 0 },
    ...{ subtotal, tax, total: subtotal + tax },
  };
  const columns = Object.entries(numbers).map(([name, value]) => [name, Float64Array.of(value)]);
  return { size: 1, numbers: Object.fromEntries(columns) } as unknown as PlainLines;
}

const ties = (rate: Rational, subtotal: number, tax: number): boolean =>
  columnsTie(file, () => rate)(lineOf(subtotal, tax), 0, null);

test('a tax rounded from just half a cent ties', () => {
  expect(ties(rational(21n, 100n), 500_000 + 5_000, 106_100)).toBe(true);
  expect(ties(rational(21n, 100n), -505_000, -106_100)).toBe(true);
  expect(ties(rational(21n, 100n), 505_000, 106_200)).toBe(false);
});

test('no tax ties that the reconciliation would find more than a cent off', () => {
  const rate = fc
    .tuple(fc.bigInt(0n, 40_000n), fc.constantFrom(100n, 1_000n, 10_000n, 100_000n))
    .map(([n, d]) => rational(n, d));
  fc.assert(
    fc.property(
      rate,
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.integer({ min: -300, max: 300 }),
      (own, subtotal, off) => {
        const cents = roundRatio(own.n * BigInt(subtotal), own.d * 100n, 'half-up');
        const tax = Number(cents) * 100 + off;
        const isWithin = absolute(BigInt(tax) - cents * 100n) <= 100n;
        expect(ties(own, subtotal, tax) && !isWithin).toBe(false);
        if (off === 0 && Math.abs(subtotal) < 1e9) expect(ties(own, subtotal, tax)).toBe(true);
      },
    ),
  );
});
