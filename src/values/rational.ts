/**
 * The single place for exact fractions: numerator over positive denominator, in lowest terms.
 * Every amount, rate and count is one of these until a declared rounding.
 */
import { invariant } from './invariant.ts';

export interface Rational {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

/** Greatest common divisor of the absolute values; gcd(0, 0) is 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The fraction n/d in lowest terms; d must not be zero. */
export function rational(n: bigint, d = 1n): Rational {
  invariant(d !== 0n, 'a fraction needs a denominator');
  const divisor = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return divisor === 1n ? { n: sign * n, d: sign * d } : { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

export const zero: Rational = { n: 0n, d: 1n };

export function add(augend: Rational, addend: Rational): Rational {
  return rational(augend.n * addend.d + addend.n * augend.d, augend.d * addend.d);
}

export function subtract(minuend: Rational, subtrahend: Rational): Rational {
  return rational(minuend.n * subtrahend.d - subtrahend.n * minuend.d, minuend.d * subtrahend.d);
}

export function multiply(multiplicand: Rational, multiplier: Rational): Rational {
  return rational(multiplicand.n * multiplier.n, multiplicand.d * multiplier.d);
}

/** The quotient; the divisor must not be zero. */
export function divide(dividend: Rational, divisor: Rational): Rational {
  return rational(dividend.n * divisor.d, dividend.d * divisor.n);
}

export function negate(value: Rational): Rational {
  return { n: -value.n, d: value.d };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function isWhole(value: Rational): boolean {
  return value.d === 1n;
}

/** The greatest integer not above n/d; d must be positive. */
export function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}
