/**
 * The single exact evaluation of conditions inside the checker: what an opened expression gives for given inputs.
 * A witness that is reported has passed through here. `undefined` is "cannot be said here".
 */
import {
  add,
  addMonths,
  compare,
  dateOf,
  daysInMonth,
  divide,
  endOfMonth,
  equal,
  floorDivide,
  isWhole,
  monthsBetween,
  multiply,
  negate,
  nextDay,
  partsOf,
  rational,
  roundRatio,
  subtract,
  zero,
  type CalendarDate,
  type Rational,
  type RoundingMode,
} from '../../../values/index.ts';
import type { MonthEnds } from '../../syntax/ast.ts';
import type { CheckedExpression, CheckedRule } from '../checked.ts';
import { unfold, type PackRules } from './unfold.ts';

/** A number or date, a word or text, yes or no, words of a list. */
export type Scalar = Rational | string | boolean | readonly string[];

/** Inputs by name. */
export type Point = ReadonlyMap<string, Scalar>;

export interface Evaluation {
  readonly point: Point;
  readonly rules: PackRules;
}

type Of<K extends CheckedExpression['kind']> = Extract<CheckedExpression, { kind: K }>;

export function valueAt(expression: CheckedExpression, at: Evaluation): Scalar | undefined {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'date':
      return rational(BigInt(expression.date));
    case 'word':
      return expression.word;
    case 'yesno':
      return expression.yes;
    case 'input':
      return at.point.get(expression.name);
    case 'negate': {
      const value = numberAt(expression.of, at);
      return value && negate(value);
    }
    case 'not': {
      const value = valueAt(expression.of, at);
      return typeof value === 'boolean' ? !value : undefined;
    }
    case 'binary':
      return binaryAt(expression, at);
    case 'library':
      return libraryAt(expression, at);
    case 'rule':
      return callAt(expression, at);
    default:
      return undefined;
  }
}

export const isNumber = (value: Scalar | undefined): value is Rational => typeof value === 'object' && 'n' in value;

function numberAt(expression: CheckedExpression | undefined, at: Evaluation): Rational | undefined {
  const value = expression && valueAt(expression, at);
  return isNumber(value) ? value : undefined;
}

function binaryAt({ op, left, right }: Of<'binary'>, at: Evaluation): Scalar | undefined {
  const a = valueAt(left, at);
  if (op === 'and') return a === true ? valueAt(right, at) : a;
  if (op === 'or') return a === false ? valueAt(right, at) : a;
  const b = valueAt(right, at);
  if (isNumber(a) && isNumber(b)) return ofNumbers(op, a, b);
  const alike = sameWord(a, b, left.type.kind === 'text');
  return alike === undefined ? undefined : (op === '=') === alike;
}

/** Texts compare without regard to case, as in a spreadsheet. */
function sameWord(a: Scalar | undefined, b: Scalar | undefined, texts: boolean): boolean | undefined {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a === b;
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return texts ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function ofNumbers(op: Of<'binary'>['op'], a: Rational, b: Rational): Scalar | undefined {
  const order = compare(a, b);
  switch (op) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return b.n === 0n ? undefined : divide(a, b);
    case '=':
      return equal(a, b);
    case '<>':
      return !equal(a, b);
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

/** A rule of another name, for the arguments given: the answer of its one case that holds. */
function callAt({ name, args }: Of<'rule'>, at: Evaluation): Scalar | undefined {
  const [rule, ...versions] = at.rules.versions.get(name) ?? [];
  if (!rule || versions.length > 0 || rule.by !== null || args.length < rule.inputs.length) return undefined;
  if (rule.result.kind === 'amount' && rule.result.rounded) return undefined;
  const values = rule.inputs.flatMap(({ name: input }, i) => {
    const value = args[i] && valueAt(args[i], at);
    return value === undefined ? [] : [[input, value] as const];
  });
  return values.length < rule.inputs.length ? undefined : ruleAt(rule, { ...at, point: new Map(values) });
}

function ruleAt(rule: CheckedRule, at: Evaluation): Scalar | undefined {
  for (const { when, answer } of rule.cases) {
    const holds = valueAt(unfold(when, rule, at.rules), at);
    if (holds === undefined) return undefined;
    if (holds === true) return answer.kind === 'value' ? valueAt(unfold(answer.value, rule, at.rules), at) : undefined;
  }
  const last = rule.otherwise?.answer;
  return last?.kind === 'value' ? valueAt(unfold(last.value, rule, at.rules), at) : undefined;
}

function libraryAt(call: Of<'library'>, at: Evaluation): Scalar | undefined {
  const [first, second, third] = call.args;
  if (call.name === 'IF') {
    const when = first && valueAt(first, at);
    const taken = when === true ? second : third;
    return when === undefined || !taken ? undefined : valueAt(taken, at);
  }
  if (call.name === 'CONTAINS') return containsAt(call, at);
  const numbers = call.args.map((arg) => numberAt(arg, at));
  const [a, b, c] = numbers;
  if (!a || numbers.includes(undefined)) return undefined;
  const whole = [a, b, c].map((one) => (one && isWhole(one) ? Number(one.n) : NaN));
  return ofNumber(call, a) ?? ofDates(call.name, whole as [number, number, number], at.rules.monthEnds);
}

function containsAt({ args: [list, word] }: Of<'library'>, at: Evaluation): boolean | undefined {
  const [words, value] = [list && valueAt(list, at), word && valueAt(word, at)];
  return Array.isArray(words) && typeof value === 'string' ? words.includes(value) : undefined;
}

const modes: Readonly<Partial<Record<string, RoundingMode>>> = {
  ROUND: 'half-up',
  ROUNDUP: 'up',
  ROUNDDOWN: 'down',
};

function ofNumber(call: Of<'library'>, a: Rational): Rational | undefined {
  if (call.name === 'INT') return rational(floorDivide(a.n, a.d));
  return call.name === 'SIGN' ? rational(BigInt(compare(a, zero))) : roundedAt(call, a);
}

function roundedAt({ name, args, mode }: Of<'library'>, a: Rational): Rational | undefined {
  const rounding = mode ?? modes[name];
  const places = args[1]?.kind === 'number' && isWhole(args[1].value) ? args[1].value.n : null;
  if (rounding === undefined || places === null || places < 0n) return undefined;
  const scale = 10n ** places;
  return rational(roundRatio(a.n * scale, a.d, rounding), scale);
}

function ofDates(
  name: string,
  [a, b, c]: readonly [number, number, number],
  monthEnds: MonthEnds,
): Rational | undefined {
  // Whole months depend on where a month ends; only the usual habit is known here.
  if (name === 'MONTHSBETWEEN' && monthEnds !== 'clamp') return undefined;
  const date = a as CalendarDate;
  const value = name === 'EDATE' ? shifted(date, b, monthEnds) : dateFunctions[name]?.(date, b, c);
  return value === undefined || Number.isNaN(value) ? undefined : rational(BigInt(value));
}

/** The same day so many months on, where the month has none by the habit of the pack; NaN where it is refused. */
function shifted(date: CalendarDate, months: number, monthEnds: MonthEnds): number {
  const there = addMonths(date, months);
  if (partsOf(there).day === partsOf(date).day || monthEnds === 'clamp') return there;
  return monthEnds === 'next-day' ? there + 1 : NaN;
}

const dateFunctions: Readonly<Partial<Record<string, (date: CalendarDate, b: number, c: number) => number>>> = {
  EOMONTH: endOfMonth,
  NEXTDAY: nextDay,
  MONTHSBETWEEN: (date, b) => monthsBetween(date, b as CalendarDate),
  YEAR: (date) => partsOf(date).year,
  MONTH: (date) => partsOf(date).month,
  DAY: (date) => partsOf(date).day,
  DAYSINMONTH: (date) => daysInMonth(partsOf(date).year, partsOf(date).month),
  DATE: (year, month, day) =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dateOf(year, month, day) : NaN,
};
