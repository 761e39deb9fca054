/**
 * The single place where a deadline gets its monthly price: that of the price list, kept for the billed term of a day.
 * Without a list, or where the list has none, nothing is priced.
 */
import type { PriceList, Subscription } from '../../sheets/index.ts';
import type { CalendarDate, Value } from '../../values/index.ts';
import type { Stake } from './deadline.ts';
import { choice, date, namedDay, type AskedRulebook } from './named-day.ts';

/** What a charge or a credit is worked out from. */
interface Kept {
  readonly MonthlyPrice: Value;
  readonly Licences: Value;
  readonly Frequency: Value;
}

/** The stake of a subscription on a day, by its price in the term that holds the day; else why there is none. */
export type Priced = (subscription: Subscription, on: CalendarDate, state: (kept: Kept) => Stake) => Stake;

/** Prices of a list by the rule that keeps them for a term. */
export function keptPrice(prices: PriceList | null, rulebook: AskedRulebook): Priced {
  return ({ offerId, frequency, serviceStart, quantity, currency: billedIn }, on, state) => {
    if (prices === null) return { kind: 'unknown', why: 'no-price-list' };
    if (frequency === null) return { kind: 'unknown', why: 'no-frequency' };
    const Frequency = choice(frequency);
    const term = { ServiceStart: date(serviceStart), EventDate: date(on), Frequency };
    const begun = namedDay(rulebook, 'legacy', 'TermStart', term)?.date;
    if (offerId === null || begun === undefined) return { kind: 'unknown', why: 'not-listed' };
    const inputs = { OfferId: { kind: 'text', text: offerId } as const, ...term };
    const listed = listedPrices(prices, offerId, begun).filter(({ currency }) => isIn(currency, billedIn));
    const [currency = null, ...others] = new Set(listed.map((price) => price.currency));
    if (others.length > 0) return { kind: 'unknown', why: 'several-currencies' };
    const tables = { PriceList: listed.map(rowOf) };
    const outcome = rulebook.evaluate({ rule: 'ProtectedPrice', inputs, tables });
    if (outcome.kind !== 'value' || outcome.value.kind !== 'money') return { kind: 'unknown', why: 'not-listed' };
    // The rows of a table carry no currency into a rule's answer; all of them here have the one.
    return state({
      MonthlyPrice: { ...outcome.value, currency },
      Licences: { kind: 'number', amount: quantity },
      Frequency,
    });
  };
}

type ListedPrice = PriceList['prices'][number];

/** The prices of an offer that had not ended on a day. */
function listedPrices({ prices }: PriceList, offerId: string, on: CalendarDate): readonly ListedPrice[] {
  return prices.filter((price) => price.offerId === offerId && (price.validTo === null || price.validTo >= on));
}

/** A list that names no currency is in that of whatever it is asked about. */
function isIn(currency: string | null, billedIn: string | null): boolean {
  return currency === null || billedIn === null || currency === billedIn;
}

function rowOf({ offerId, validFrom, monthlyPrice, currency }: ListedPrice): Readonly<Record<string, Value>> {
  return {
    OfferId: { kind: 'text', text: offerId },
    ValidFrom: date(validFrom),
    MonthlyPrice: { kind: 'money', amount: monthlyPrice, currency },
  };
}
