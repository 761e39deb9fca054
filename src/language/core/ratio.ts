/**
 * The single place for the algebra of quantities: numerator over positive denominator, multiplied out first,
 * divided never. Constants are reduced by their common divisor, so `12 * p / 365 * d` is `12*p*d / 365` at once.
 */
import { gcd, type Rational } from '../../values/index.ts';
import type { Int, Ratio, Truth } from './core.ts';
import { choose, constantOf, content, int, negated, product, sameInt, sum, withoutFactor } from './int.ts';

export const one = int(1n);

export const whole = (n: Int): Ratio => ({ n, d: one });

export const constant = ({ n, d }: Rational): Ratio => ({ n: int(n), d: int(d) });

/** n over d with their common constant factor taken out. */
export function ratio(n: Int, d: Int): Ratio {
  const common = gcd(content(n), content(d));
  return common <= 1n ? { n, d } : { n: withoutFactor(n, common), d: withoutFactor(d, common) };
}

export const times = (a: Ratio, b: Ratio): Ratio => ratio(product(a.n, b.n), product(a.d, b.d));

export const opposite = (a: Ratio): Ratio => ({ n: negated(a.n), d: a.d });

/** The reciprocal of a quantity whose numerator is known to be positive (or, with -1, negative). */
export const reciprocal = (a: Ratio, sign: 1 | -1): Ratio =>
  sign === 1 ? { n: a.d, d: a.n } : { n: negated(a.d), d: negated(a.n) };

/** The numerators over one common denominator. */
export function common(ratios: readonly Ratio[]): { readonly numerators: readonly Int[]; readonly d: Int } {
  const [first, ...rest] = ratios;
  if (!first) return { numerators: [], d: one };
  if (rest.every(({ d }) => sameInt(d, first.d))) return { numerators: ratios.map(({ n }) => n), d: first.d };
  const constants = ratios.map(({ d }) => constantOf(d));
  if (constants.every((d) => d !== null)) {
    const d = constants.reduce((all, one) => (all * one) / gcd(all, one), 1n);
    return { numerators: ratios.map(({ n }, i) => product(int(d / (constants[i] ?? 1n)), n)), d: int(d) };
  }
  const numerators = ratios.map(({ n }, i) => product(n, ...ratios.filter((_, j) => j !== i).map((other) => other.d)));
  return { numerators, d: product(...ratios.map(({ d }) => d)) };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  const { numerators, d } = common([a, b]);
  return ratio(sum(...numerators), d);
}

export function either(when: Truth, then: Ratio, otherwise: Ratio): Ratio {
  if (constantOf(then.d) === null || constantOf(otherwise.d) === null) {
    return { n: choose(when, then.n, otherwise.n), d: choose(when, then.d, otherwise.d) };
  }
  const { numerators, d } = common([then, otherwise]);
  const [a, b] = numerators;
  return a && b ? { n: choose(when, a, b), d } : then;
}
