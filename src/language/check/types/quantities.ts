/** The single place that says how a value of a type is written, so that advice can be pasted as it stands. */
import { parseDate } from '../../../values/index.ts';
import type { Expression } from '../../syntax/ast.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { unitsOf, type AmountType, type Type } from './types.ts';

/** `1 licence`, `3 months`: a number with its unit in the words of the trade. */
export function counted(number: string, unit: string, vocabulary: Vocabulary): string {
  const words = unitsOf(vocabulary).find(({ name }) => name === unit)?.words ?? [unit];
  return `${number} ${(/^1(\.0*)?$/.test(number) ? words[0] : words.at(-1)) ?? unit}`;
}

/** The unit of a type that is one unit alone, such as days; null for any other. */
function onlyUnit({ money, unit }: AmountType): string | null {
  const [only, ...more] = Object.entries(unit);
  return !money && only?.[1] === 1 && more.length === 0 ? only[0] : null;
}

const amountOf = (number: string, { currency }: AmountType): string =>
  `${number.includes('.') ? number : `${number}.00`} ${currency ?? 'EUR'}`;

/** A number as a quantity of a type: `30 days`, `8.50 EUR`, `8.50 EUR / 1 licence`. */
export function quantityOf(number: string, type: AmountType, vocabulary: Vocabulary): string {
  if (type.percent) return `${number}%`;
  const [head, ...others] = [...Object.entries(type.unit)].sort(([, a], [, b]) => b - a);
  const first = !type.money && head && head[1] > 0 ? counted(number, head[0], vocabulary) : null;
  const bare = type.money ? amountOf(number, type) : number;
  const rest = first === null && head ? [head, ...others] : others;
  const factors = rest.flatMap(([unit, exponent]) =>
    Array.from({ length: Math.abs(exponent) }, () => ` ${exponent > 0 ? '*' : '/'} ${counted('1', unit, vocabulary)}`),
  );
  return (first ?? bare) + factors.join('');
}

/** The number a written quantity has; null for anything computed. */
function numberIn(written: Expression): string | null {
  if (written.kind === 'number' || written.kind === 'percent') return written.text;
  const inner = written.kind === 'unary' && written.op === '-' ? numberIn(written.of) : null;
  return inner === null ? null : `-${inner}`;
}

/** What was written, as a quantity of the type that is wanted: `10 days` for `10`, `Count days` for `Count`; null where that takes more than its unit. */
export function inUnitOf(written: Expression, type: AmountType, vocabulary: Vocabulary): string | null {
  const number = numberIn(written);
  if (number !== null) return quantityOf(number, type, vocabulary);
  const unit = onlyUnit(type);
  const isName = written.kind === 'name' && written.member === null;
  return isName && unit !== null ? counted(written.name, unit, vocabulary) : null;
}

/** What to write for a value of another type: the value itself, or only a sample of the type that is wanted. */
export interface Advice {
  readonly write?: readonly string[];
  readonly such?: string;
}

interface World {
  readonly vocabulary: Vocabulary;
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** What to write where a value of a type is wanted and something else stands. */
export function adviceFor(wanted: Type, written: Expression, { vocabulary, choices }: World): Advice {
  switch (wanted.kind) {
    case 'amount':
      return amountAdvice(wanted, written, vocabulary);
    case 'date':
      return written.kind === 'text' && parseDate(written.text) !== null
        ? { write: [written.text] }
        : { such: '2019-10-29' };
    case 'yesno':
      return written.kind === 'name' ? { such: `${written.name} > 0` } : { write: ['yes', 'no'] };
    case 'text':
      return textAdvice(written);
    case 'choice':
      return oneOf(choices.get(wanted.choice) ?? [], written);
    default:
      return {};
  }
}

function amountAdvice(wanted: AmountType, written: Expression, vocabulary: Vocabulary): Advice {
  const meant = numberIn(written) === null ? null : inUnitOf(written, wanted, vocabulary);
  return meant === null ? { such: quantityOf('1', wanted, vocabulary) } : { write: [meant] };
}

function textAdvice(written: Expression): Advice {
  const text = written.kind === 'name' ? written.name : written.kind === 'number' ? written.text : null;
  return text === null ? { such: '"words"' } : { write: [`"${text}"`] };
}

/** The value that was meant, or the first few there are. */
function oneOf(values: readonly string[], written: Expression): Advice {
  const text = 'text' in written ? written.text.toLowerCase() : '';
  const meant = values.find((value) => value.toLowerCase() === text);
  return { write: meant === undefined ? values.slice(0, 6) : [meant] };
}
