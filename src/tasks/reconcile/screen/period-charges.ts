/**
 * The single place that knows what a whole period costs while lines of a large file pass: the price of the list, else of
 * the row, for its licences, as the rules make it. A price is looked up and a rule asked once for each distinct question.
 */
import { daysBetween, rational, type CalendarDate } from '../../../values/index.ts';
import { keyCodes } from '../match/key-codes.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import { inUnits, offerPrices, UNLISTED } from './offer-prices.ts';
import { at, numberAt, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
import type { ScreenInput } from './screen-input.ts';

/** Answers for lines of chunks. */
export interface PeriodCharges {
  /** Whether the rules give the amount of a line that bills a whole period, of an offer that is billed so. */
  gives(chunk: PlainLines, i: number): boolean;
}

/** More days than the longest period has, and more licences than are billed in a line: the two make one key of 34 bits. */
const DAYS = 2 ** 9;
const LICENCES = 2 ** 25;
/** More distinct prices than a list has: with one of them the key has 53 bits. */
const PRICES = 2 ** 19;

/** Charges by the lists given. */
export function periodCharges(input: ScreenInput, plain: PlainFile, rules: AskedRules): PeriodCharges {
  const offers = offerPrices(input, plain, rules);
  const [distinct, questions] = [keyCodes(), keyCodes()];
  const amounts: number[] = [];
  const { meanings } = plain;

  const dayAt = (codes: Int32Array, i: number): CalendarDate | null => meanings.day[at(codes, i)] ?? null;

  const lengthOf = ({ codes }: PlainLines, i: number): number => {
    const [start, end] = [dayAt(codes.chargeStart, i), dayAt(codes.chargeEnd, i)];
    return start === null || end === null ? 0 : daysBetween(start, end) + 1;
  };

  /** NaN for one in finer parts than ours, which is looked at the other way, and for an offer that is not billed so. */
  const priceAt = (chunk: PlainLines, i: number): number => {
    const frequency = meanings.frequency[at(chunk.codes.frequency, i)] ?? null;
    const start = dayAt(chunk.codes.chargeStart, i);
    if (frequency === null || start === null || !offers.isOffered(chunk, i, frequency)) return NaN;
    const inForce = offers.listed(chunk, i, { start, frequency });
    return inForce === UNLISTED ? Math.abs(numberAt(chunk.numbers.unitPrice, i)) : inForce;
  };

  return {
    gives: (chunk, i) => {
      const price = priceAt(chunk, i);
      const days = lengthOf(chunk, i);
      const quantity = numberAt(chunk.numbers.quantity, i);
      const place = Number.isNaN(price) ? PRICES : distinct.codeOf(price);
      if (place >= PRICES || days <= 0 || days >= DAYS || quantity >= LICENCES * UNITS) return false;
      const question = questions.codeOf((place * LICENCES + quantity / UNITS) * DAYS + days);
      return (amounts[question] ??= chargeOf(rules, { price, quantity, days })) === numberAt(chunk.numbers.amount, i);
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
