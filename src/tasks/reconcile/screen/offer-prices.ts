/**
 * The single place that looks up offers by their codes while lines of a large file pass: what the list asks for a period,
 * and whether the matrix has the frequency. Each is looked up once for each distinct question.
 */
import type { BillingFrequency } from '../../../sheets/index.ts';
import type { CalendarDate, Rational } from '../../../values/index.ts';
import { offeredInstead } from '../checks/frequency.ts';
import type { AskedRules } from '../line/asked-rules.ts';
import { priceOf } from '../line/period-prices.ts';
import { keyCodes, pairOf } from '../match/key-codes.ts';
import { at, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';
import type { ScreenInput } from './screen-input.ts';

/** Answers for lines of chunks. */
export interface OfferPrices {
  /** In units, of the period that begins on a day; `UNLISTED` where the list has none, NaN where units cannot tell it. */
  listed(
    chunk: PlainLines,
    i: number,
    period: { readonly start: CalendarDate; readonly frequency: BillingFrequency },
  ): number;
  /** Whether the offer may be billed so. */
  isOffered(chunk: PlainLines, i: number, frequency: BillingFrequency): boolean;
}

/** No price by the list: the row's own counts. */
export const UNLISTED = -1;

/** Days are counted from one long before any service, so that none is below zero. */
export const DAY_ONE = 2 ** 24;

/** By the list and the matrix given. */
export function offerPrices({ prices, matrix }: ScreenInput, { meanings }: PlainFile, rules: AskedRules): OfferPrices {
  const [offers, listings, periods] = [keyCodes(), keyCodes(), keyCodes()];
  const offered: boolean[] = [];
  const known: number[] = [];
  const offerAt = ({ codes }: PlainLines, i: number): string | null => meanings.offer[at(codes.offer, i)] ?? null;
  return {
    listed: (chunk, i, { start, frequency }) => {
      if (prices === null) return UNLISTED;
      const { offer, currency } = chunk.codes;
      const listing = listings.codeOf(pairOf(at(offer, i), at(currency, i)));
      const period = periods.codeOf(pairOf(listing, 2 * (DAY_ONE + start) + codeOf(frequency)));
      return (known[period] ??= priceIn(
        priceOf(
          { line: { offerId: offerAt(chunk, i), currency: meanings.currency[at(currency, i)] ?? null }, frequency },
          start,
          prices,
        ),
      ));
    },
    isOffered: (chunk, i, frequency) => {
      const offer = offers.codeOf(pairOf(at(chunk.codes.offer, i), codeOf(frequency)));
      return (offered[offer] ??= offeredInstead(offerAt(chunk, i), frequency, { matrix, rules }) === null);
    },
  };
}

function codeOf(frequency: BillingFrequency): number {
  return frequency === 'monthly' ? 0 : 1;
}

function priceIn(listed: { readonly price: Rational } | null): number {
  return listed === null ? UNLISTED : inUnits(listed.price);
}

/** Whole units of ours; NaN where there is no such number. */
export function inUnits({ n, d }: Rational): number {
  const units = n * BigInt(UNITS);
  return units % d === 0n ? Number(units / d) : NaN;
}
