/** The single place that says what a key cell of a table matches: a word, an interval, all but one value, or the rest. */
import { negate, parseDate, parseDecimal, rational, type Rational } from '../../../values/index.ts';
import type { Expression, TableCell } from '../../syntax/ast.ts';

/** An end of an interval; null is no end. */
export type End = { readonly value: Rational; readonly open: boolean } | null;

/** What a key cell matches; `unknown` where that is not written as a plain value. */
export type Reach =
  | { readonly kind: 'rest' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'but'; readonly value: Rational }
  | { readonly kind: 'span'; readonly from: End; readonly to: End };

export function reachOf(cell: TableCell): Reach {
  if (cell.kind === 'otherwise') return { kind: 'rest' };
  if (cell.kind === 'range') return span(numberOf(cell.from), numberOf(cell.to));
  if (cell.kind === 'comparison') return comparedReach(cell.op, numberOf(cell.value));
  if (cell.kind !== 'value') return { kind: 'unknown' };
  const value = numberOf(cell.value);
  return value ? span(value, value) : wordReach(cell.value);
}

function wordReach(value: Expression): Reach {
  if (value.kind === 'name') return { kind: 'word', word: value.member?.name ?? value.name };
  // Texts compare without case.
  if (value.kind === 'text') return { kind: 'word', word: `"${value.text.toLowerCase()}"` };
  return value.kind === 'yesno' ? { kind: 'word', word: value.yes ? 'yes' : 'no' } : { kind: 'unknown' };
}

function span(from: Rational | null, to: Rational | null): Reach {
  if (!from || !to) return { kind: 'unknown' };
  return { kind: 'span', from: { value: from, open: false }, to: { value: to, open: false } };
}

function comparedReach(op: string, value: Rational | null): Reach {
  if (!value) return { kind: 'unknown' };
  const end = { value, open: op === '<' || op === '>' };
  if (op === '<>') return { kind: 'but', value };
  if (op === '=') return span(value, value);
  return op.startsWith('<') ? { kind: 'span', from: null, to: end } : { kind: 'span', from: end, to: null };
}

/** A written number, percentage or day. */
export function numberOf(value: Expression): Rational | null {
  switch (value.kind) {
    case 'number':
    case 'percent':
      return parseDecimal(value.text);
    case 'date': {
      const date = parseDate(value.text);
      return date === null ? null : rational(BigInt(date));
    }
    case 'unary': {
      const inner = value.op === '-' ? numberOf(value.of) : null;
      return inner && negate(inner);
    }
    default:
      return null;
  }
}
