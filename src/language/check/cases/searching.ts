/**
 * The single search at thresholds, where a proposal could not be made or did not hold: every comparison turns somewhere,
 * and what is wrong with cases is wrong next to there, at a month end or at an end of a domain.
 */
import { add, divide, floorDivide, multiply, parseDate, rational, type Rational } from '../../../values/index.ts';
import type { CheckedInput } from '../checked.ts';
import { otherText } from './atoms.ts';
import { constraintsIn, type Formula } from './formula.ts';
import { isNumber, valueAt, type Point, type Scalar } from './point.ts';
import type { LinearForm } from './solving/linear.ts';
import { inside, numberOf, scalarOf, stepOf, stepped, verified, type Surroundings, type Wish } from './witness.ts';

/** No more points than these are looked at; one of them costs as much as so many steps of the search. */
const [MOST_POINTS, STEPS] = [4000, 5];

/** Days around which months behave differently. */
const baseDays = ['2019-01-10', '2020-01-31', '2020-02-29'].flatMap((text) => parseDate(text) ?? []);

/** Tries every combination of thresholds, month ends and ends of domains. */
export function searched(formulas: readonly Formula[], wish: Wish, surroundings: Surroundings): Point | null {
  const { inputs, budget } = surroundings;
  for (const base of baseDays) {
    const start: Point = new Map(inputs.map((input) => [input.name, startOf(input, rational(BigInt(base)))]));
    const around = { formulas, start, surroundings };
    const candidates = inputs.map((input) => [input.name, candidatesFor(input, around)] as const);
    let tried = 0;
    for (const point of pointsAround(start, candidates)) {
      if (++tried > MOST_POINTS || (budget.left -= STEPS) <= 0) break;
      const found = verified(point, wish, surroundings);
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
function turningPoints(input: CheckedInput, around: Around): Rational[] {
  const { from, to } = reachOf(input, around);
  const forms = around.formulas.flatMap(constraintsIn).map(({ form }) => form);
  return forms.flatMap((form) => {
    const turn = turnOf((steps) => isAbove(form, { input, steps, around }), from, to);
    return turn === null ? [] : [stepped(input, rational(turn))];
  });
}

/** Where months are counted from or added to, a century around the start is far enough. */
const CENTURY = 36_600n;

/** The steps between which an input is looked at. */
function reachOf(input: CheckedInput, { start }: Around): { readonly from: bigint; readonly to: bigint } {
  const own = start.get(input.name) as Rational;
  const around = input.type.kind === 'date' ? CENTURY : 10n ** 15n;
  const ends = [-around, around].map((far) => divide(inside(input, add(own, rational(far))), stepOf(input)));
  const [from, to] = ends.map(({ n, d }) => floorDivide(n, d));
  return { from: from ?? 0n, to: to ?? 0n };
}

/** The last step before the answer changes, by halving; null where both ends give the same. */
function turnOf(asked: (steps: bigint) => boolean | null, from: bigint, to: bigint): bigint | null {
  const first = asked(from);
  if (first === null || asked(to) !== !first) return null;
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    if (asked(middle) === first) from = middle;
    else to = middle;
  }
  return from;
}

interface Moved {
  readonly input: CheckedInput;
  readonly steps: bigint;
  readonly around: Around;
}

/** Whether the form is above zero once the input is moved; null where a call in it has no value. */
function isAbove({ terms, constant }: LinearForm, { input, steps, around }: Moved): boolean | null {
  const { start, surroundings } = around;
  const point = new Map(start).set(input.name, stepped(input, rational(steps)));
  surroundings.budget.left--;
  let sum = constant;
  for (const [name, factor] of terms) {
    const value = stepsAt(name, point, surroundings);
    if (!value) return null;
    sum = add(sum, multiply(factor, value));
  }
  return sum.n > 0n;
}

/** What a variable counts at a point: steps of an input, or the value of a closed call. */
function stepsAt(name: string, point: Point, { inputs, atoms, rules }: Surroundings): Rational | null {
  const input = inputs.find((one) => one.name === name);
  const call = atoms.calls.get(name);
  const value = input ? point.get(name) : call && valueAt(call, { point, rules });
  if (!isNumber(value)) return null;
  return input ? divide(value, stepOf(input)) : value;
}

type Candidates = readonly (readonly [input: string, values: readonly Scalar[]])[];

/** First one input moved from the start, then every combination. */
function* pointsAround(start: Point, candidates: Candidates): Generator<Point> {
  for (const [name, values] of candidates) for (const value of values) yield new Map(start).set(name, value);
  yield* combined(candidates, start);
}

function* combined([next, ...rest]: Candidates, point: Point): Generator<Point> {
  if (!next) {
    yield point;
    return;
  }
  const [name, values] = next;
  for (const value of values) yield* combined(rest, new Map(point).set(name, value));
}
