/** The oracle's values and answers, what a declared type admits, and how a rule ends early. */
import type { Expression, TypeText } from '../../src/language/syntax/ast.ts';
import { dayOf, lengthOf } from './calendar.ts';
import { floor, fraction, ofText, order, over, type Fraction } from './fraction.ts';

/** A date is the fraction of its day number; a text knows that its letter case does not count. */
export type OracleValue =
  Fraction | boolean | string | { readonly text: string } | readonly string[] | readonly Fraction[];
export type OracleRow = Readonly<Record<string, OracleValue>>;
export type OracleAnswer =
  | { readonly kind: 'value'; readonly value: OracleValue }
  | { readonly kind: 'rows'; readonly rows: readonly OracleRow[] }
  | { readonly kind: 'not-stated'; readonly reason: string }
  | { readonly kind: 'problem'; readonly code: string };

/** Ends a rule from within: nothing is stated, or the data is refused. */
export class Ended {
  readonly answer: OracleAnswer;
  constructor(answer: OracleAnswer) {
    this.answer = answer;
  }
}

export const end = (answer: OracleAnswer): never => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a signal, caught where the rule was asked
  throw new Ended(answer);
};
export const silent = (reason: string): never => end({ kind: 'not-stated', reason });
export const refused = (code: string): never => end({ kind: 'problem', code });

export const isList = (value: OracleValue): value is readonly Fraction[] => Array.isArray(value);

export const isQuantity = (value: OracleValue | undefined): value is Fraction =>
  typeof value === 'object' && 'n' in value;

export function quantity(value: OracleValue | (() => OracleValue) | undefined): Fraction {
  if (typeof value === 'function' || !isQuantity(value)) throw new Error('a quantity was expected');
  return value;
}

/** The whole number or day that a calendar function is given. */
export const day = (value: OracleValue | undefined): number => Number(floor(quantity(value)));

/** A day that the calendar of the rules has. */
export const calendar = (at: number): Fraction =>
  at >= firstDay && at <= lastDay ? fraction(at) : refused('impossible-date');

export function date(value: OracleValue | undefined): number {
  calendar(day(value));
  return day(value);
}

/** A rounding mode, written as a word or with its hyphen. */
export const word = (node: Expression): string =>
  node.kind === 'name' ? node.name : node.kind === 'text' ? node.text : '';

export function same(a: OracleValue, b: OracleValue): boolean {
  if (isQuantity(a) && isQuantity(b)) return order(a, b) === 0;
  if (typeof a === 'object' && typeof b === 'object' && 'text' in a && 'text' in b)
    return a.text.toLowerCase() === b.text.toLowerCase();
  return a === b;
}

export function made(year: number, month: number, dayOfMonth: number): Fraction {
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengthOf(year, month);
  const date = exists ? dayOf(year, month, dayOfMonth) : Infinity;
  return date >= firstDay && date <= lastDay ? fraction(date) : refused('impossible-date');
}

const [firstDay, lastDay] = [dayOf(1900, 3, 1), dayOf(9999, 12, 31)];

interface OracleDomain {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly places: number;
}

/** What a type admits where the file does not say more: least, most, decimals. */
function standard({ base, of, per }: TypeText): readonly [from: number, to: number, places: number] {
  if (base.name === 'percent') return [0, 100, 4];
  if (base.name !== 'number' || of === null || per.length > 0) return [-1e9, 1e9, 4];
  return /^days?$/.test(of.name) ? [-36_600, 36_600, 0] : [0, 10_000_000, 0];
}

/** What a type admits. */
export function domainOf(type: TypeText): OracleDomain {
  const { base, from, to, places } = type;
  if (base.name === 'date') return { from: fraction(firstDay), to: fraction(lastDay), places: 0 };
  const [least, most, decimals] = standard(type);
  // A percentage is written in points and is a ratio.
  const points = fraction(base.name === 'percent' ? 100 : 1);
  return {
    from: over(from ? ofText(from.text) : fraction(least), points),
    to: over(to ? ofText(to.text) : fraction(most), points),
    places: (places ? Number(places.text) : decimals) + (base.name === 'percent' ? 2 : 0),
  };
}
