/**
 * The single place that knows what a whole period costs while lines of a large file pass: the price of the list, else of
 * the row, for its licences, as the rules make it. A price is looked up and a rule asked once for each distinct question.
 */
import { daysBetween, rational, type CalendarDate, type Rational } from '../../../values/index.ts';
import { offeredInstead } from '../checks/frequency.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import { priceOf } from '../line/period-prices.ts';
import { at, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
import type { ScreenInput } from './screen-input.ts';

/** Answers for lines of chunks. */
export interface PeriodCharges {
  /** Whether the rules give the amount of a line that bills a whole period, of an offer that is billed so. */
  gives(chunk: PlainLines, i: number): boolean;
}

/** More days than the longest period has, so that a number of licences and one of days make one key. */
const DAYS = 512;
/** More than there are codes of currencies and of frequencies, so that two codes make one key. */
const CODES = 2 ** 20;

/** No price by the list: the row's own counts. */
const UNLISTED = -1;

/** Charges by the lists given. */
export function periodCharges(
  { prices, matrix }: ScreenInput,
  { meanings }: PlainFile,
  rules: AskedRules,
): PeriodCharges {
  const listed = new Map<number, Map<number, number>>();
  const offered = new Map<number, boolean>();
  const amounts = new Map<number, Map<number, number>>();

  const frequencyAt = ({ codes }: PlainLines, i: number) => meanings.frequency[at(codes.frequency, i)] ?? null;

  const listPrice = (chunk: PlainLines, i: number): number => {
    const frequency = frequencyAt(chunk, i);
    const { offer, chargeStart, currency } = chunk.codes;
    const day = dayAt(chargeStart, i);
    if (prices === null || frequency === null || day === null) return UNLISTED;
    const offerId = meanings.offer[at(offer, i)] ?? null;
    const line = { offerId, currency: meanings.currency[at(currency, i)] ?? null };
    const price = priceOf({ line, frequency }, day, prices);
    return price === null ? UNLISTED : inUnits(price.price);
  };

  const dayAt = (codes: Int32Array, i: number): CalendarDate | null => meanings.day[at(codes, i)] ?? null;

  const isOffered = (chunk: PlainLines, i: number): boolean => {
    const frequency = frequencyAt(chunk, i);
    const offerId = meanings.offer[at(chunk.codes.offer, i)] ?? null;
    return frequency !== null && offeredInstead(offerId, frequency, { matrix, rules }) === null;
  };

  const lengthOf = ({ codes }: PlainLines, i: number): number => {
    const [start, end] = [dayAt(codes.chargeStart, i), dayAt(codes.chargeEnd, i)];
    return start === null || end === null ? 0 : daysBetween(start, end) + 1;
  };

  /** NaN for one in finer parts than ours, which is looked at the other way. */
  const priceAt = (chunk: PlainLines, i: number, offer: number): number => {
    const { codes, numbers } = chunk;
    const from = at(codes.chargeStart, i) * CODES + at(codes.currency, i);
    const inForce = once(nested(listed, offer), from, () => listPrice(chunk, i));
    return inForce === UNLISTED ? Math.abs(at(numbers.unitPrice, i)) : inForce;
  };

  return {
    gives: (chunk, i) => {
      const { codes, numbers } = chunk;
      const offer = at(codes.offer, i) * CODES + at(codes.frequency, i);
      if (!once(offered, offer, () => isOffered(chunk, i))) return false;
      const price = priceAt(chunk, i, offer);
      const days = lengthOf(chunk, i);
      if (Number.isNaN(price) || days <= 0 || days >= DAYS) return false;
      const quantity = at(numbers.quantity, i);
      const amount = once(nested(amounts, price), quantity * DAYS + days, () =>
        chargeOf(rules, { price, quantity, days }),
      );
      return amount === at(numbers.amount, i);
    },
  };
}

/** What the rules make of a whole period; NaN where that is nothing in our units. */
function chargeOf(
  rules: AskedRules,
  { price, quantity, days }: Readonly<Record<'price' | 'quantity' | 'days', number>>,
): number {
  const [periodPrice, licences] = [price, quantity].map((units) => rational(BigInt(units), BigInt(UNITS)));
  if (periodPrice === undefined || licences === undefined) return NaN;
  const part = { periodPrice, periodDays: days, chargeDays: days, quantity: licences };
  const asked = rules.amount(proratedCall(part, rules.ownProfile));
  return 'amount' in asked ? inUnits(asked.amount) : NaN;
}

/** Whole units of ours; NaN where there is no such number. */
function inUnits({ n, d }: Rational): number {
  const units = n * BigInt(UNITS);
  return units % d === 0n ? Number(units / d) : NaN;
}

function once<V>(known: Map<number, V>, key: number, find: () => V): V {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const value = find();
  known.set(key, value);
  return value;
}

function nested<V>(known: Map<number, Map<number, V>>, key: number): Map<number, V> {
  return once(known, key, () => new Map<number, V>());
}
