/**
 * The single place that knows what a whole period costs while lines of a large file pass: the price of the list, else of
 * the row, for its licences, as the rules make it. A price is looked up and a rule asked once for each distinct question.
 */
import { daysBetween, rational } from '../../../values/index.ts';
import { keyCodes } from '../match/key-codes.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import { billedTerms } from './line-codes.ts';
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
/** More distinct terms than a file has: with the licences they make a key of 53 bits. */
const TERMS = 2 ** 28;

/** What lines with one code have in common. */
interface Terms {
  /**
   * A price in units, `UNLISTED` where the list has none; NaN for one in finer parts than ours, which is looked at the other way,
   * and for an offer that is not billed so.
   */
  readonly listed: number;
  readonly days: number;
}

/** Charges by the lists given. */
export function periodCharges(input: ScreenInput, plain: PlainFile, rules: AskedRules): PeriodCharges {
  const offers = offerPrices(input, plain, rules);
  const [termsOf, known] = [billedTerms(), [] as Terms[]];
  const byList = { questions: keyCodes(), amounts: [] as number[] };
  const byLine = { prices: keyCodes(), questions: keyCodes(), amounts: [] as number[] };
  const { meanings } = plain;

  const readTerms = (chunk: PlainLines, i: number): Terms => {
    const { codes } = chunk;
    const frequency = meanings.frequency[at(codes.frequency, i)] ?? null;
    const [start, end] = [meanings.day[at(codes.chargeStart, i)] ?? null, meanings.day[at(codes.chargeEnd, i)] ?? null];
    if (frequency === null || start === null || end === null || !offers.isOffered(chunk, i, frequency))
      return { listed: NaN, days: 0 };
    return { listed: offers.listed(chunk, i, { start, frequency }), days: daysBetween(start, end) + 1 };
  };

  const listedAmount = (code: number, { listed, days }: Terms, quantity: number): number => {
    const question = byList.questions.codeOf(code * LICENCES + quantity / UNITS);
    return (byList.amounts[question] ??= chargeOf(rules, { price: listed, quantity, days }));
  };

  const ownAmount = (price: number, { days }: Terms, quantity: number): number => {
    const place = byLine.prices.codeOf(price);
    if (place >= PRICES) return NaN;
    const question = byLine.questions.codeOf((place * LICENCES + quantity / UNITS) * DAYS + days);
    return (byLine.amounts[question] ??= chargeOf(rules, { price, quantity, days }));
  };

  return {
    gives: (chunk, i) => {
      const code = termsOf(chunk.codes, i);
      const terms = (known[code] ??= readTerms(chunk, i));
      const quantity = numberAt(chunk.numbers.quantity, i);
      const isAsked = code < TERMS && terms.days > 0 && terms.days < DAYS && quantity < LICENCES * UNITS;
      if (!isAsked || Number.isNaN(terms.listed)) return false;
      const amount =
        terms.listed === UNLISTED
          ? ownAmount(Math.abs(numberAt(chunk.numbers.unitPrice, i)), terms, quantity)
          : listedAmount(code, terms, quantity);
      return amount === numberAt(chunk.numbers.amount, i);
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
