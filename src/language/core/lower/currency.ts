/**
 * The single place that follows a written currency through an expression: what CONVERT gives, `8.50 USD`, or what a rule
 * always answers in. Every other amount is in the currency of the inputs, known only when they are given.
 */
import { minorPlaces } from '../../../values/index.ts';
import type { CheckedExpression } from '../../check/checked.ts';
import type { Int } from '../core.ts';
import { int } from '../int.ts';

/** What is known of names while a rule is lowered. */
export interface Currencies {
  readonly ofLet: (name: string) => string | null;
  readonly ofRule: (name: string) => string | null;
}

/** The currency an amount or a list of amounts has whatever its inputs; null where the inputs decide. */
export function writtenCurrency(expression: CheckedExpression, known: Currencies): string | null {
  const { type } = expression;
  const item = type.kind === 'list' ? type.item : type;
  if (item.kind !== 'amount' || !item.money) return null;
  if (item.currency !== null) return item.currency;
  switch (expression.kind) {
    case 'let':
      return known.ofLet(expression.name);
    case 'rule':
      return known.ofRule(expression.name) ?? first(expression.args, known);
    case 'library':
      return first(expression.args, known);
    case 'binary':
      return first([expression.left, expression.right], known);
    case 'negate':
      return writtenCurrency(expression.of, known);
    default:
      return null;
  }
}

export function first(parts: readonly CheckedExpression[], known: Currencies): string | null {
  return parts.map((part) => writtenCurrency(part, known)).find((currency) => currency !== null) ?? null;
}

/** How many smallest units a currency has; of one that the inputs decide, a question to the evaluation. */
export function minorUnit(currency: string | null): Int {
  return currency === null ? { kind: 'minor-unit' } : int(10n ** BigInt(minorPlaces(currency)));
}
