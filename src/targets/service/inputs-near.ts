/**
 * The single source of inputs at which a rule may turn: given ones, and those that differ from them in one input or two,
 * by a step, to the ends of the range, or by a number the rule is written with. Always the same, and never endless.
 */
import type { CoreInput, CoreRule } from '../../language/index.ts';
import {
  add,
  addDays,
  parseDate,
  parseDecimal,
  rational,
  type CalendarDate,
  type Rational,
  type Value,
} from '../../values/index.ts';
import type { Given } from '../admission.ts';

/** More would keep a person waiting. */
const MOST = 4_000;

/** The starts first, then their neighbours, nearest first. */
export function* inputsNear(starts: readonly Given[], versions: readonly CoreRule[]): Generator<Given> {
  const inputs = versions[0]?.inputs ?? [];
  const written = numbersIn(versions);
  let left = MOST;
  for (const given of nearestFirst(starts, inputs, written)) {
    if (left-- === 0) return;
    yield given;
  }
}

function* nearestFirst(
  starts: readonly Given[],
  inputs: readonly CoreInput[],
  written: readonly bigint[],
): Generator<Given> {
  yield* starts;
  for (const start of starts) yield* neighbours(start, inputs, written);
  for (const start of starts) {
    for (const near of neighbours(start, inputs, written)) yield* neighbours(near, inputs, []);
  }
}

function* neighbours(given: Given, inputs: readonly CoreInput[], written: readonly bigint[]): Generator<Given> {
  for (const input of inputs) {
    for (const value of valuesNear(given[input.name], input, written)) yield { ...given, [input.name]: value };
  }
}

function valuesNear(value: Value | undefined, { type }: CoreInput, written: readonly bigint[]): Value[] {
  switch (type.kind) {
    case 'date':
      return datesNear(value, written).map((date) => ({ kind: 'date', date }));
    case 'yesno':
      return [true, false].map((yes) => ({ kind: 'yesno', yes }));
    case 'choice':
      return (type.values ?? []).map((name) => ({ kind: 'choice', name }));
    case 'text':
    case 'list':
      return [];
    default:
      return amountsNear(value, type, written).map((amount) => withAmount(type, value, amount));
  }
}

/** A day to either side, the written numbers of days later and earlier, and the written dates. */
function datesNear(value: Value | undefined, written: readonly bigint[]): CalendarDate[] {
  const from = value?.kind === 'date' ? value.date : parseDate('2020-03-02');
  if (from === null) return [];
  const near = [0n, ...written.filter((one) => one > 0n && one < LONGEST)];
  const days = near.flatMap((one) => [one, one - 1n, one + 1n, -one]);
  const dates = written.filter((one) => one >= LONGEST && one < LATEST).flatMap((one) => [one, one - 1n]);
  const epoch = parseDate('1970-01-01') ?? from;
  return [...days.map((one) => addDays(from, Number(one))), ...dates.map((one) => addDays(epoch, Number(one)))];
}

/** Numbers below are spans of days, numbers above days of the calendar. */
const LONGEST = 5_000n;
const LATEST = 60_000n;

function amountsNear(
  value: Value | undefined,
  { from, to, places = 0 }: CoreInput['type'],
  written: readonly bigint[],
): Rational[] {
  const step = rational(1n, 10n ** BigInt(places));
  const here = value && 'amount' in value ? [value.amount] : [];
  const ends = [from, to].flatMap((end) => (end === undefined ? [] : (parseDecimal(end) ?? [])));
  const scale = 10n ** BigInt(places);
  const numbers = written.flatMap((one) => [rational(one), rational(one, scale)]);
  const middle = [...here, ...numbers];
  const all = [...middle.flatMap((one) => [one, add(one, step), add(one, rational(-step.n, step.d))]), ...ends];
  const [low, high] = ends;
  return all.filter((one) => !low || !high || (isAtMost(low, one) && isAtMost(one, high)));
}

const isAtMost = (a: Rational, b: Rational): boolean => a.n * b.d <= b.n * a.d;

function withAmount({ kind }: CoreInput['type'], value: Value | undefined, amount: Rational): Value {
  if (kind === 'money') return { kind, amount, currency: value?.kind === 'money' ? value.currency : null };
  return { kind: kind === 'percent' ? 'percent' : 'number', amount };
}

/** The whole numbers a rule is written with, and the days its versions begin and end. */
function numbersIn(versions: readonly CoreRule[]): bigint[] {
  const found = new Set<bigint>();
  const pending: unknown[] = versions.map(({ lets, cases, lines, otherwise }) => [lets, cases, lines, otherwise]);
  while (pending.length > 0) {
    const part = pending.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (isInt(part)) found.add(BigInt(part.value));
    pending.push(...(Object.values(part) as unknown[]));
  }
  const days = versions.flatMap(({ inForce: { from, until } }) => [from, until]).filter((day) => day !== null);
  for (const day of days) found.add(BigInt(day));
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

const isInt = (part: object): part is { readonly kind: 'int'; readonly value: string } =>
  'kind' in part && part.kind === 'int' && 'value' in part && typeof part.value === 'string';
