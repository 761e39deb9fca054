/**
 * The single place that knows how tightly operators bind. The grammar reads a formula as operands with operators between
 * them; here the operands of each strength are joined, the tightest first.
 */
import type { IToken, TokenType } from 'chevrotain';
import { And, Divide, Minus, Or, Plus, Times } from './tokens.ts';

export type Strength = 'or' | 'and' | 'comparison' | 'sum' | 'product';

const loosestFirst: readonly Strength[] = ['or', 'and', 'comparison', 'sum', 'product'];

const strengths: ReadonlyMap<TokenType, Strength> = new Map([
  [Or, 'or'],
  [And, 'and'],
  [Plus, 'sum'],
  [Minus, 'sum'],
  [Times, 'product'],
  [Divide, 'product'],
]);

/** Every other operator compares. */
const strengthOf = ({ tokenType }: IToken): Strength => strengths.get(tokenType) ?? 'comparison';

/** Operands that operators of one strength stand between: one more than these. */
export interface Run<Part> {
  readonly strength: Strength;
  readonly operands: readonly Part[];
  readonly operators: readonly IToken[];
}

/** Joins what stands around the operators, asked for by its number, run by run. */
export function bound<Part>(
  operators: readonly IToken[],
  operand: (i: number) => Part,
  join: (run: Run<Part>) => Part,
): Part {
  const from = (first: number, last: number): Part => {
    if (first === last) return operand(first);
    const here = new Set(operators.slice(first, last).map(strengthOf));
    const strength = loosestFirst.find((one) => here.has(one)) ?? 'product';
    const run: { operands: Part[]; operators: IToken[] } = { operands: [], operators: [] };
    let start = first;
    for (const [i, operator] of operators.entries()) {
      if (i < first || i >= last || strengthOf(operator) !== strength) continue;
      run.operands.push(from(start, i));
      run.operators.push(operator);
      start = i + 1;
    }
    run.operands.push(from(start, last));
    return join({ strength, ...run });
  };
  return from(0, operators.length);
}
