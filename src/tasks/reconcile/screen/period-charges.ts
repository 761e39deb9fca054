/**
 * The single place that knows what a whole period costs while lines of a large file pass: the price of the list, else of
 * the row, for its licences, as the rules make it. A price is looked up and a rule asked once for each distinct question.
 */
import { daysBetween, rational, type Rational } from '../../../values/index.ts';
import { offeredInstead } from '../checks/frequency.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import { priceOf } from '../line/period-prices.ts';
import { UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
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

  const frequencyAt = ({ codes }: PlainLines, i: number) => meanings.frequency[codes.frequency[i] ?? 0] ?? null;

  const listPrice = (chunk: PlainLines, i: number): number => {
    const frequency = frequencyAt(chunk, i);
    const { offer, chargeStart, currency } = chunk.codes;
    const day = meanings.day[chargeStart[i] ?? 0] ?? null;
    if (prices === null || frequency === null || day === null) return UNLISTED;
    const line = {
      offerId: meanings.offer[offer[i] ?? 0] ?? null,
      currency: meanings.currency[currency[i] ?? 0] ?? null,
    };
    const price = priceOf({ line, frequency }, day, prices);
    return price === null ? UNLISTED : inUnits(price.price);
  };

  const isOffered = (chunk: PlainLines, i: number): boolean => {
    const frequency = frequencyAt(chunk, i);
    const offerId = meanings.offer[chunk.codes.offer[i] ?? 0] ?? null;
    return frequency !== null && offeredInstead(offerId, frequency, { matrix, rules }) === null;
  };

  const amountOf = (price: number, quantity: number, days: number): number => {
    const call = proratedCall(
      {
        periodPrice: rational(BigInt(price), BigInt(UNITS)),
        periodDays: days,
        chargeDays: days,
        quantity: rational(BigInt(quantity), BigInt(UNITS)),
      },
      rules.defaultProfile,
    );
    const asked = rules.amount(call);
    return 'amount' in asked ? inUnits(asked.amount) : NaN;
  };

  return {
    gives: (chunk, i) => {
      const { codes, numbers } = chunk;
      const offer = (codes.offer[i] ?? 0) * CODES + (codes.frequency[i] ?? 0);
      if (!once(offered, offer, () => isOffered(chunk, i))) return false;
      const from = (codes.chargeStart[i] ?? 0) * CODES + (codes.currency[i] ?? 0);
      const inForce = once(nested(listed, offer), from, () => listPrice(chunk, i));
      const price = inForce === UNLISTED ? Math.abs(numbers.unitPrice[i] ?? 0) : inForce;
      const days = lengthOf(chunk, i);
      const quantity = numbers.quantity[i] ?? 0;
      // A price in finer parts than ours is looked at the other way.
      if (Number.isNaN(price) || days <= 0 || days >= DAYS) return false;
      const amount = once(nested(amounts, price), quantity * DAYS + days, () => amountOf(price, quantity, days));
      return amount === numbers.amount[i];
    },
  };

  function lengthOf({ codes }: PlainLines, i: number): number {
    const [start, end] = [meanings.day[codes.chargeStart[i] ?? 0], meanings.day[codes.chargeEnd[i] ?? 0]];
    return start === undefined || start === null || end === undefined || end === null ? 0 : daysBetween(start, end) + 1;
  }
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
