/** The single way in which wizards print exact amounts, and name a subscription. */
import { amountText, type NumberFormat } from '../../../messages/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { roundRatio, type Rational } from '../../../values/index.ts';

/** `12,400.17 EUR`, as the person writes numbers, whatever the language; amounts of rows are whole cents already. */
export function printAmount({ n, d }: Rational, currency: string | null, numbers: NumberFormat): string {
  return amountText(roundRatio(n * 100n, d, 'half-up'), currency, numbers);
}

/** Customer and offer, or what there is. */
export function nameOf({ customerName, customerId, offerName, offerId, subscription }: Subscription): string {
  return [customerName ?? customerId, offerName ?? offerId ?? subscription].filter((part) => part !== null).join(': ');
}
