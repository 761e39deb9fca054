/**
 * The single way from a linear constraint to a step of `Bounds`. A sum that is no difference of two variables counts as
 * a variable of its own, so that equal sums are compared; only the elimination knows what it is a sum of.
 */
import { floorDivide, gcd, isWhole, rational, type Rational } from '../../../../values/index.ts';
import { Bounds, widest, type Step } from './bounds.ts';
import type { Constraint, Variables } from './feasible.ts';
import type { LinearForm } from './linear.ts';

/** A step, and whether it says all that its constraint says. */
export interface Measured {
  readonly step: Step;
  readonly exact: boolean;
}

/** A strict limit of what takes fractions: so little less that a sum of steps, whole but for this, stays the same. */
const LITTLE = 2 ** -6;

/** With more variables than these the little could add up to one. */
const MOST_VARIABLES = 60;

/** The numbers of variables and sums, and the steps found before. */
export class Frame {
  readonly #variables: Variables;
  readonly #numbers = new Map<string, number>();
  readonly #sums = new Map<string, number>();
  readonly #steps = new Map<Constraint, Measured | null>();

  constructor(variables: Variables, constraints: readonly Constraint[]) {
    this.#variables = variables;
    for (const name of variables.keys()) this.#numbers.set(name, this.#numbers.size + 1);
    for (const { form } of constraints) {
      const sum = asSum(form);
      if (sum && !this.#sums.has(sum.key)) this.#sums.set(sum.key, this.size + 1);
    }
  }

  get size(): number {
    return this.#numbers.size + this.#sums.size;
  }

  numberOf(name: string): number {
    return this.#numbers.get(name) ?? 0;
  }

  /** Bounds that know nothing. */
  empty(): Bounds {
    return Bounds.of(this.size);
  }

  /** The step that follows from the constraint; null where there is none. */
  stepOf(constraint: Constraint): Measured | null {
    const known = this.#steps.get(constraint);
    if (known !== undefined) return known;
    const step = this.#made(constraint);
    this.#steps.set(constraint, step);
    return step;
  }

  #made({ form, strict }: Constraint): Measured | null {
    const { terms, constant } = form;
    if (terms.size === 0) return { step: { x: 0, y: 0, most: holdsAt(constant, strict) ? 0 : -1 }, exact: true };
    const asked = this.#askedOf(form);
    if (!asked) return null;
    const { one, other, factor, isSum } = asked;
    const whole = [...terms.keys()].every((name) => this.#variables.get(name)?.whole === true);
    const most = limitOf({ factor, constant }, strict, whole);
    const isLess = most !== null && !Number.isInteger(most);
    if (most === null || (isLess && this.size > MOST_VARIABLES)) return null;
    const step = factor.n > 0n ? { x: one, y: other, most } : { x: other, y: one, most };
    return { step, exact: !isSum && !isLess };
  }

  /** The variable or sum that a constraint limits, or the two whose distance it limits; null for a sum never seen. */
  #askedOf(form: LinearForm): { one: number; other: number; factor: Rational; isSum: boolean } | null {
    const [first, second] = form.terms;
    const sum = asSum(form);
    const one = sum ? this.#sums.get(sum.key) : first && this.numberOf(first[0]);
    if (one === undefined) return null;
    if (sum) return { one, other: 0, factor: sum.factor, isSum: true };
    return first ? { one, other: second ? this.numberOf(second[0]) : 0, factor: first[1], isSum: false } : null;
  }
}

/** Without variables a constraint holds or fails by itself; as a step, zero - zero <= -1 never holds. */
const holdsAt = ({ n }: Rational, strict: boolean): boolean => n < 0n || (n === 0n && !strict);

/** The smallest whole multiple of a form that is no difference, as a name, and how often the form holds it. */
function asSum({ terms }: LinearForm): { readonly key: string; readonly factor: Rational } | null {
  const factors = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, second, ...more] = factors;
  if (!first || !second || (more.length === 0 && isOpposite(first[1], second[1]))) return null;
  const d = factors.reduce((all, [, own]) => (all * own.d) / gcd(all, own.d), 1n);
  const n = factors.reduce((all, [, own]) => gcd(all, (own.n * d) / own.d), 0n) * (first[1].n < 0n ? -1n : 1n);
  return {
    key: factors.map(([name, own]) => `${(own.n * d) / own.d / n} ${name}`).join(' + '),
    factor: rational(n, d),
  };
}

const isOpposite = (a: Rational, b: Rational): boolean => a.n === -b.n && a.d === b.d;

/** The most a variable can be when |factor| times it, and the constant, are at most zero. */
function limitOf(
  { factor, constant }: { readonly factor: Rational; readonly constant: Rational },
  strict: boolean,
  whole: boolean,
): number | null {
  const size = factor.n < 0n ? -factor.n : factor.n;
  const common = gcd(constant.n * factor.d, constant.d * size) || 1n;
  const limit = { n: (-constant.n * factor.d) / common, d: (constant.d * size) / common };
  const exact = isWhole(limit);
  // A variable that takes fractions has no greatest value below a strict limit.
  if (!whole && !exact) return null;
  const most = Number(floorDivide(limit.n, limit.d)) - (strict && exact ? (whole ? 1 : LITTLE) : 0);
  return Math.abs(most) > widest ? null : most;
}
