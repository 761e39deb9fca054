/**
 * Inputs for the agreement of oracle and closures: for each input of a rule the ends of its domain, every literal of the
 * rules a step below and above, prices that make exact halves, month ends and leap days, and at random.
 */
import type { CoreInput, CoreTable, CoreType } from '../../src/language/index.ts';
import type { FileTree } from '../../src/language/syntax/ast.ts';
import {
  dateOf,
  parseDate,
  parseDecimal,
  rational,
  type CalendarDate,
  type Rational,
  type Value,
} from '../../src/values/index.ts';
import { civil, dayOf, edate, lengthOf } from './calendar.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;

const between = (chance: Chance, low: number, high: number): number => low + Math.floor(chance() * (high - low + 1));

export interface Literals {
  readonly numbers: readonly bigint[];
  readonly dates: readonly number[];
}

/** Every whole number and date that stands in an expression of the pack. */
export function literalsOf(trees: readonly FileTree[]): Literals {
  const [numbers, dates] = [new Set<bigint>([0n, 1n]), new Set<number>()];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('text' in part && typeof part.text === 'string') {
      if (/^\d{1,9}$/.test(part.text)) numbers.add(BigInt(part.text));
      const date = /^\d{4}-\d\d-\d\d$/.test(part.text) ? parseDate(part.text) : null;
      if (date !== null) dates.add(date);
    }
    Object.values(part).forEach(visit);
  };
  visit(
    trees.map(({ items }) =>
      items
        .filter(({ kind }) => kind !== 'inputs')
        .map((item) => ('examples' in item ? { ...item, examples: [] } : item)),
    ),
  );
  return { numbers: [...numbers], dates: [...dates] };
}

/** One set of inputs; dates stand near each other, as those of one subscription do. */
export function inputsFor(
  inputs: readonly CoreInput[],
  literals: Literals,
  { chance, currency = null }: { chance: Chance; currency?: string | null },
): Readonly<Record<string, Value>> {
  const anchor = anchorDate(literals, chance);
  const given = inputs.filter((input) => input.default === undefined || chance() < 0.8);
  return Object.fromEntries(
    given.map(({ name, type }) => [name, valueOf(type, { anchor, literals, chance, currency })]),
  );
}

/** Rows for a table of a sheet, of which some share a key and none a key and a date. */
export function rowsFor(
  { keys, asOf, results }: CoreTable,
  literals: Literals,
  chance: Chance,
): Readonly<Record<string, Value>>[] {
  const dates = [...new Set(Array.from({ length: between(chance, 0, 4) }, () => anchorDate(literals, chance)))];
  return dates.map((date) => ({
    ...Object.fromEntries(
      [...keys, ...results].map(({ name, type }) => [
        name,
        valueOf(type, { anchor: date, literals, chance, currency: null }),
      ]),
    ),
    ...(asOf === null ? {} : { [asOf]: { kind: 'date', date: date as CalendarDate } }),
  }));
}

interface Drawing {
  readonly anchor: number;
  readonly literals: Literals;
  readonly chance: Chance;
  readonly currency: string | null;
}

function valueOf(type: CoreType, drawing: Drawing): Value {
  const { chance } = drawing;
  switch (type.kind) {
    case 'date':
      return { kind: 'date', date: nearDate(drawing) as CalendarDate };
    case 'yesno':
      return { kind: 'yesno', yes: chance() < 0.5 };
    case 'choice':
      return { kind: 'choice', name: pick(chance, type.values ?? []) };
    case 'text':
      return { kind: 'text', text: pick(chance, ['an offer', 'An Offer', 'b', '']) };
    case 'list':
      if (type.items) return { kind: 'list', items: amountsOf({ ...type, kind: type.items }, drawing) };
      return {
        kind: 'list',
        items: (type.values ?? ['a', 'b']).filter(() => chance() < 0.5).map((text) => ({ kind: 'text', text })),
      };
    default: {
      const amount = amountOf(type, drawing);
      return type.kind === 'money'
        ? { kind: 'money', amount, currency: drawing.currency }
        : { kind: type.kind, amount };
    }
  }
}

/** A few amounts, now and then none, the same one twice, or all nought. */
function amountsOf(type: CoreType, drawing: Drawing): Value[] {
  const { chance } = drawing;
  const count = chance() < 0.06 ? 0 : between(chance, 1, 6);
  const drawn = Array.from({ length: count }, () => valueOf(type, drawing));
  if (type.kind === 'percent') return drawn;
  const small = drawn.map((value) =>
    'amount' in value ? { ...value, amount: rational(BigInt(between(chance, 0, 4))) } : value,
  );
  const [first] = drawn;
  return chance() < 0.4 ? small : chance() < 0.2 && first ? drawn.map(() => first) : drawn;
}

/** An amount of the domain: one of the ways of drawing, held inside it. */
function amountOf({ from = '0', to = '0', places = 0 }: CoreType, { literals, chance }: Drawing): Rational {
  const scale = 10n ** BigInt(places);
  const [low, high] = [units(from, scale), units(to, scale)];
  const drawn = pick(chance, ways)({ low, high, scale, places, literals, chance });
  return rational(drawn < low ? low : drawn > high ? high : drawn, scale);
}

function units(text: string, scale: bigint): bigint {
  const { n, d } = parseDecimal(text) ?? { n: 0n, d: 1n };
  return (n * scale) / d;
}

interface Amounts {
  readonly low: bigint;
  readonly high: bigint;
  readonly scale: bigint;
  readonly places: number;
  readonly literals: Literals;
  readonly chance: Chance;
}

const some = ({ chance, scale }: Amounts): bigint =>
  BigInt(between(chance, 0, 10 ** between(chance, 1, 4))) * (chance() < 0.5 ? scale : 1n);

const nearLiteral = ({ chance, literals, scale }: Amounts): bigint =>
  pick(chance, literals.numbers) * (chance() < 0.5 ? scale : 1n) + BigInt(between(chance, -1, 1));

/** An odd number of half cents: an exact tie wherever it is multiplied by odd numbers only. */
const halfCents = (of: Amounts): bigint =>
  of.places < 3 ? some(of) : BigInt(2 * between(of.chance, 0, 5000) + 1) * 5n * 10n ** BigInt(of.places - 3);

const atAnEnd = ({ chance, low, high }: Amounts): bigint => pick(chance, [low, low + 1n, high - 1n, high]);

const anywhere = ({ chance, low, high }: Amounts): bigint =>
  low + (BigInt(Math.floor(chance() * 2 ** 40)) * (high - low)) / 2n ** 40n;

/** Ways to draw an amount, each as often as it stands here. */
const ways = [
  ...[atAnEnd, nearLiteral, nearLiteral, nearLiteral],
  ...[halfCents, halfCents, halfCents, some, some, some, some, anywhere],
];

const [first, last] = [dateOf(1900, 3, 1), dateOf(9999, 12, 31)];

function anchorDate({ dates }: Literals, chance: Chance): number {
  const kind = chance();
  const year =
    kind < 0.9 ? between(chance, 2015, 2028) : pick(chance, [1900, 1999, 2000, 2096, 2100, 2399, 2400, 9997]);
  const month = between(chance, kind < 0.9 ? 1 : 3, 12);
  if (chance() < 0.15 && dates.length > 0) return pick(chance, dates) + between(chance, -1, 1);
  if (chance() < 0.3) return dayOf(year, month, lengthOf(year, month)) - between(chance, 0, 3);
  if (chance() < 0.05) return dayOf(2016 + 4 * between(chance, 0, 3), 2, 29);
  if (chance() < 0.01) return pick(chance, [first, last - 800]);
  return dayOf(year, month, between(chance, 1, 28));
}

/** The anchor itself, some literal days or months from it, or somewhere in the years around. */
function nearDate({ anchor, literals, chance }: Drawing): number {
  const days = [...literals.numbers].filter((number) => number <= 400n).map(Number);
  const kind = chance();
  const drawn =
    kind < 0.2
      ? anchor
      : kind < 0.55
        ? anchor + pick(chance, days) * (chance() < 0.8 ? 1 : -1) + between(chance, -1, 1)
        : kind < 0.8
          ? edate(anchor, between(chance, -13, 37)) + between(chance, -1, 1)
          : anchor + between(chance, -40, 800);
  return Math.min(Math.max(drawn, first), last);
}

/** What a date is, for a failing case told in words. */
export const told = (value: Value): string =>
  value.kind === 'date'
    ? civil(value.date).join('-')
    : JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
