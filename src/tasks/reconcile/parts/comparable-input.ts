/**
 * The single place that says what of the lists that are given can be held against a file: a list that was true in its
 * month, and prices whose currency is known.
 */
import type { PriceList } from '../../../sheets/index.ts';
import type { ReconcileInput } from '../reconcile-input.ts';

/** Currencies of a file, upper case; null for rows that name none. */
type Currencies = readonly (string | null)[];

/** The input without what says nothing of the file. */
export function comparable(given: ReconcileInput, currencies: Currencies): ReconcileInput {
  const input = ofThatMonth(given);
  const { prices } = input;
  return prices !== null && isOfNoCurrency(prices, currencies) ? { ...input, prices: inCurrency(prices) } : input;
}

/** A list that was true on a later day says nothing of the month of the file. */
export function ofThatMonth(input: ReconcileInput): ReconcileInput {
  const { list, billingDate } = input;
  const asOf = list?.asOf ?? null;
  return asOf === null || billingDate === null || asOf <= billingDate ? input : { ...input, list: null };
}

/** Whether prices stand without a currency beside a file of several: they may be of any of them. */
export function isOfNoCurrency({ prices }: PriceList, currencies: Currencies): boolean {
  const named = currencies.filter((currency) => currency !== null);
  return named.length > 1 && prices.some(({ currency }) => currency === null);
}

/** The prices whose currency is named. */
function inCurrency(list: PriceList): PriceList {
  return {
    ...list,
    prices: list.prices.filter(({ currency }) => currency !== null),
    priceOn: (question) => {
      const price = list.priceOn(question);
      return price?.currency === null ? null : price;
    },
  };
}
