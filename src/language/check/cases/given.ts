/** The single way from a point to inputs as an example has them: as values, and as text. */
import { printDate, printDecimal, type CalendarDate, type Value } from '../../../values/index.ts';
import type { CheckedInput } from '../checked.ts';
import type { Point, Scalar } from './point.ts';

/** An input and its value, as written. */
export interface GivenText {
  readonly name: string;
  readonly value: string;
}

/** The inputs the point has, in the order of the rule. */
export function givenTexts(inputs: readonly CheckedInput[], point: Point): GivenText[] {
  return inputs.flatMap((input) => {
    const scalar = point.get(input.name);
    return scalar === undefined ? [] : [{ name: input.name, value: printed(scalar, input) }];
  });
}

function printed(scalar: Scalar, { type, core }: CheckedInput): string {
  if (typeof scalar === 'boolean') return scalar ? 'yes' : 'no';
  if (typeof scalar === 'string') return type.kind === 'text' ? `"${scalar}"` : scalar;
  if (!('n' in scalar)) return `"${scalar.join(', ')}"`;
  if (type.kind === 'date') return printDate(Number(scalar.n) as CalendarDate);
  return core.kind === 'percent' ? `${printDecimal({ n: scalar.n * 100n, d: scalar.d })}%` : printDecimal(scalar);
}

export function valueOfScalar(scalar: Scalar, { type, core }: CheckedInput): Value {
  if (typeof scalar === 'boolean') return { kind: 'yesno', yes: scalar };
  if (typeof scalar === 'string')
    return type.kind === 'choice' ? { kind: 'choice', name: scalar } : { kind: 'text', text: scalar };
  if (!('n' in scalar)) return { kind: 'list', items: scalar.map((text) => ({ kind: 'text', text })) };
  if (type.kind === 'date') return { kind: 'date', date: Number(scalar.n) as CalendarDate };
  if (core.kind === 'money') return { kind: 'money', amount: scalar, currency: null };
  return { kind: core.kind === 'percent' ? 'percent' : 'number', amount: scalar };
}
