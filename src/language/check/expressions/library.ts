/**
 * The single list of library functions and what they take: one entry types a call.
 * Their meaning is given once more, by lowering, in `core/lower/library.ts`.
 */
import type { DayCountBasis, RoundingMode } from '../../../values/index.ts';
import { amountType, sameUnit, unknownType, type AmountType, type Type } from '../types/types.ts';

export const libraryNames = [
  'IF', 'MIN', 'MAX', 'ABS', 'SIGN', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'INT',
  'DATE', 'YEAR', 'MONTH', 'DAY', 'DAYSINMONTH', 'EDATE', 'EOMONTH', 'MONTHSBETWEEN', 'NEXTDAY',
  'DAYCOUNT', 'BASISDAYS', 'CONTAINS', 'COUNT', 'SUM', 'ALLOCATE', 'CONVERT',
] as const; // prettier-ignore

export type LibraryName = (typeof libraryNames)[number];

export const isLibraryName = (name: string): name is LibraryName => (libraryNames as readonly string[]).includes(name);

/** What the word says, by the function that takes it. */
export interface WordArgument {
  readonly mode?: RoundingMode;
  readonly basis?: DayCountBasis;
  readonly currency?: string;
}

/** What a function asks of an argument; `any` types are settled by `result`. */
export type Wanted =
  | 'any' | 'single' | 'amount' | 'money' | 'plain' | 'months' | 'places' | 'date' | 'yesno' | 'ordered'
  | 'list' | 'amounts'; // prettier-ignore

export interface Signature {
  /** Shown when the number of arguments is wrong. */
  readonly takes: string;
  readonly wants: readonly Wanted[];
  /** A written word stands last: a mode, a basis, a currency. It may be left out where `optional`. */
  readonly word?: 'optional' | 'required';
  /** The last parameter repeats. */
  readonly repeats?: boolean;
  /** All arguments from this index on must be of one type. */
  readonly alikeFrom?: number;
  readonly result: (args: readonly Type[], currency?: string) => Type;
}

const date: Type = { kind: 'date' };
const plain = amountType(false, {});
const days = amountType(false, { day: 1 });
const months = amountType(false, { month: 1 });
const first = (args: readonly Type[]): Type => args[0] ?? unknownType;
const rounded = (args: readonly Type[]): Type => settle(first(args), { rounded: true });
const part = (takes: string, result: Type): Signature => ({ takes, wants: ['date'], result: () => result });
const shift: Signature = { takes: 'a date and a number of months', wants: ['date', 'months'], result: () => date };
const dayCount: Signature = {
  takes: 'two dates and a basis such as "30E/360"',
  wants: ['date', 'date'],
  word: 'required',
  result: () => days,
};
const itemOf = ([list]: readonly Type[]): Type => (list?.kind === 'list' ? list.item : unknownType);
const extreme: Signature = {
  takes: 'one or more values of one type, or a list',
  wants: ['ordered'],
  repeats: true,
  alikeFrom: 0,
  result: (args) => (args[0]?.kind === 'list' ? itemOf(args) : alike(args)),
};

export const library: Readonly<Record<LibraryName, Signature>> = {
  IF: {
    takes: 'a condition and two values',
    wants: ['yesno', 'single', 'single'],
    alikeFrom: 1,
    result: (args) => alike(args.slice(1)),
  },
  MIN: extreme,
  MAX: extreme,
  ABS: { takes: 'a quantity', wants: ['amount'], result: first },
  SIGN: { takes: 'a quantity', wants: ['amount'], result: () => plain },
  ROUND: {
    takes: 'a quantity, a number of decimals from -6 to 9 and perhaps a mode',
    wants: ['amount', 'places'],
    word: 'optional',
    result: rounded,
  },
  ROUNDUP: { takes: 'a quantity and a number of decimals from -6 to 9', wants: ['amount', 'places'], result: rounded },
  ROUNDDOWN: {
    takes: 'a quantity and a number of decimals from -6 to 9',
    wants: ['amount', 'places'],
    result: rounded,
  },
  INT: { takes: 'a quantity', wants: ['amount'], result: first },
  DATE: { takes: 'a year, a month and a day', wants: ['plain', 'plain', 'plain'], result: () => date },
  YEAR: part('a date', plain),
  MONTH: part('a date', plain),
  DAY: part('a date', plain),
  DAYSINMONTH: part('a date', days),
  EDATE: shift,
  EOMONTH: shift,
  MONTHSBETWEEN: { takes: 'two dates', wants: ['date', 'date'], result: () => months },
  DAYCOUNT: dayCount,
  BASISDAYS: dayCount,
  COUNT: { takes: 'a list', wants: ['list'], result: () => plain },
  SUM: { takes: 'a list of quantities', wants: ['amounts'], result: itemOf },
  ALLOCATE: {
    takes: 'an amount of money and a list of weights',
    wants: ['money', 'amounts'],
    result: (args) => ({ kind: 'list', item: settle(first(args), { rounded: true }) as AmountType }),
  },
  CONVERT: {
    takes: 'an amount of money, a rate and a currency',
    wants: ['money', 'plain'],
    word: 'required',
    result: (args, currency = '') => settle(first(args), { rounded: false, currency }),
  },
  CONTAINS: { takes: 'a list and a value', wants: ['list', 'any'], result: () => ({ kind: 'yesno' }) },
  NEXTDAY: { takes: 'a date and a day of the month', wants: ['date', 'plain'], result: () => date },
};

function settle(type: Type, more: Partial<AmountType>): Type {
  return type.kind === 'amount' ? { ...type, zero: false, ...more } : type;
}

/** The common type of values that must be alike; rounded only if all are. */
export function alike(types: readonly Type[]): Type {
  const known = types.filter((type) => type.kind !== 'unknown');
  const amounts = known.filter((type): type is AmountType => type.kind === 'amount');
  const leading = amounts.find(({ zero }) => !zero) ?? amounts[0];
  if (!leading) return known[0] ?? unknownType;
  const currency = amounts.find((type) => type.currency !== null)?.currency ?? null;
  return {
    ...leading,
    currency,
    rounded: amounts.every((type) => type.rounded || type.zero),
    zero: amounts.every(({ zero }) => zero),
  };
}

const amountsFit = (a: AmountType, b: AmountType): boolean =>
  a.zero || b.zero || (a.money === b.money && sameUnit(a.unit, b.unit));

/** Whether two types may meet in `+`, `=`, `IF` or an argument. */
export function fits(a: Type, b: Type): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return true;
  if (a.kind === 'amount' && b.kind === 'amount') return amountsFit(a, b);
  if (a.kind === 'choice' && b.kind === 'choice') return a.choice === b.choice;
  if (a.kind === 'list' && b.kind === 'list') return fits(a.item, b.item);
  return a.kind === b.kind;
}
