/** The single place that reads a written value as a type wants it: a bare number takes the declared unit. */
import { parseDate, parseDecimal, rational, zero, type Value } from '../../values/index.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { listOfText } from './lists.ts';
import { printType, unitNamed, type AmountType, type Type } from './types.ts';

export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly report: (diagnostic: Diagnostic) => void;
  /** `in an example`, for the sentence. */
  readonly where: string;
}

/** The value, or null and a diagnostic when it does not fit; what could not be read is not complained of again. */
export function literalValue(reading: Reading, written: Expression, type: Type): Value | null {
  if (written.kind === 'broken' || type.kind === 'unknown') return null;
  // A day that no calendar has was told when it was read.
  if (written.kind === 'date' && type.kind === 'date' && parseDate(written.text) === null) return null;
  const value = type.kind === 'amount' ? amountValue(reading, written, type) : wordValue(reading, written, type);
  if (value) return value;
  reading.report({ code: 'type-mismatch', at: written.at, with: { gives: describe(written), wanted: printType(type), where: reading.where } });
  return null;
}

function amountValue(reading: Reading, written: Expression, type: AmountType): Value | null {
  if (written.kind === 'unary' && written.op === '-') {
    const inner = amountValue(reading, written.of, type);
    return inner && 'amount' in inner ? { ...inner, amount: { n: -inner.amount.n, d: inner.amount.d } } : null;
  }
  if (written.kind === 'percent') {
    const { n, d } = parseDecimal(written.text) ?? zero;
    return type.percent ? { kind: 'percent', amount: rational(n, d * 100n) } : null;
  }
  if (written.kind !== 'number') return null;
  const amount = parseDecimal(written.text) ?? zero;
  const currency = written.unit && /^[A-Z]{3}$/.test(written.unit.name) ? written.unit.name : null;
  const unit = written.unit && !currency ? unitNamed(reading.vocabulary, written.unit.name) : undefined;
  if (written.unit && !currency && (unit === undefined || type.unit[unit] === undefined)) return null;
  if (type.money) return { kind: 'money', amount, currency };
  return currency ? null : { kind: type.percent ? 'percent' : 'number', amount };
}

function wordValue({ vocabulary, choices }: Reading, written: Expression, type: Exclude<Type, AmountType>): Value | null {
  switch (type.kind) {
    case 'date': {
      const date = written.kind === 'date' ? parseDate(written.text) : null;
      return date === null ? null : { kind: 'date', date };
    }
    case 'yesno':
      return written.kind === 'yesno' ? { kind: 'yesno', yes: written.yes } : null;
    case 'text':
      return written.kind === 'text' ? { kind: 'text', text: written.text } : null;
    case 'list': {
      const values = type.choice === null ? null : (choices.get(type.choice) ?? []);
      const words = written.kind === 'text' ? listOfText(written.text, values, vocabulary) : null;
      return words && { kind: 'list', items: words.map((text) => ({ kind: 'text', text })) };
    }
    case 'choice': {
      const name = written.kind === 'name' ? (written.member?.name ?? written.name) : '';
      return choices.get(type.choice)?.includes(name) ? { kind: 'choice', name } : null;
    }
    default:
      return null;
  }
}

function describe(written: Expression): string {
  if (written.kind === 'number') return written.unit ? `${written.text} ${written.unit.name}` : `the number ${written.text}`;
  if (written.kind === 'name') return `\`${written.name}\``;
  return written.kind === 'date' || written.kind === 'text' || written.kind === 'percent' ? `the ${written.kind} ${written.text}` : 'a formula';
}
