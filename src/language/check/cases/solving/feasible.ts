/**
 * The single place that decides whether linear constraints can hold together: Fourier-Motzkin elimination over exact
 * fractions, with bounds of whole-numbered forms tightened. "No" is a proof; a point is only a proposal, since
 * whole numbers are chosen one after the other.
 */
import {
  add,
  compare,
  divide,
  floorDivide,
  gcd,
  multiply,
  negate,
  rational,
  zero,
  type Rational,
} from '../../../../values/index.ts';
import { scaled, sumOf, type LinearForm } from './linear.ts';

/** `form <= 0`, or `form < 0` where strict. */
export interface Constraint {
  readonly form: LinearForm;
  readonly strict: boolean;
}

/** What is known of a variable beside the constraints. */
export interface Variable {
  readonly whole: boolean;
  readonly isDate: boolean;
  /** A value people like to read, taken where it is free. */
  readonly liked: Rational;
}

export type Variables = ReadonlyMap<string, Variable>;
export type Solution = ReadonlyMap<string, Rational>;

/** `none`: proved impossible. `unknown`: too large, or no whole numbers were found. */
export type Feasibility = 'none' | 'unknown' | Solution;

/** More constraints than these are not pursued. */
const MOST = 300;

/** A fraction between two whole numbers is parted this often, one side after the other. */
const DEEPEST = 8;

export function feasible(constraints: readonly Constraint[], variables: Variables, depth = 0): Feasibility {
  const found = eliminated(constraints, variables);
  if (typeof found === 'string' || !('between' in found)) return found;
  if (depth >= DEEPEST) return 'unknown';
  const { between, floor } = found;
  const below = feasible([...constraints, bound(between, floor, 1n)], variables, depth + 1);
  if (typeof below !== 'string') return below;
  const above = feasible([...constraints, bound(between, floor + 1n, -1n)], variables, depth + 1);
  return above === 'none' ? below : above;
}

/** A variable at most (sign 1) or at least (sign -1) a whole number. */
const bound = (name: string, value: bigint, sign: 1n | -1n): Constraint => ({
  form: { terms: new Map([[name, rational(sign)]]), constant: rational(-sign * value) },
  strict: false,
});

/** No whole number lies where this variable must: it is above `floor` and below the next. */
interface Stuck {
  readonly between: string;
  readonly floor: bigint;
}

function eliminated(constraints: readonly Constraint[], variables: Variables): Feasibility | Stuck {
  let current = tightest(constraints.map((one) => tightened(one, variables)));
  const gone: { readonly name: string; readonly bounds: readonly Constraint[] }[] = [];
  for (;;) {
    if (current.some(isImpossible)) return 'none';
    const name = cheapest(current);
    if (name === null) return pointOf(gone, variables);
    const bounds = current.filter(({ form }) => form.terms.has(name));
    gone.push({ name, bounds });
    const rest = current.filter(({ form }) => !form.terms.has(name));
    current = tightest([...rest, ...combined(bounds, name).map((one) => tightened(one, variables))]);
    if (current.length > MOST) return 'unknown';
  }
}

const isImpossible = ({ form: { terms, constant }, strict }: Constraint): boolean =>
  terms.size === 0 && (strict ? constant.n >= 0n : constant.n > 0n);

/** A sum of whole multiples of whole variables skips everything between two multiples. */
function tightened({ form, strict }: Constraint, variables: Variables): Constraint {
  const factors = [...form.terms];
  if (factors.length === 0 || factors.some(([name]) => variables.get(name)?.whole !== true)) return { form, strict };
  const denominator = factors.reduce((all, [, { d }]) => (all * d) / gcd(all, d), 1n);
  const common = factors.reduce((all, [, { n, d }]) => gcd(all, (n * denominator) / d), 0n);
  const { terms, constant } = scaled(form, rational(denominator, common));
  const most = floorDivide(-constant.n - (strict && constant.d === 1n ? 1n : 0n), constant.d);
  return { form: { terms, constant: rational(-most) }, strict: false };
}

/** Of constraints that differ in their constant alone the hardest one is kept. */
function tightest(constraints: readonly Constraint[]): Constraint[] {
  const kept = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const { terms, constant } = constraint.form;
    const key = [...terms]
      .map(([name, { n, d }]) => `${n}/${d} ${name}`)
      .sort()
      .join(' + ');
    const known = kept.get(key);
    const order = known ? compare(constant, known.form.constant) : 1;
    if (order > 0 || (order === 0 && constraint.strict)) kept.set(key, constraint);
  }
  return [...kept.values()];
}

/** The variable whose elimination makes the fewest new constraints; null when none is left. */
function cheapest(constraints: readonly Constraint[]): string | null {
  const counts = new Map<string, [number, number]>();
  for (const { form } of constraints) {
    for (const [name, { n }] of form.terms) {
      const count = counts.get(name) ?? [0, 0];
      counts.set(name, n > 0n ? [count[0] + 1, count[1]] : [count[0], count[1] + 1]);
    }
  }
  const ranked = [...counts].sort(([, [a, b]], [, [c, d]]) => a * b - c * d);
  return ranked[0]?.[0] ?? null;
}

/** Every upper bound of the variable against every lower bound. */
function combined(bounds: readonly Constraint[], name: string): Constraint[] {
  const factorIn = ({ form }: Constraint): Rational => form.terms.get(name) ?? zero;
  const above = bounds.filter((one) => factorIn(one).n > 0n);
  const below = bounds.filter((one) => factorIn(one).n < 0n);
  return above.flatMap((upper) =>
    below.map((lower) => ({
      form: sumOf(scaled(upper.form, negate(factorIn(lower))), scaled(lower.form, factorIn(upper))),
      strict: upper.strict || lower.strict,
    })),
  );
}

/** Values from the last eliminated variable back to the first, each inside the bounds that are left of it. */
function pointOf(
  gone: readonly { readonly name: string; readonly bounds: readonly Constraint[] }[],
  variables: Variables,
): Feasibility | Stuck {
  const point = new Map<string, Rational>();
  for (const { name, bounds } of [...gone].reverse()) {
    const around = bounds.map((one) => boundOf(one, name, point));
    const value = within(around, variables.get(name));
    if (value === null) return variables.get(name)?.whole === true ? stuckAt(name, around) : 'unknown';
    point.set(name, value);
  }
  return point;
}

function stuckAt(name: string, bounds: readonly Bound[]): Stuck {
  const { n, d } = extreme(bounds, 'below') ?? zero;
  return { between: name, floor: floorDivide(n, d) };
}

interface Bound {
  readonly value: Rational;
  readonly side: 'above' | 'below';
  readonly strict: boolean;
}

function boundOf({ form, strict }: Constraint, name: string, point: Solution): Bound {
  const factor = form.terms.get(name) ?? { n: 1n, d: 1n };
  let rest = form.constant;
  for (const [other, own] of form.terms) {
    if (other !== name) rest = add(rest, multiply(own, point.get(other) ?? zero));
  }
  return { value: divide(negate(rest), factor), side: factor.n > 0n ? 'above' : 'below', strict };
}

/** The liked value, or the nearest to it that all bounds admit. */
function within(bounds: readonly Bound[], variable: Variable | undefined): Rational | null {
  const whole = variable?.whole ?? false;
  let value = variable?.liked ?? zero;
  for (const bound of bounds.filter(({ side }) => side === 'above'))
    if (!admits(bound, value)) value = nearestIn(bound, whole);
  for (const bound of bounds.filter(({ side }) => side === 'below'))
    if (!admits(bound, value)) value = nearestIn(bound, whole);
  return bounds.every((bound) => admits(bound, value)) ? value : middleOf(bounds, whole);
}

function admits({ value, side, strict }: Bound, candidate: Rational): boolean {
  const order = side === 'above' ? compare(candidate, value) : compare(value, candidate);
  return strict ? order < 0 : order <= 0;
}

const half: Rational = { n: 1n, d: 2n };

function nearestIn({ value, side, strict }: Bound, whole: boolean): Rational {
  const sign = side === 'above' ? -1n : 1n;
  if (!whole) return strict ? add(value, multiply(half, rational(sign))) : value;
  const floor = floorDivide(value.n, value.d);
  const exact = value.d === 1n;
  const inside = side === 'above' || exact ? floor : floor + 1n;
  return rational(inside + (strict && exact ? sign : 0n));
}

/** Between strict bounds of a fraction there is always their middle. */
function middleOf(bounds: readonly Bound[], whole: boolean): Rational | null {
  const [top, bottom] = [extreme(bounds, 'above'), extreme(bounds, 'below')];
  if (whole || !top || !bottom) return null;
  const middle = multiply(add(top, bottom), half);
  return bounds.every((bound) => admits(bound, middle)) ? middle : null;
}

function extreme(bounds: readonly Bound[], side: Bound['side']): Rational | undefined {
  const sign = side === 'above' ? 1 : -1;
  const values = bounds.filter((bound) => bound.side === side).map(({ value }) => value);
  return values.sort((a, b) => sign * compare(a, b))[0];
}
