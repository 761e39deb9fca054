/**
 * The single place for intervals of integers: between which bounds a sum, a product or a quotient lies when its parts do.
 */
import { invariant } from '../invariant.ts';
import { floorDivide } from '../rational.ts';

/** The integers from `min` to `max`, both included. */
export interface Range {
  readonly min: bigint;
  readonly max: bigint;
}

/** Bounds of two parts taken together. */
export const joins: Readonly<Record<'sum' | 'product' | 'min' | 'max', (a: Range, b: Range) => Range>> = {
  sum: (a, b) => capped({ min: a.min + b.min, max: a.max + b.max }),
  product: (a, b) => capped(extremes([a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max])),
  min: (a, b) => ({ min: least(a.min, b.min), max: least(a.max, b.max) }),
  max: (a, b) => ({ min: greatest(a.min, b.min), max: greatest(a.max, b.max) }),
};

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const greatest = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** The least interval that holds both. */
export const hull = (a: Range, b: Range): Range => ({ min: least(a.min, b.min), max: greatest(a.max, b.max) });

function extremes(values: readonly bigint[]): Range {
  return { min: values.reduce(least), max: values.reduce(greatest) };
}

/** Bounds of an absolute value. */
export function magnitude({ min, max }: Range): Range {
  if (min >= 0n) return { min, max };
  return max <= 0n ? { min: -max, max: -min } : { min: 0n, max: greatest(-min, max) };
}

/** Bounds of n/d rounded either way, for a positive d. */
export function quotient(n: Range, d: Range): Range {
  invariant(d.max > 0n, 'a divisor is positive');
  const least = greatest(d.min, 1n);
  const corners = [n.min, n.max].flatMap((value) => [least, d.max].map((divisor) => floorDivide(value, divisor)));
  const { min, max } = extremes(corners);
  return { min: min - 1n, max: max + 1n };
}

/** Amounts with more digits are refused where they arise: squared a few times more, they would fill the memory. */
export const mostDigits = 1000;
const cap = 10n ** BigInt(mostDigits);

/** Bounds no wider than that. */
export const capped = ({ min, max }: Range): Range => ({ min: greatest(min, -cap), max: least(max, cap) });
