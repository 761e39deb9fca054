/**
 * The single definition of types and units: what a quantity is, how units multiply, how a type reads in a sentence.
 */
import type { TypeText, Word } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { currencyCodes } from '../../text/currency-codes.ts';
import { nearest } from '../../text/nearest.ts';
import { calendarUnits, type UnitWords, type Vocabulary } from '../../vocabulary.ts';

/** Exponent by unit; zero exponents are left out. */
export type Unit = Readonly<Record<string, number>>;

export interface AmountType {
  readonly kind: 'amount';
  readonly money: boolean;
  readonly unit: Unit;
  /** Money that a declared rounding has made; anything else is exact. */
  readonly rounded: boolean;
  /** The plain literal 0, which fits every unit. */
  readonly zero: boolean;
  /** Currency written in the expression; null where none is. */
  readonly currency: string | null;
  readonly percent: boolean;
}

export type Type =
  | AmountType
  | { readonly kind: 'date' }
  | { readonly kind: 'yesno' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'list'; readonly item: ItemType }
  /** The type of what could not be read: fits everywhere, so that one mistake stays one. */
  | { readonly kind: 'unknown' };

/** What a list holds. */
export type ItemType = AmountType | { readonly kind: 'text' } | { readonly kind: 'choice'; readonly choice: string };

export const unknownType: Type = { kind: 'unknown' };

/** The choice whose values a type or a list of it has. */
export function choiceOf(type: Type): string | null {
  const one = type.kind === 'list' ? type.item : type;
  return one.kind === 'choice' ? one.choice : null;
}

/** A quantity that is exact, has no currency and is not the bare zero. */
export function amountType(money: boolean, unit: Unit, more: Partial<AmountType> = {}): AmountType {
  return { kind: 'amount', money, unit, rounded: false, zero: false, currency: null, percent: false, ...more };
}

export function unitTimes(a: Unit, b: Unit, sign: 1 | -1 = 1): Unit {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const entries = [...names].map((name) => [name, (a[name] ?? 0) + sign * (b[name] ?? 0)] as const);
  return Object.fromEntries(entries.filter(([, exponent]) => exponent !== 0));
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return Object.keys(unitTimes(a, b, -1)).length === 0;
}

/** The unit a word stands for, singular or plural; undefined when the word is no unit. */
export function unitNamed(vocabulary: Vocabulary, word: string): string | undefined {
  return unitsOf(vocabulary).find(({ words }) => words.includes(word))?.name;
}

export function unitsOf(vocabulary: Vocabulary): readonly UnitWords[] {
  return [...calendarUnits, ...vocabulary.units];
}

/** `money per licence per month`, `number of days`, `a date`. */
export function printType(type: Type): string {
  switch (type.kind) {
    case 'amount':
      return printAmount(type);
    case 'choice':
      return `a ${type.choice}`;
    case 'yesno':
      return 'yes or no';
    case 'list':
      return `a list of ${printItem(type.item)}`;
    case 'unknown':
      return 'something unreadable';
    default:
      return `a ${type.kind}`;
  }
}

function printItem(item: ItemType): string {
  if (item.kind !== 'amount') return item.kind === 'choice' ? item.choice : 'text';
  if (item.percent) return 'percent';
  return item.money || Object.keys(item.unit).length > 0 ? printAmount(item) : 'number';
}

function printAmount({ money, unit, percent }: AmountType): string {
  const above = Object.entries(unit).filter(([, exponent]) => exponent > 0);
  const below = Object.entries(unit).filter(([, exponent]) => exponent < 0);
  const powers = above.map(([name, exponent]) => (exponent === 1 ? name : `${name}^${exponent}`));
  const per = below.flatMap(([name, exponent]) => Array.from({ length: -exponent }, () => ` per ${name}`)).join('');
  if (money) return ['money', ...powers].join(' x ') + per;
  if (powers.length === 1 && above[0]?.[1] === 1) return `number of ${above[0][0]}s${per}`;
  if (powers.length > 0) return powers.join(' x ') + per;
  return per ? `number${per}` : percent ? 'a percentage' : 'a plain number';
}

const plainTypes: Readonly<Record<string, Type>> = {
  money: amountType(true, {}),
  number: amountType(false, {}),
  percent: amountType(false, {}, { percent: true }),
  date: { kind: 'date' },
  text: { kind: 'text' },
  yesno: { kind: 'yesno' },
};

/** What a declaration is read with. */
export interface TypeReading {
  readonly vocabulary: Vocabulary;
  readonly choices: readonly string[];
  readonly diagnostics: Diagnostic[];
}

/** The type a declaration names. */
export function typeOfText(text: TypeText, reading: TypeReading): Type {
  const type = singleType(text, reading);
  if (!text.list || type.kind === 'unknown') return type;
  if (type.kind === 'amount' || type.kind === 'choice' || type.kind === 'text') return { kind: 'list', item: type };
  const details = {
    gives: printType(type),
    wanted: 'money, number, percent, text or a choice',
    where: 'after `list of`',
  };
  reading.diagnostics.push({ code: 'type-mismatch', at: text.base.at, with: details });
  return unknownType;
}

function singleType(text: TypeText, reading: TypeReading): Type {
  const { name } = text.base;
  if (Object.hasOwn(plainTypes, name)) return withUnits(plainTypes[name] ?? unknownType, text, reading);
  if (reading.choices.includes(name)) return { kind: 'choice', choice: name };
  const known = [...Object.keys(plainTypes), ...(text.list ? [] : ['list']), ...reading.choices];
  reading.diagnostics.push({
    code: 'unknown-name',
    at: text.base.at,
    with: { name, wanted: 'type', nearest: nearest(name, known), known, ...ownType(name, reading.vocabulary) },
  });
  return unknownType;
}

/** How the rules language calls types that other tools have. */
const ownTypes: Readonly<Record<string, string>> = {
  integer: 'number places 0',
  int: 'number places 0',
  decimal: 'number',
  float: 'number',
  numeric: 'number',
  currency: 'money',
  amount: 'money',
  price: 'money',
  string: 'text',
  boolean: 'yesno',
  bool: 'yesno',
  percentage: 'percent',
  datetime: 'date',
};

/** A unit is counted by a number; a type of another tool has its own name here. */
function ownType(name: string, vocabulary: Vocabulary): { readonly instead?: string } {
  const word = name.toLowerCase();
  const unit = unitsOf(vocabulary).find(({ words }) => words.includes(word));
  if (unit) return { instead: `number of ${unit.words.at(-1) ?? unit.name}` };
  return Object.hasOwn(ownTypes, word) ? { instead: ownTypes[word] ?? '' } : {};
}

const plurals = (vocabulary: Vocabulary): string[] =>
  unitsOf(vocabulary).map(({ name, words }) => words.at(-1) ?? name);

function withUnits(base: Type, { of, per }: TypeText, reading: TypeReading): Type {
  if (base.kind !== 'amount') return base;
  const vectors = [...(of ? [unitVector(of, 1, reading)] : []), ...per.map((word) => unitVector(word, -1, reading))];
  const unread = vectors.some((vector) => Object.keys(vector).length === 0);
  return unread ? unknownType : { ...base, unit: vectors.reduce((sum, vector) => unitTimes(sum, vector), {}) };
}

/** The unit vector of one word; an unknown word is reported and counts as none. */
export function unitVector(
  word: Word,
  exponent: 1 | -1,
  { vocabulary, diagnostics }: { vocabulary: Vocabulary; diagnostics: Diagnostic[] },
): Unit {
  const name = unitNamed(vocabulary, word.name);
  if (name !== undefined) return { [name]: exponent };
  // `1.00 eur` and `8.50 UDS` want a currency, not a unit.
  const currencies = /^[A-Za-z]{3}$/.test(word.name) ? currencyCodes : [];
  const known = [...unitsOf(vocabulary).flatMap(({ words }) => words), ...currencies];
  diagnostics.push({
    code: 'unknown-name',
    at: word.at,
    with: { name: word.name, wanted: 'unit', nearest: nearest(word.name, known), known: plurals(vocabulary) },
  });
  return {};
}
