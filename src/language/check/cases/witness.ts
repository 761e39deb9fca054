/**
 * The single way from a proposal to a witness: values of the rule's inputs for which conditions verifiably hold or fail.
 * Also the search at thresholds, where a proposal could not be made or did not hold.
 */
import {
  add,
  compare,
  divide,
  floorDivide,
  negate,
  multiply,
  parseDate,
  parseDecimal,
  rational,
  zero,
  type Rational,
} from '../../../values/index.ts';
import type { CheckedExpression, CheckedInput } from '../checked.ts';
import { otherText, type Atoms } from './atoms.ts';
import type { Constraint } from './feasible.ts';
import type { Formula } from './formula.ts';
import { valueAt, type Point, type Scalar } from './point.ts';
import type { Proposal } from './solve.ts';
import type { PackRules } from './unfold.ts';

/** Opened conditions, and whether each is to hold. */
export type Wish = readonly { readonly condition: CheckedExpression; readonly holds: boolean }[];

export interface Surroundings {
  /** The inputs that the conditions read. */
  readonly inputs: readonly CheckedInput[];
  readonly atoms: Atoms;
  readonly rules: PackRules;
}

/** The point, if every condition is there as wished. */
export function verified(point: Point, wish: Wish, { rules }: Surroundings): Point | null {
  return wish.every(({ condition, holds }) => valueAt(condition, { point, rules }) === holds) ? point : null;
}

/** Values of the inputs as a proposal has them; what it leaves open is filled in. */
export function pointOf({ numbers, words }: Proposal, { inputs, atoms }: Surroundings): Point {
  return new Map(
    inputs.map((input): [string, Scalar] => {
      const key = `input ${input.name}`;
      if (input.type.kind === 'amount' || input.type.kind === 'date')
        return [input.name, stepped(input, numbers.get(input.name) ?? liked(input, atoms))];
      const [word] = words.get(key) ?? atoms.words.get(key) ?? input.core.values ?? [otherText];
      return [input.name, scalarOf(input, word ?? otherText)];
    }),
  );
}

const stepOf = ({ core }: CheckedInput): Rational => rational(1n, 10n ** BigInt(core.places ?? 0));

const stepped = (input: CheckedInput, steps: Rational): Rational => multiply(steps, stepOf(input));

const liked = (input: CheckedInput, atoms: Atoms): Rational =>
  atoms.variables.get(input.name)?.liked ?? divide(inside(input, rational(1n)), stepOf(input));

function scalarOf({ type, core }: CheckedInput, word: string): Scalar {
  if (type.kind === 'yesno') return word === 'yes';
  if (type.kind === 'list') return core.values?.slice(0, 1) ?? [];
  return word;
}

/** A value pulled into the declared range. */
function inside({ core }: CheckedInput, value: Rational): Rational {
  const [from, to] = [numberOf(core.from), numberOf(core.to)];
  if (from && compare(value, from) < 0) return from;
  return to && compare(value, to) > 0 ? to : value;
}

const numberOf = (text: string | undefined): Rational | null => {
  const date = parseDate(text ?? '');
  return date === null ? parseDecimal(text ?? '') : rational(BigInt(date));
};

/** No more points than these are looked at. */
const MOST_POINTS = 4000;

/** Days around which months behave differently. */
const baseDays = ['2019-01-10', '2020-01-31', '2020-02-29'].flatMap((text) => parseDate(text) ?? []);

/** Tries every combination of thresholds, month ends and ends of domains. */
export function searched(formulas: readonly Formula[], wish: Wish, surroundings: Surroundings): Point | null {
  const { inputs } = surroundings;
  for (const base of baseDays) {
    const start: Point = new Map(inputs.map((input) => [input.name, startOf(input, rational(BigInt(base)))]));
    const candidates = inputs.map((input) => candidatesFor(input, { formulas, start, surroundings }));
    let tried = 0;
    for (const values of product(candidates)) {
      if (++tried > MOST_POINTS) break;
      const found = verified(new Map(inputs.map(({ name }, i) => [name, values[i] ?? ''])), wish, surroundings);
      if (found) return found;
    }
  }
  return null;
}

const isCounted = ({ type }: CheckedInput): boolean => type.kind === 'amount' || type.kind === 'date';

function startOf(input: CheckedInput, day: Rational): Scalar {
  if (isCounted(input)) return inside(input, input.type.kind === 'date' ? day : rational(1n));
  return scalarOf(input, input.core.values?.[0] ?? otherText);
}

interface Around {
  readonly formulas: readonly Formula[];
  readonly start: Point;
  readonly surroundings: Surroundings;
}

function candidatesFor(input: CheckedInput, around: Around): Scalar[] {
  if (input.type.kind === 'list') return [[], ...(input.core.values ?? []).map((value) => [value])];
  if (input.type.kind === 'yesno') return [true, false];
  if (!isCounted(input))
    return [...(around.surroundings.atoms.words.get(`input ${input.name}`) ?? input.core.values ?? [otherText])];
  const neighbours = [-1n, 0n, 1n].map((count) => stepped(input, rational(count)));
  const turns = turningPoints(input, around).flatMap((value) => neighbours.map((step) => add(value, step)));
  const ends = [numberOf(input.core.from), numberOf(input.core.to)].flatMap((end) => end ?? []);
  const own = around.start.get(input.name) as Rational;
  const all = [own, ...turns, ...ends].map((value) => inside(input, onGrid(input, value)));
  return [...new Map(all.map((value) => [`${value.n}/${value.d}`, value])).values()];
}

/** The last admissible value that is not above. */
function onGrid(input: CheckedInput, value: Rational): Rational {
  const { n, d } = divide(value, stepOf(input));
  return stepped(input, rational(floorDivide(n, d)));
}

/** Where comparisons turn when everything but the input stands at the start. */
function turningPoints(input: CheckedInput, { formulas, start, surroundings }: Around): Rational[] {
  return formulas.flatMap(constraintsIn).flatMap(({ form }) => {
    const factor = form.terms.get(input.name);
    if (!factor) return [];
    const others = [...form.terms].filter(([name]) => name !== input.name);
    const rest = others.reduce(
      (sum, [name, own]) => add(sum, multiply(own, stepsAt(name, start, surroundings))),
      form.constant,
    );
    return [stepped(input, divide(negate(rest), factor))];
  });
}

/** What a variable counts at a point: steps of an input, or the value of a closed call. */
function stepsAt(name: string, point: Point, { inputs, atoms, rules }: Surroundings): Rational {
  const input = inputs.find((one) => one.name === name);
  const call = atoms.calls.get(name);
  const value = input ? point.get(name) : call && valueAt(call, { point, rules });
  if (typeof value !== 'object' || !('n' in value)) return zero;
  return input ? divide(value, stepOf(input)) : value;
}

function constraintsIn(formula: Formula): Constraint[] {
  if (formula.kind === 'linear') return [formula.constraint];
  return formula.kind === 'word' ? [] : formula.of.flatMap(constraintsIn);
}

function* product(lists: readonly (readonly Scalar[])[], chosen: readonly Scalar[] = []): Generator<readonly Scalar[]> {
  const [next, ...rest] = lists;
  if (!next) {
    yield chosen;
    return;
  }
  for (const value of next) yield* product(rest, [...chosen, value]);
}
