/**
 * The single place that holds values against an input's declared domain, on the way into a rule.
 * Outside the domain a value is refused, never rounded or clipped.
 */
import type { CoreInput, CoreType } from '../../language/index.ts';
import {
  floorDivide,
  invariant,
  parseDate,
  parseDecimal,
  printDate,
  printDecimal,
  printValue,
  rational,
  unreachable,
  type CalendarDate,
  type Rational,
  type Value,
} from '../../values/index.ts';
import type { RuleProblem } from '../problems.ts';
import type { Amount, Computed, Scalar } from './frame.ts';

export type Admitted = { readonly scalar: Scalar } | { readonly problem: RuleProblem };

/** Holds values against one input; made once a rule. */
export interface Gate {
  readonly name: string;
  /** A value given from outside. */
  fromValue(value: Value): Admitted;
  /** A value another rule computed. */
  fromComputed(computed: Computed): Admitted;
  toValue(scalar: Scalar, currency: string | null): Value;
}

export function gateOf(input: CoreInput): Gate {
  const bounds = boundsOf(input.type);
  const gate: Gate = {
    name: input.name,
    fromComputed: (computed) => {
      if (typeof computed !== 'object') return { scalar: computed };
      return 'n' in computed ? bounded(input, bounds, computed) : listed(input, bounds, computed);
    },
    fromValue: (value) => scalarOf(input, value) ?? wrongKind(input, value),
    toValue: (scalar, currency) => valueOf(input.type, scalar, currency),
  };
  return gate;

  function scalarOf({ type }: CoreInput, value: Value): Admitted | null {
    switch (value.kind) {
      case 'money':
      case 'number':
      case 'percent':
        return isNumeric(type) && (value.kind !== 'money' || type.kind === 'money')
          ? bounded(input, bounds, value.amount)
          : null;
      case 'date':
        return type.kind === 'date' ? bounded(input, bounds, { n: BigInt(value.date), d: 1n }) : null;
      case 'yesno':
        return type.kind === 'yesno' ? { scalar: value.yes } : null;
      case 'choice':
      case 'text':
        return wordOf(type, value.kind === 'choice' ? value.name : value.text);
      case 'list':
        return type.kind === 'list' ? listOf(input, bounds, value.items) : null;
      default:
        return unreachable(value);
    }
  }
}

const isNumeric = ({ kind }: CoreType): boolean => kind === 'money' || kind === 'number' || kind === 'percent';

function wordOf({ kind, values = [] }: CoreType, word: string): Admitted | null {
  if (kind === 'text') return { scalar: word };
  return kind === 'choice' && values.includes(word) ? { scalar: word } : null;
}

/** The items of a list; words that are no value of its choice, or amounts of another kind, are refused. */
function listOf(input: CoreInput, bounds: Bounds, items: readonly Value[]): Admitted | null {
  const { values, items: kind } = input.type;
  if (kind === undefined) {
    const words = items.map(printValue);
    return !values || words.every((word) => values.includes(word)) ? { scalar: words } : null;
  }
  const amounts = items.flatMap((item) =>
    'amount' in item && (item.kind !== 'money' || kind === 'money') ? [item.amount] : [],
  );
  return amounts.length === items.length ? listed(input, bounds, amounts) : null;
}

/** Amounts each inside the domain; the first that is not is told. */
function listed(input: CoreInput, bounds: Bounds, items: readonly Amount[] | readonly string[]): Admitted {
  const units: bigint[] = [];
  for (const item of items) {
    if (typeof item === 'string') return { scalar: items as readonly string[] };
    const found = bounded(input, bounds, item);
    if ('problem' in found) return found;
    units.push(found.scalar as bigint);
  }
  return { scalar: units };
}

interface Bounds {
  readonly min: bigint;
  readonly max: bigint;
  /** 10^places. */
  readonly scale: bigint;
}

/** The domain of an input in units of its places; of a date as day numbers; zero where a type has none. */
export function boundsOf({ kind, from, to, places = 0 }: CoreType): Bounds {
  const scale = 10n ** BigInt(places);
  if (from === undefined || to === undefined) return { min: 0n, max: 0n, scale };
  const [low, high] = kind === 'date' ? [dateRational(from), dateRational(to)] : [parseDecimal(from), parseDecimal(to)];
  invariant(low && high, 'a declared domain is readable');
  // What lies between two steps is outside: the bounds go inwards.
  return { min: -floorDivide(-low.n * scale, low.d), max: floorDivide(high.n * scale, high.d), scale };
}

const dateRational = (text: string): Rational | null => {
  const date = parseDate(text);
  return date === null ? null : rational(BigInt(date));
};

/** The amount as a scaled integer, if it is one and inside the domain. */
function bounded(input: CoreInput, { min, max, scale }: Bounds, { n, d }: Amount): Admitted {
  const scaled = n * scale;
  const units = d === 1n ? scaled : scaled / d;
  if (units >= min && units <= max && (d === 1n || units * d === scaled)) return { scalar: units };
  const { type, name } = input;
  const found = type.kind === 'date' ? dayText(n) : printDecimal(rational(n, d));
  const data = { name, found, from: type.from ?? '', to: type.to ?? '', places: type.places ?? 0 };
  return { problem: { code: 'out-of-domain', at: { kind: 'argument', name }, with: data } };
}

/** A day number as a date where the calendar has one. */
const dayText = (n: bigint): string =>
  n > -700_000n && n < 2_932_897n ? printDate(Number(n) as CalendarDate) : `day ${n}`;

function wrongKind({ name, type }: CoreInput, value: Value): Admitted {
  return {
    problem: {
      code: 'wrong-kind',
      at: { kind: 'argument', name },
      with: { name, found: printValue(value), wanted: wantedText(type) },
    },
  };
}

/** What an input takes, in words: `a date`, `annual or monthly`. */
export function wantedText({ kind, items, values = [] }: CoreType): string {
  switch (kind) {
    case 'choice':
      return values.join(' or ');
    case 'list':
      return `a list${values.length > 0 ? ` of ${values.join(', ')}` : items === undefined ? '' : ` of ${items}`}`;
    case 'yesno':
      return 'yes or no';
    case 'money':
      return 'an amount of money';
    case 'date':
      return 'a date';
    default:
      return `a ${kind}`;
  }
}

const isList = (computed: Scalar | Computed): computed is readonly string[] | readonly bigint[] | readonly Amount[] =>
  Array.isArray(computed);

/** What one item of a list is. */
const itemType = ({ items, ...type }: CoreType): CoreType => ({ ...type, kind: items ?? 'text' });

/** A scalar of an input, or a computed result, as a value for readers. */
export function valueOf(type: CoreType, computed: Scalar | Computed, currency: string | null): Value {
  if (typeof computed === 'boolean') return { kind: 'yesno', yes: computed };
  if (typeof computed === 'string')
    return type.kind === 'choice' ? { kind: 'choice', name: computed } : { kind: 'text', text: computed };
  if (isList(computed)) return { kind: 'list', items: computed.map((item) => valueOf(itemType(type), item, currency)) };
  const amount =
    typeof computed === 'bigint'
      ? rational(computed, 10n ** BigInt(type.places ?? 0))
      : rational(computed.n, computed.d);
  return quantityOf(type, amount, currency);
}

function quantityOf(type: CoreType, amount: Rational, currency: string | null): Value {
  if (type.kind === 'date') return { kind: 'date', date: Number(amount.n) as CalendarDate };
  if (type.kind === 'money') return { kind: 'money', amount, currency: type.currency ?? currency };
  return { kind: type.kind === 'percent' ? 'percent' : 'number', amount };
}
