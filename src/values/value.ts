/**
 * The single set of values that cross the border of a rule: what a person gives and what a rule answers.
 * Amounts and numbers are exact; a currency stands beside the amount (null: none given).
 */
import type { CalendarDate } from './calendar-date.ts';
import { printDate } from './calendar-date.ts';
import { printDecimal } from './decimal.ts';
import { unreachable } from './invariant.ts';
import { equal, rational, type Rational } from './rational.ts';

export type Value =
  | { readonly kind: 'money'; readonly amount: Rational; readonly currency: string | null }
  | { readonly kind: 'number'; readonly amount: Rational }
  | { readonly kind: 'percent'; readonly amount: Rational }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'yesno'; readonly yes: boolean }
  | { readonly kind: 'choice'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] };

/** Canonical text: decimals with a dot, ISO dates, yes/no, choice names. Money has at least two decimals. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'money':
      return printDecimal(value.amount, 2) + (value.currency === null ? '' : ` ${value.currency}`);
    case 'number':
      return printDecimal(value.amount);
    case 'percent':
      return `${printDecimal(rational(value.amount.n * 100n, value.amount.d))}%`;
    case 'date':
      return printDate(value.date);
    case 'yesno':
      return value.yes ? 'yes' : 'no';
    case 'choice':
      return value.name;
    case 'text':
      return value.text;
    case 'list':
      return value.items.map(printValue).join(', ');
    default:
      return unreachable(value);
  }
}

/** Whether two values are one: amounts exactly, currencies included, lists item by item. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency && equal(a.amount, b.amount);
  if ('amount' in a && 'amount' in b) return a.kind === b.kind && equal(a.amount, b.amount);
  if (a.kind === 'list' && b.kind === 'list') return sameItems(a.items, b.items);
  return a.kind === b.kind && printValue(a) === printValue(b);
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((item, i) => b[i] !== undefined && sameValue(item, b[i]));
}
