/** The single place where a plan hands the price list to the rules: the prices of one offer, as a table they read. */
import type { PriceList, Subscription } from '../../sheets/index.ts';
import type { Value } from '../../values/index.ts';
import { date, text } from '../timeline/asked-blocks.ts';

/** The list as the rules read it: prices of the offer, in the currency of the subscription where it has one. */
export function listedPrices(
  { offerId, currency }: Subscription,
  prices: PriceList,
): Record<string, Record<string, Value>[]> {
  const own = prices.prices.filter(
    (price) =>
      price.offerId === offerId && (currency === null || price.currency === null || price.currency === currency),
  );
  const rows = new Map(
    own.map((price) => [`${price.validFrom}|${price.monthlyPrice.n}/${price.monthlyPrice.d}`, price]),
  );
  return {
    PriceList: [...rows.values()].map(({ validFrom, monthlyPrice }) => ({
      OfferId: text(offerId ?? ''),
      ValidFrom: date(validFrom),
      MonthlyPrice: { kind: 'money', amount: monthlyPrice, currency: null },
    })),
  };
}
