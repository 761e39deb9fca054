/** The single place for linear forms: a sum of variables with exact coefficients, and a constant. */
import { add, multiply, negate, zero, type Rational } from '../../../../values/index.ts';

export interface LinearForm {
  /** No coefficient is zero. */
  readonly terms: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
}

export const constantForm = (constant: Rational): LinearForm => ({ terms: new Map(), constant });

export const variableForm = (name: string, factor: Rational): LinearForm => ({
  terms: new Map([[name, factor]]),
  constant: zero,
});

export function sumOf(a: LinearForm, b: LinearForm): LinearForm {
  const terms = new Map(a.terms);
  for (const [name, factor] of b.terms) {
    const sum = add(terms.get(name) ?? zero, factor);
    if (sum.n === 0n) terms.delete(name);
    else terms.set(name, sum);
  }
  return { terms, constant: add(a.constant, b.constant) };
}

export function scaled({ terms, constant }: LinearForm, factor: Rational): LinearForm {
  if (factor.n === 0n) return constantForm(zero);
  return {
    terms: new Map([...terms].map(([name, own]) => [name, multiply(own, factor)])),
    constant: multiply(constant, factor),
  };
}

export const difference = (a: LinearForm, b: LinearForm): LinearForm => sumOf(a, scaled(b, negate({ n: 1n, d: 1n })));
