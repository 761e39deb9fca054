/** The single printer of a formula for people: the formula it is, with the language's nouns, numbers and signs. */
import type { CheckedExpression, Type } from '../../language/index.ts';
import { negate, printDate, rational } from '../../values/index.ts';
import type { Speech } from './speech.ts';

/** How tightly an operator binds; a looser one inside a tighter one is bracketed. */
const strengths: Readonly<Record<string, number>> = { or: 1, and: 2, '+': 4, '-': 4, '*': 5, '/': 5 };
const COMPARISON = 3;
const UNARY = 6;

const signs: Readonly<Record<string, string>> = { '*': '×', '-': '−', '<=': '≤', '>=': '≥', '<>': '≠' };

export function printFormula(expression: CheckedExpression, speech: Speech): string {
  return printed(expression, speech, 0);
}

function printed(expression: CheckedExpression, speech: Speech, around: number): string {
  switch (expression.kind) {
    case 'binary':
      return printBinary(expression, speech, around);
    case 'negate':
      return bracketed(`−${printed(expression.of, speech, UNARY)}`, UNARY, around);
    case 'not':
      return bracketed(`${speech.frames.not} ${printed(expression.of, speech, UNARY)}`, UNARY, around);
    case 'rule':
    case 'library':
    case 'lookup':
      return printCall(expression, speech);
    default:
      return printLeaf(expression, speech);
  }
}

const bracketed = (text: string, own: number, around: number): string => (own < around ? `(${text})` : text);

type Of<K extends CheckedExpression['kind']> = Extract<CheckedExpression, { kind: K }>;

function printBinary(expression: Of<'binary'>, speech: Speech, around: number): string {
  const { op, left, right } = expression;
  const strength = strengths[op] ?? COMPARISON;
  const between = op === 'and' ? printBetween(left, right, speech) : null;
  if (between !== null) return bracketed(between, COMPARISON, around);
  const sign = op === 'and' || op === 'or' ? speech.frames[op] : (signs[op] ?? op);
  // The right side of a subtraction or division needs its brackets.
  const inner = op === '-' || op === '/' ? strength + 1 : strength;
  return bracketed(`${printed(left, speech, strength)} ${sign} ${printed(right, speech, inner)}`, strength, around);
}

/** `Used >= 0 and Used < 30` reads as `0 ≤ Used < 30`. */
function printBetween(left: CheckedExpression, right: CheckedExpression, speech: Speech): string | null {
  if (left.kind !== 'binary' || right.kind !== 'binary') return null;
  const from = { '>=': '≤', '>': '<' }[left.op as '>' | '>='] as string | undefined;
  const to = { '<=': '≤', '<': '<' }[right.op as '<' | '<='] as string | undefined;
  const [middle, same] = [left.left, right.left].map((side) => printed(side, speech, COMPARISON + 1));
  if (from === undefined || to === undefined || middle === undefined || middle !== same) return null;
  const [low, high] = [left.right, right.right].map((side) => printed(side, speech, COMPARISON + 1));
  return `${low ?? ''} ${from} ${middle} ${to} ${high ?? ''}`;
}

function printCall(call: Of<'rule'> | Of<'library'> | Of<'lookup'>, speech: Speech): string {
  const args = call.args.map((arg) => printed(arg, speech, 0));
  const separator = speech.frames.decimal === ',' ? '; ' : ', ';
  if (call.kind === 'lookup') return `${speech.noun(call.table)}.${speech.noun(call.column)}(${args.join(separator)})`;
  const name = call.kind === 'rule' ? speech.noun(call.name) : call.name;
  const mode = call.kind === 'library' && call.mode ? [speech.frames.modes[call.mode]] : [];
  const words = call.kind === 'library' ? [call.basis && `"${call.basis}"`, call.currency] : [];
  return `${name}(${[...args, ...words.filter(Boolean), ...mode].join(separator)})`;
}

function printLeaf(expression: CheckedExpression, speech: Speech): string {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression, speech);
    case 'date':
      return printDate(expression.date);
    case 'word':
      return printWord(expression, speech);
    case 'yesno':
      return expression.yes ? speech.frames.yes : speech.frames.no;
    case 'input':
    case 'let':
      return speech.noun(expression.name);
    default:
      return '…';
  }
}

function printWord({ word, type }: Of<'word'>, speech: Speech): string {
  return type.kind === 'choice' ? speech.choice(type.choice, word) : `"${word}"`;
}

/** A written number with its unit, currency or percent sign. */
function printNumber({ value, type }: Of<'number'>, speech: Speech): string {
  if (type.kind !== 'amount') return speech.number(value);
  if (type.percent) return `${speech.number(rational(value.n * 100n, value.d))}%`;
  const units = Object.keys(type.unit).map((unit) => speech.unit(unit, value.n < 0n ? negate(value) : value));
  const currency = type.currency === null ? [] : [type.currency];
  return [speech.number(value), ...units, ...currency].join(' ');
}

/** A type in words: `money per licence per month`. */
export function printTypeIn(type: Type, speech: Speech): string {
  const { kinds, ofUnits, per } = speech.frames;
  if (type.kind === 'choice') return speech.noun(type.choice);
  if (type.kind === 'unknown') return '…';
  if (type.kind !== 'amount') return kinds[type.kind];
  const above = Object.keys(type.unit).filter((unit) => (type.unit[unit] ?? 0) > 0);
  const below = Object.keys(type.unit).filter((unit) => (type.unit[unit] ?? 0) < 0);
  const kind = type.money ? kinds.money : type.percent ? kinds.percent : kinds.number;
  const counted = above.length === 0 ? kind : ofUnits(kind, above.map((unit) => speech.unit(unit, null)).join(' × '));
  return [counted, ...below.map((unit) => per(speech.unit(unit, rational(1n))))].join(' ');
}
