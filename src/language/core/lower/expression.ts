/**
 * The single way from a checked expression to core: amounts become one ratio, conditions truths, choices words.
 * A divisor whose range holds zero is reported here, because only here its range is known.
 */
import { invariant, parseDate, parseDecimal, rational, unreachable, zero } from '../../../values/index.ts';
import type { CheckedExpression } from '../../check/checked.ts';
import type { Call, Comparison, CoreInput, Lookup, Meaning, Ratio, Truth, Word } from '../core.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { constantOf, int } from '../int.ts';
import { lowerLibrary } from './functions/library.ts';
import { contains, lowerList } from './functions/lists.ts';
import type { Lowering } from './lowering.ts';
import { rangeOf, signOf } from './ranges.ts';
import { common, constant, opposite, plus, reciprocal, times, whole } from '../ratio.ts';

/** The expression in core, by the family of its type. */
export function lower(to: Lowering, expression: CheckedExpression): Meaning {
  switch (expression.type.kind) {
    case 'yesno':
      return { family: 'truth', of: to.truth(expression) };
    case 'choice':
    case 'text':
      return { family: 'word', of: to.word(expression) };
    case 'list':
      return to.list(expression);
    default:
      return { family: 'amount', ...to.amount(expression) };
  }
}

export function lowerAmount(to: Lowering, expression: CheckedExpression): Ratio {
  switch (expression.kind) {
    case 'number':
      return constant(expression.value);
    case 'date':
      return whole(int(BigInt(expression.date)));
    case 'input':
      return ratioOfInput(to, expression.name);
    case 'let':
      return asAmount(to.lets.get(expression.name));
    case 'negate':
      return opposite(to.amount(expression.of));
    case 'rule':
      return amountOfCall(to, callOf(to, expression));
    case 'lookup':
      return amountOfLookup(to, expression);
    case 'library':
      return lowerLibrary(to, expression);
    case 'binary':
      return expression.type.kind === 'date' ? dateSum(to, expression) : arithmetic(to, expression);
    default:
      return unreachableKind(expression);
  }
}

function ratioOfInput(to: Lowering, name: string): Ratio {
  const type = to.inputs.get(name)?.type;
  return { n: { kind: 'input', name }, d: int(10n ** BigInt(type?.places ?? 0)) };
}

function asAmount(meaning: Meaning | undefined): Ratio {
  invariant(meaning?.family === 'amount', 'a let of another family');
  return { n: meaning.n, d: meaning.d };
}

type Of<K extends CheckedExpression['kind']> = Extract<CheckedExpression, { kind: K }>;

/** A list; calls and look-ups in it are lowered as anywhere. */
export function lowerListHere(to: Lowering, expression: CheckedExpression): Extract<Meaning, { family: 'list' }> {
  return lowerList(to, expression, {
    callOf: (call) => callOf(to, call),
    lookupOf: (lookup) => lookupOf(to, lookup),
  });
}

/** Days added to a date are whole, wherever the date goes. */
function dateSum(to: Lowering, expression: Of<'binary'>): Ratio {
  const sum = arithmetic(to, expression);
  const { left, right } = expression;
  const days = left.type.kind === 'date' ? right : left;
  if (constantOf(sum.d) !== 1n) {
    const details = { what: 'what is added to a date', of: to.textOf(days.at) };
    to.diagnostics.push({ code: 'not-whole', at: days.at, with: details });
  }
  return sum;
}

function arithmetic(to: Lowering, { op, left, right }: Of<'binary'>): Ratio {
  const [a, b] = [to.amount(left), to.amount(right)];
  switch (op) {
    case '+':
      return plus(a, b);
    case '-':
      return plus(a, opposite(b));
    case '*':
      return times(a, b);
    default: {
      const sign = signOf(rangeOf(b.n, to.bounds));
      if (sign === null) to.diagnostics.push(divisionByZero(to, right));
      return times(a, reciprocal(b, sign ?? 1));
    }
  }
}

function divisionByZero(to: Lowering, { kind, type, at }: CheckedExpression): Diagnostic {
  const what = kind === 'input' || kind === 'let' ? kind : 'formula';
  return { code: 'division-by-zero', at, with: { divisor: to.textOf(at), what, one: leastOf(type) } };
}

/** `1 day`, or `1` of a plain number; null for money and for rates. */
function leastOf(type: CheckedExpression['type']): string | null {
  if (type.kind !== 'amount' || type.money) return null;
  const [only, ...more] = Object.entries(type.unit);
  if (!only) return '1';
  return only[1] === 1 && more.length === 0 ? `1 ${only[0]}` : null;
}

/** A call with its arguments in the callee's order; what is left out takes its default. */
export function callOf(to: Lowering, { name, args }: Of<'rule'>): Call {
  const callee = to.callees.get(name);
  invariant(callee, 'callees are lowered first');
  const currency = to.writtenCurrency(args);
  return {
    rule: name,
    args: callee.inputs.map((input, i) => argumentOf(to, args[i], input)),
    ...(currency === null ? {} : { currency }),
  };
}

function argumentOf(to: Lowering, given: CheckedExpression | undefined, input: CoreInput): Meaning {
  return given ? lower(to, given) : defaultOf(input);
}

function defaultOf({ type, default: text = '' }: CoreInput): Meaning {
  if (type.kind === 'choice' || type.kind === 'text') return { family: 'word', of: { kind: 'word', value: text } };
  if (type.kind === 'yesno') return { family: 'truth', of: { kind: 'truth', value: text === 'yes' } };
  if (type.kind === 'date') return { family: 'amount', ...whole(int(BigInt(parseDate(text) ?? 0))) };
  const { n, d } = parseDecimal(text) ?? zero;
  // The text of a percentage are its points.
  return { family: 'amount', ...constant(rational(n, type.kind === 'percent' ? d * 100n : d)) };
}

function lookupOf(to: Lowering, { table: name, column, args }: Of<'lookup'>): Lookup {
  const table = to.tables.get(name);
  invariant(table, 'tables are checked first');
  const argOf = (parameter: string): CheckedExpression => {
    const arg = args[table.parameters.findIndex((one) => one.name === parameter)];
    invariant(arg, 'a look-up gives every key');
    return arg;
  };
  const keys = table.keys.map((key) => lower(to, argOf(key.name)));
  return { table: name, column, keys, asOf: table.asOf ? to.amount(argOf(table.asOf.parameter)).n : null };
}

function amountOfLookup(to: Lowering, expression: Of<'lookup'>): Ratio {
  const column = to.tables.get(expression.table)?.results.find(({ name }) => name === expression.column);
  return { n: { kind: 'lookup', lookup: lookupOf(to, expression) }, d: int(10n ** BigInt(column?.core.places ?? 0)) };
}

function amountOfCall(to: Lowering, call: Call): Ratio {
  const denominator = to.callees.get(call.rule)?.denominator ?? null;
  const n = { kind: 'result', call, part: 'n' } as const;
  return { n, d: denominator === null ? { kind: 'result', call, part: 'd' } : int(denominator) };
}

export function lowerTruth(to: Lowering, expression: CheckedExpression): Truth {
  switch (expression.kind) {
    case 'yesno':
      return { kind: 'truth', value: expression.yes };
    case 'input':
      return { kind: 'truth-input', name: expression.name };
    case 'let':
      return { kind: 'truth-ref', let: expression.name };
    case 'rule':
      return { kind: 'truth-result', call: callOf(to, expression) };
    case 'not':
      return { kind: 'not', of: to.truth(expression.of) };
    case 'library':
      return chosenTruth(to, expression);
    case 'binary':
      return expression.op === 'and' || expression.op === 'or'
        ? { kind: expression.op, of: [to.truth(expression.left), to.truth(expression.right)] }
        : comparison(to, expression);
    default:
      return unreachableKind(expression);
  }
}

/** CONTAINS, or IF between two conditions: the library functions that give yes or no. */
function chosenTruth(to: Lowering, { name, args }: Of<'library'>): Truth {
  if (name === 'CONTAINS') return contains(to, args);
  const [when, then, otherwise] = args.map((arg) => to.truth(arg));
  invariant(when && then && otherwise, 'IF takes three arguments');
  return {
    kind: 'or',
    of: [
      { kind: 'and', of: [when, then] },
      { kind: 'and', of: [{ kind: 'not', of: when }, otherwise] },
    ],
  };
}

function comparison(to: Lowering, { op, left, right }: Of<'binary'>): Truth {
  const family = left.type.kind;
  if (family === 'yesno') {
    const same = sameTruth(to.truth(left), to.truth(right));
    return op === '=' ? same : { kind: 'not', of: same };
  }
  if (family === 'choice' || family === 'text') {
    const same: Truth = { kind: 'same-word', left: to.word(left), right: to.word(right), foldCase: family === 'text' };
    return op === '=' ? same : { kind: 'not', of: same };
  }
  const [a, b] = common([to.amount(left), to.amount(right)]).numerators;
  invariant(a && b, 'a comparison has two sides');
  return { kind: 'compare', op: op as Comparison, left: a, right: b };
}

function sameTruth(a: Truth, b: Truth): Truth {
  return {
    kind: 'or',
    of: [
      { kind: 'and', of: [a, b] },
      {
        kind: 'and',
        of: [
          { kind: 'not', of: a },
          { kind: 'not', of: b },
        ],
      },
    ],
  };
}

export function lowerWord(to: Lowering, expression: CheckedExpression): Word {
  switch (expression.kind) {
    case 'word':
      return { kind: 'word', value: expression.word };
    case 'input':
      return { kind: 'word-input', name: expression.name };
    case 'let':
      return { kind: 'word-ref', let: expression.name };
    case 'rule':
      return { kind: 'word-result', call: callOf(to, expression) };
    case 'lookup':
      return { kind: 'word-lookup', lookup: lookupOf(to, expression) };
    case 'library': {
      const [when, then, otherwise] = expression.args;
      invariant(when && then && otherwise, 'IF takes three arguments');
      return { kind: 'word-choose', when: to.truth(when), then: to.word(then), otherwise: to.word(otherwise) };
    }
    default:
      return unreachableKind(expression);
  }
}

function unreachableKind(expression: CheckedExpression): never {
  return unreachable(expression.kind as never);
}
