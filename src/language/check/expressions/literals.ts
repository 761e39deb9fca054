/** The single place that reads a written value as a type wants it: a bare number takes the declared unit. */
import {
  divide,
  negate,
  parseDate,
  parseDecimal,
  rational,
  zero,
  listOfText,
  type Rational,
  type Value,
} from '../../../values/index.ts';
import type { Expression } from '../../syntax/ast.ts';
import { isCurrency } from '../../text/currency-codes.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { kindOf } from '../types/domains.ts';
import { adviceFor } from '../types/quantities.ts';
import { printType, unitNamed, type AmountType, type ItemType, type Type } from '../types/types.ts';

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
  reading.report({
    code: 'type-mismatch',
    at: written.at,
    with: {
      gives: describe(written),
      wanted: printType(type),
      where: reading.where,
      ...adviceFor(type, written, reading),
    },
  });
  return null;
}

function amountValue(reading: Reading, written: Expression, type: AmountType): Value | null {
  switch (written.kind) {
    case 'unary': {
      const inner = written.op === '-' ? amountValue(reading, written.of, type) : null;
      return inner && 'amount' in inner ? { ...inner, amount: negate(inner.amount) } : null;
    }
    case 'percent':
      return type.percent ? { kind: 'percent', amount: divide(decimalOf(written.text), hundred) } : null;
    case 'number':
      return numberValue(reading, written, type);
    default:
      return null;
  }
}

const hundred = rational(100n);
const decimalOf = (text: string): Rational => parseDecimal(text) ?? zero;

/** A number with its currency, its unit, or neither. */
function numberValue(
  { vocabulary }: Reading,
  { text, unit }: Extract<Expression, { kind: 'number' }>,
  type: AmountType,
): Value | null {
  const amount = decimalOf(text);
  if (unit && isCurrency(unit.name)) return type.money ? { kind: 'money', amount, currency: unit.name } : null;
  const named = unit ? unitNamed(vocabulary, unit.name) : undefined;
  if (unit && (named === undefined || type.unit[named] === undefined)) return null;
  return bareValue(amount, type);
}

/** A bare 3 where a percentage is wanted would be 300 percent: there the sign says which is meant. */
function bareValue(amount: Rational, type: AmountType): Value | null {
  if (type.money) return { kind: 'money', amount, currency: null };
  if (!type.percent) return { kind: 'number', amount };
  return amount.n === 0n ? { kind: 'percent', amount } : null;
}

type WordType = Exclude<Type, AmountType>;

const byKind: {
  readonly [K in WordType['kind']]: (
    reading: Reading,
    written: Expression,
    type: Extract<WordType, { kind: K }>,
  ) => Value | null;
} = {
  date: (_, written) => {
    const date = written.kind === 'date' ? parseDate(written.text) : null;
    return date === null ? null : { kind: 'date', date };
  },
  yesno: (_, written) => (written.kind === 'yesno' ? { kind: 'yesno', yes: written.yes } : null),
  text: (_, written) => (written.kind === 'text' ? { kind: 'text', text: written.text } : null),
  list: (reading, written, { item }) => (written.kind === 'text' ? listValue(reading, written.text, item) : null),
  choice: ({ choices }, written, { choice }) => {
    const name = written.kind === 'name' ? (written.member?.name ?? written.name) : '';
    return choices.get(choice)?.includes(name) === true ? { kind: 'choice', name } : null;
  },
  unknown: () => null,
};

function wordValue(reading: Reading, written: Expression, type: WordType): Value | null {
  // The reader of a kind is given types of that kind; the pairing cannot be followed through an index.
  const read = byKind[type.kind] as (reading: Reading, written: Expression, type: WordType) => Value | null;
  return read(reading, written, type);
}

/** The items of a list written as one text: `Monthly or Annually`, `100.00, 50.00`. */
function listValue({ vocabulary, choices }: Reading, text: string, item: ItemType): Value | null {
  const values = item.kind === 'choice' ? (choices.get(item.choice) ?? []) : null;
  return listOfText(text, {
    items: item.kind === 'amount' ? kindOf(item) : null,
    values,
    synonyms: vocabulary.synonyms,
  });
}

function describe(written: Expression): string {
  if (written.kind === 'number')
    return written.unit ? `${written.text} ${written.unit.name}` : `the number ${written.text}`;
  if (written.kind === 'name') return `\`${written.name}\``;
  return written.kind === 'date' || written.kind === 'text' || written.kind === 'percent'
    ? `the ${written.kind} ${written.text}`
    : 'a formula';
}
