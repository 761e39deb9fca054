/**
 * The single way from a proposal to a witness: values of the rule's inputs for which conditions verifiably hold or fail.
 */
import { compare, divide, multiply, parseDate, parseDecimal, rational, type Rational } from '../../../values/index.ts';
import type { CheckedExpression, CheckedInput } from '../checked.ts';
import { otherText, type Atoms } from './atoms.ts';
import { isNumber, valueAt, type Point, type Scalar } from './point.ts';
import type { Told } from './solving/proposal.ts';
import type { Budget, Proposal } from './solving/solve.ts';
import type { PackRules } from './unfold.ts';

/** Opened conditions, and whether each is to hold. */
export type Wish = readonly { readonly condition: CheckedExpression; readonly holds: boolean }[];

export interface Surroundings {
  /** The inputs that the conditions read. */
  readonly inputs: readonly CheckedInput[];
  readonly atoms: Atoms;
  readonly rules: PackRules;
  readonly budget: Budget;
}

/** The value of a closed call, where the numbers and dates it reads are settled. */
export function told({ inputs, atoms, rules }: Surroundings): Told {
  return (call, settled) => {
    const expression = atoms.calls.get(call);
    const steps = inputs.flatMap((input) => [[input, settled.get(input.name)] as const]);
    const point = new Map(steps.flatMap(([input, own]) => (own ? [[input.name, stepped(input, own)] as const] : [])));
    const value = expression && valueAt(expression, { point, rules });
    return isNumber(value) ? value : null;
  };
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

/** The smallest step of an input. */
export const stepOf = ({ core }: CheckedInput): Rational => rational(1n, 10n ** BigInt(core.places ?? 0));

/** So many steps of an input as its value. */
export const stepped = (input: CheckedInput, steps: Rational): Rational => multiply(steps, stepOf(input));

const liked = (input: CheckedInput, atoms: Atoms): Rational =>
  atoms.variables.get(input.name)?.liked ?? divide(inside(input, rational(1n)), stepOf(input));

/** What an input holds that is given this word. */
export function scalarOf({ type, core }: CheckedInput, word: string): Scalar {
  if (type.kind === 'yesno') return word === 'yes';
  if (type.kind === 'list') return core.values?.slice(0, 1) ?? [];
  return word;
}

/** A value pulled into the declared range. */
export function inside({ core }: CheckedInput, value: Rational): Rational {
  const [from, to] = [numberOf(core.from), numberOf(core.to)];
  if (from && compare(value, from) < 0) return from;
  return to && compare(value, to) > 0 ? to : value;
}

/** A bound as it is declared, in numbers. */
export const numberOf = (text: string | undefined): Rational | null => {
  const date = parseDate(text ?? '');
  return date === null ? parseDecimal(text ?? '') : rational(BigInt(date));
};
