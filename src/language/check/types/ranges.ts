/** The single place that holds what a declaration says against itself: a range that nothing lies in, a default outside it. */
import {
  compare,
  parseDate,
  parseDecimal,
  printValue,
  rational,
  type Rational,
  type Span,
  type Value,
} from '../../../values/index.ts';
import type { CoreType } from '../../core/core.ts';
import type { EffectiveClause, TypeText } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';

/** `from 5 to 1`. */
export function checkRange({ from, to }: TypeText, diagnostics: Diagnostic[]): void {
  const [low, high] = [from && parseDecimal(from.text), to && parseDecimal(to.text)];
  if (!from || !to || !low || !high || compare(low, high) <= 0) return;
  const at = { ...from.at, end: to.at.end };
  diagnostics.push({ code: 'empty-range', at, with: { from: from.text, to: to.text, what: 'value' } });
}

/** `effective from 2020-01-01 until 2019-01-01`: `until` is exclusive, so that equal dates hold nothing either. */
export function checkSpan({ from, until, at }: EffectiveClause): Diagnostic[] {
  if (!from || !until || from.text < until.text) return [];
  return [{ code: 'empty-range', at, with: { from: from.text, to: until.text, what: 'date' } }];
}

/** A default that its own input would refuse. */
export function checkDefault(
  { name, value, at }: { name: string; value: Value; at: Span },
  { kind, from, to, places = 0 }: CoreType,
  diagnostics: Diagnostic[],
): void {
  const amount = amountOf(value);
  if (!amount || from === undefined || to === undefined) return;
  const [low, high] = [boundOf(from), boundOf(to)];
  const isInside = [low && compare(low, amount), high && compare(amount, high)].every((order) => (order ?? 0) <= 0);
  if (isInside && (amount.n * 10n ** BigInt(places)) % amount.d === 0n) return;
  const shown = { from: told(kind, low, from), to: told(kind, high, to) };
  const decimals = kind === 'percent' ? places - 2 : places;
  const details = { name, value: printValue(value), ...shown, places: decimals };
  diagnostics.push({ code: 'default-outside', at, with: details });
}

/** A bound as it was written: a percentage is kept as a ratio and told in points. */
const told = (kind: CoreType['kind'], bound: Rational | null, text: string): string =>
  kind === 'percent' && bound ? printValue({ kind, amount: bound }) : text;

const amountOf = (value: Value): Rational | null =>
  'amount' in value ? value.amount : value.kind === 'date' ? rational(BigInt(value.date)) : null;

function boundOf(text: string): Rational | null {
  const date = parseDate(text);
  return date === null ? parseDecimal(text) : rational(BigInt(date));
}
