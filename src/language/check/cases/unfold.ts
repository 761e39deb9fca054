/**
 * The single place that opens a condition: lets and rules that are one plain formula are written out, `MIN`, `MAX` and
 * `ABS` become `IF`, so that what is left speaks of the rule's own inputs and of few opaque calls.
 */
import type { MonthEnds } from '../../syntax/ast.ts';
import type { CheckedExpression, CheckedRule } from '../checked.ts';

/** The rules of a pack by name, and how its months end. */
export interface PackRules {
  readonly versions: ReadonlyMap<string, readonly CheckedRule[]>;
  readonly monthEnds: MonthEnds;
}

/** Names and what stands for them: lets, and the arguments of an opened call. */
type Bindings = ReadonlyMap<string, CheckedExpression>;

/** An expression grows with each opened call; beyond this depth a call stays closed. */
const DEEPEST = 6;

/** Calls opened for one condition; the others stay closed. */
const MOST_CALLS = 200;

/** A let of lets doubles with each; a condition that would have more parts than these is left as it was written. */
const MOST_PARTS = 600;

/** The expression over the inputs of its rule; over its lets, too, where it would be too long. */
export function unfold(
  expression: CheckedExpression,
  { lets }: Pick<CheckedRule, 'lets'>,
  rules: PackRules,
): CheckedExpression {
  const start: Opening = { bindings: new Map(), rules, depth: 0, calls: { left: MOST_CALLS } };
  const whole = opened(expression, { ...start, bindings: bindLets(lets, start) });
  return sizeOf(whole, new Map()) > MOST_PARTS ? expression : whole;
}

/** How many parts an expression has when it is written out; each shared part is looked at once. */
function sizeOf(expression: CheckedExpression, known: Map<CheckedExpression, number>): number {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const size = operandsOf(expression).reduce((sum, part) => sum + sizeOf(part, known), 1);
  known.set(expression, size);
  return size;
}

/** The expressions that an expression is made of. */
export function operandsOf(expression: CheckedExpression): readonly CheckedExpression[] {
  if (expression.kind === 'binary') return [expression.left, expression.right];
  if (expression.kind === 'negate' || expression.kind === 'not') return [expression.of];
  return 'args' in expression ? expression.args : [];
}

interface Opening {
  readonly bindings: Bindings;
  readonly rules: PackRules;
  readonly depth: number;
  readonly calls: { left: number };
}

function bindLets(lets: CheckedRule['lets'], opening: Opening): Bindings {
  const bindings = new Map(opening.bindings);
  for (const { name, value } of lets) bindings.set(name, opened(value, { ...opening, bindings }));
  return bindings;
}

function opened(expression: CheckedExpression, opening: Opening): CheckedExpression {
  switch (expression.kind) {
    case 'let':
    case 'input':
      return opening.bindings.get(expression.name) ?? expression;
    case 'binary':
      return { ...expression, left: opened(expression.left, opening), right: opened(expression.right, opening) };
    case 'negate':
    case 'not':
      return { ...expression, of: opened(expression.of, opening) };
    case 'library':
      return asIf({ ...expression, args: expression.args.map((arg) => opened(arg, opening)) });
    case 'lookup':
      return { ...expression, args: expression.args.map((arg) => opened(arg, opening)) };
    case 'rule':
      return openedCall({ ...expression, args: expression.args.map((arg) => opened(arg, opening)) }, opening);
    default:
      return expression;
  }
}

type Call = Extract<CheckedExpression, { kind: 'rule' }>;

/** A call of a rule that is one plain formula is what it computes. */
function openedCall(call: Call, { rules, depth, calls }: Opening): CheckedExpression {
  const rule = plainRule(rules.versions.get(call.name) ?? []);
  if (!rule || depth >= DEEPEST || call.args.length < rule.inputs.length || calls.left-- <= 0) return call;
  const given = new Map(rule.inputs.flatMap(({ name }, i) => (call.args[i] ? [[name, call.args[i]] as const] : [])));
  const inside: Opening = { bindings: given, rules, depth: depth + 1, calls };
  return opened(rule.formula, { ...inside, bindings: bindLets(rule.lets, inside) });
}

/** A rule with one version, one formula and no rounding of its own. */
function plainRule([rule, ...versions]: readonly CheckedRule[]) {
  if (!rule || versions.length > 0 || rule.by !== null || rule.cases.length > 0) return null;
  const answer = rule.otherwise?.answer;
  const rounds = rule.result.kind === 'amount' && rule.result.rounded;
  return answer?.kind !== 'value' || rounds ? null : { inputs: rule.inputs, lets: rule.lets, formula: answer.value };
}

type Library = Extract<CheckedExpression, { kind: 'library' }>;

/** `MAX(a, b)` is `IF(a >= b, a, b)`. */
function asIf(call: Library): CheckedExpression {
  const [first, ...others] = call.args;
  if (!first || first.type.kind === 'list') return call;
  if (call.name === 'ABS') {
    const negated: CheckedExpression = { kind: 'negate', of: first, type: first.type, at: call.at };
    return choose(call, [first, negated], '>=');
  }
  if (call.name !== 'MIN' && call.name !== 'MAX') return call;
  return others.reduce((best, other) => choose(call, [best, other], call.name === 'MIN' ? '<=' : '>='), first);
}

function choose(
  { type, at }: Library,
  [a, b]: readonly [CheckedExpression, CheckedExpression],
  op: '<=' | '>=',
): CheckedExpression {
  const when: CheckedExpression = { kind: 'binary', op, left: a, right: b, type: { kind: 'yesno' }, at };
  return { kind: 'library', name: 'IF', args: [when, a, b], type, at };
}

/** A mode, a basis or a currency is part of the meaning. */
const wordOf = (call: CheckedExpression): string[] =>
  call.kind === 'library' ? [call.mode ?? '', call.basis ?? '', call.currency ?? ''] : [];

/** Two expressions with one key mean the same. */
export function keyOf(expression: CheckedExpression): string {
  switch (expression.kind) {
    case 'number':
      return `${expression.value.n}/${expression.value.d}`;
    case 'date':
      return `day ${expression.date}`;
    case 'word':
      return JSON.stringify(expression.word);
    case 'yesno':
      return String(expression.yes);
    case 'binary':
      return `(${keyOf(expression.left)} ${expression.op} ${keyOf(expression.right)})`;
    case 'negate':
    case 'not':
      return `${expression.kind}(${keyOf(expression.of)})`;
    case 'library':
    case 'rule':
      return `${expression.name}(${[...expression.args.map(keyOf), ...wordOf(expression)].join()})`;
    case 'lookup':
      return `${expression.table}.${expression.column}(${expression.args.map(keyOf).join()})`;
    case 'broken':
      return '?';
    default:
      return `${expression.kind} ${expression.name}`;
  }
}
