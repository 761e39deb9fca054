/** The single switch from tests and words of a plan to conditions and texts of a formula; what is known is decided here. */
import { unreachable } from '../../values/index.ts';
import { isText, type Num, type Test, type Text } from '../numbers/plan/plan.ts';
import type { Frame } from './frame.ts';
import { boundsOf, fixed, knownNumber, minus, printed, scaled, type Linear } from './linear.ts';
import { notNative } from './not-native.ts';
import { quoted, type Entered } from './operand.ts';

/** A condition of a formula, or its opposite, or its outcome where no cell moves it. */
export type Check =
  | { readonly kind: 'known'; readonly value: boolean }
  | { readonly kind: 'open'; readonly text: string; readonly opposite: boolean };

const known = (value: boolean): Check => ({ kind: 'known', value });
const open = (text: string): Check => ({ kind: 'open', text, opposite: false });

/** `IF`, or the arm that is known to be taken. */
export function either(when: Check, yes: string, no: string): string {
  if (when.kind === 'known') return when.value ? yes : no;
  if (yes === no) return yes;
  return when.opposite ? `IF(${when.text},${no},${yes})` : `IF(${when.text},${yes},${no})`;
}

export function check(test: Test, at: Frame): Check {
  switch (test.op) {
    case 'truth':
      return known(test.value);
    case 'is':
      return truthOf(test.of, at);
    case 'not':
      return negated(check(test.of, at));
    case 'and':
    case 'or':
      return junction(
        test.op,
        test.of.map((part) => check(part, at)),
      );
    case 'compare':
      return compared(test, at);
    case 'between':
      return between(at.linear(test.of), test.min, test.max);
    case 'same-text':
      return sameText(wordOf(test.left, at), wordOf(test.right, at), test.fold);
    case 'contains':
      return notNative('rule');
    default:
      return unreachable(test);
  }
}

function truthOf(of: Num, at: Frame): Check {
  if (of.op === 'bit') return check(of.of, at);
  if (of.op === 'reg') {
    const held = at.held(of.reg);
    if (held.kind === 'made') return truthOf(held.of as Num, held.in);
    if (held.entered.kind === 'yesno')
      return held.entered.known === null ? open(held.entered.text) : known(held.entered.known);
  }
  if (of.op === 'pick') {
    const [when, yes, no] = [check(of.when, at), truthOf(of.then, at), truthOf(of.otherwise, at)];
    if (when.kind === 'known') return when.value ? yes : no;
    return open(either(when, shownCheck(yes), shownCheck(no)));
  }
  return equal(at.linear(of), fixed(1));
}

/** A condition as a value. */
export function shownCheck(of: Check): string {
  if (of.kind === 'known') return of.value ? 'TRUE' : 'FALSE';
  return of.opposite ? `NOT(${of.text})` : of.text;
}

function negated(of: Check): Check {
  return of.kind === 'known' ? known(!of.value) : { ...of, opposite: !of.opposite };
}

function junction(kind: 'and' | 'or', parts: readonly Check[]): Check {
  const settles = kind === 'or';
  if (parts.some((part) => part.kind === 'known' && part.value === settles)) return known(settles);
  const left = parts.flatMap((part) => (part.kind === 'open' ? [part] : []));
  const [only] = left;
  if (only === undefined) return known(!settles);
  return left.length === 1 ? only : open(`${kind.toUpperCase()}(${left.map(shownCheck).join(',')})`);
}

function compared({ how, left, right }: Extract<Test, { op: 'compare' }>, at: Frame): Check {
  const words = isWord(left, at) ? wordOf(left, at) : isWord(right, at) ? wordOf(right, at) : null;
  if (words !== null) {
    const same = sameText(wordOf(left, at), wordOf(right, at), true);
    return how === '<>' ? negated(same) : same;
  }
  const [a, b] = [at.linear(left), at.linear(right)];
  const difference = minus(a, b);
  const constant = knownNumber(difference);
  if (constant !== null) return known(outcomes[how](constant));
  // What is taken off goes to the other side, so that both are as they would be written by hand.
  const added = { terms: difference.terms.filter(({ factor }) => factor > 0), constant: 0 };
  const taken = { terms: difference.terms.filter(({ factor }) => factor < 0), constant: difference.constant };
  return open(`${printed(added)}${how}${printed(scaled(taken, -1))}`);
}

const outcomes = {
  '=': (difference: number) => difference === 0,
  '<>': (difference: number) => difference !== 0,
  '<': (difference: number) => difference < 0,
  '<=': (difference: number) => difference <= 0,
  '>': (difference: number) => difference > 0,
  '>=': (difference: number) => difference >= 0,
} as const;

function equal(left: Linear, right: Linear): Check {
  const constant = knownNumber(minus(left, right));
  return constant === null ? open(`${printed(left)}=${printed(right)}`) : known(constant === 0);
}

/** Bounds beyond what the number can reach are not asked about. */
function between(of: Linear, min: number, max: number): Check {
  const value = knownNumber(of);
  if (value !== null) return known(value >= min && value <= max);
  const moving = { ...of, constant: 0 };
  const [low, high] = boundsOf(of);
  const sides = [
    ...(low >= min ? [] : [`${printed(moving)}>=${min - of.constant}`]),
    ...(high <= max ? [] : [`${printed(moving)}<=${max - of.constant}`]),
  ];
  return junction('and', sides.map(open));
}

type Word = Extract<Entered, { kind: 'word' }>;

/** Whether a number is the code of a word. */
function isWord(of: Num, at: Frame): boolean {
  if (of.op === 'pick') return isWord(of.then, at) || isWord(of.otherwise, at);
  if (of.op !== 'reg') return false;
  const held = at.held(of.reg);
  if (held.kind === 'input') return held.entered.kind === 'word';
  return isText(held.of) || isWord(held.of, held.in);
}

/** A word of a plan, by its code or as a text. */
export function wordOf(of: Num | Text, at: Frame): Word {
  switch (of.op) {
    case 'text':
      return written(of.value);
    case 'spelled':
      return wordOf(of.code, at);
    case 'const':
      return written(at.shared.words[of.value] ?? '');
    case 'reg':
    case 'text-reg': {
      const held = at.held(of.reg);
      if (held.kind === 'made') return wordOf(held.of, held.in);
      return held.entered.kind === 'word' ? held.entered : notNative('rule');
    }
    case 'pick': {
      const when = check(of.when, at);
      if (when.kind === 'known') return wordOf(when.value ? of.then : of.otherwise, at);
      const text = either(when, spelled(wordOf(of.then, at)), spelled(wordOf(of.otherwise, at)));
      return { kind: 'word', known: null, text, words: [] };
    }
    default:
      return notNative('rule');
  }
}

const written = (text: string): Word => ({ kind: 'word', known: text, text: '', words: [] });

/** A word as an answer: as the rules spell it, however the cell does. */
export function spelled({ known: fixedWord, text, words }: Word): string {
  if (fixedWord !== null) return quoted(fixedWord);
  const [last, ...others] = [...words].reverse();
  return others.reduce(
    (rest, each) => `IF(${text}=${quoted(each)},${quoted(each)},${rest})`,
    last === undefined ? text : quoted(last),
  );
}

function sameText(left: Word, right: Word, fold: boolean): Check {
  if (left.known !== null && right.known !== null)
    return known(fold ? left.known.toLowerCase() === right.known.toLowerCase() : left.known === right.known);
  const [a, b] = [left, right].map((word) => (word.known === null ? word.text : quoted(word.known)));
  return open(fold ? `${a ?? ''}=${b ?? ''}` : `EXACT(${a ?? ''},${b ?? ''})`);
}
