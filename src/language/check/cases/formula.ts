/** The single place that reads a condition as a formula of literals: `not` pushed inside, `IF` parted into its cases. */
import type { CheckedExpression } from '../checked.ts';
import { atMost, type Atoms } from './atoms.ts';
import type { Constraint } from './solving/feasible.ts';
import { difference } from './solving/linear.ts';
import { operandsOf } from './unfold.ts';

export type Formula =
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }
  | { readonly kind: 'linear'; readonly constraint: Constraint }
  /** What `key` holds is the word, or is not. */
  | { readonly kind: 'word'; readonly key: string; readonly word: string; readonly is: boolean };

const always: Formula = { kind: 'all', of: [] };
const never: Formula = { kind: 'any', of: [] };

/** Flat, so that a search sees every alternative at once. */
const joined = (kind: 'all' | 'any', of: readonly Formula[]): Formula => ({
  kind,
  of: of.flatMap((one) => (one.kind === kind ? one.of : [one])),
});

const all = (of: readonly Formula[]): Formula => joined('all', of);
const any = (of: readonly Formula[]): Formula => joined('any', of);

/** An `IF` inside a number doubles its comparison; beyond so many it stays closed. */
const MOST_IFS = 5;

/** The condition, or with `holds` false its contrary. */
export function formulaOf(condition: CheckedExpression, atoms: Atoms, holds = true): Formula {
  switch (condition.kind) {
    case 'yesno':
      return condition.yes === holds ? always : never;
    case 'not':
      return formulaOf(condition.of, atoms, !holds);
    case 'binary':
      return ofBinary(condition, atoms, holds);
    case 'library':
      return condition.name === 'IF' ? ofIf(condition, atoms, holds) : isYes(condition, atoms, holds);
    default:
      return isYes(condition, atoms, holds);
  }
}

function isYes(condition: CheckedExpression, atoms: Atoms, holds: boolean): Formula {
  return { kind: 'word', key: atoms.wordsOf(condition), word: 'yes', is: holds };
}

type Binary = Extract<CheckedExpression, { kind: 'binary' }>;
type Library = Extract<CheckedExpression, { kind: 'library' }>;

function ofBinary(condition: Binary, atoms: Atoms, holds: boolean): Formula {
  const { op, left, right } = condition;
  if (op === 'and' || op === 'or') {
    const both = [formulaOf(left, atoms, holds), formulaOf(right, atoms, holds)];
    return (op === 'and') === holds ? all(both) : any(both);
  }
  const numeric = left.type.kind === 'amount' || left.type.kind === 'date';
  return numeric ? ofNumbers(condition, atoms, holds) : ofWords(condition, atoms, holds);
}

function ofIf({ args }: Library, atoms: Atoms, holds: boolean): Formula {
  const [when, yes, no] = args;
  if (!when || !yes || !no) return never;
  return any([
    all([formulaOf(when, atoms), formulaOf(yes, atoms, holds)]),
    all([formulaOf(when, atoms, false), formulaOf(no, atoms, holds)]),
  ]);
}

/** Both sides of each `IF` inside the comparison, with its condition. */
function ofNumbers(condition: Binary, atoms: Atoms, holds: boolean, opened = 0): Formula {
  const choice = opened < MOST_IFS ? (firstIf(condition.left) ?? firstIf(condition.right)) : null;
  const [when, yes, no] = choice?.args ?? [];
  if (!choice || !when || !yes || !no) return compared(condition, atoms, holds);
  const taking = (value: CheckedExpression): Formula =>
    ofNumbers(replaced(condition, choice, value) as Binary, atoms, holds, opened + 1);
  return any([all([formulaOf(when, atoms), taking(yes)]), all([formulaOf(when, atoms, false), taking(no)])]);
}

function firstIf(expression: CheckedExpression): Library | null {
  if (expression.kind === 'library' && expression.name === 'IF') return expression;
  for (const part of operandsOf(expression)) {
    const found = firstIf(part);
    if (found) return found;
  }
  return null;
}

function replaced(whole: CheckedExpression, part: CheckedExpression, by: CheckedExpression): CheckedExpression {
  if (whole === part) return by;
  if (whole.kind === 'binary')
    return { ...whole, left: replaced(whole.left, part, by), right: replaced(whole.right, part, by) };
  if (whole.kind === 'negate' || whole.kind === 'not') return { ...whole, of: replaced(whole.of, part, by) };
  return 'args' in whole ? { ...whole, args: whole.args.map((arg) => replaced(arg, part, by)) } : whole;
}

const contrary = { '=': '<>', '<>': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

type Comparison = keyof typeof contrary;

function compared({ op, left, right }: Binary, atoms: Atoms, holds: boolean): Formula {
  const [a, b] = [atoms.formOf(left), atoms.formOf(right)];
  const [below, above] = [difference(a, b), difference(b, a)];
  const linear = (form: typeof below, strict: boolean): Formula => ({
    kind: 'linear',
    constraint: atMost(form, strict),
  });
  switch (holds ? (op as Comparison) : contrary[op as Comparison]) {
    case '<':
      return linear(below, true);
    case '<=':
      return linear(below, false);
    case '>':
      return linear(above, true);
    case '>=':
      return linear(above, false);
    case '=':
      return all([linear(below, false), linear(above, false)]);
    default:
      return any([linear(below, true), linear(above, true)]);
  }
}

/** A choice or a text against a written word; two that are both open are a yes or no of their own. */
function ofWords(condition: Binary, atoms: Atoms, holds: boolean): Formula {
  const { op, left, right } = condition;
  const [open, word] = right.kind === 'word' || right.kind === 'yesno' ? [left, right] : [right, left];
  if (open.kind === 'word' && word.kind === 'word')
    return ((open.word === word.word) === (op === '=')) === holds ? always : never;
  if (word.kind !== 'word' && word.kind !== 'yesno') return isYes(condition, atoms, holds);
  if (word.kind === 'yesno') return formulaOf(open, atoms, (word.yes === (op === '=')) === holds);
  const text = word.type.kind === 'text' ? word.word.toLowerCase() : word.word;
  return { kind: 'word', key: atoms.wordsOf(open, [text]), word: text, is: (op === '=') === holds };
}

/** The linear part of a formula, whatever it is joined by. */
export function constraintsIn(formula: Formula): Constraint[] {
  if (formula.kind === 'linear') return [formula.constraint];
  return formula.kind === 'word' ? [] : formula.of.flatMap(constraintsIn);
}
