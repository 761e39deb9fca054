/** The single way in which wizards print exact amounts, and name a subscription. */
import { amountText, type NumberFormat } from '../../../messages/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { roundRatio, type Rational } from '../../../values/index.ts';
import type { PaneLanguage } from '../../services.ts';

/** `12,400.17 EUR`, in a number format or as is usual in a language; amounts of rows are whole cents already. */
export function printAmount({ n, d }: Rational, currency: string | null, written: PaneLanguage | NumberFormat): string {
  return amountText(roundRatio(n * 100n, d, 'half-up'), currency, written);
}

/** Customer and offer, or what there is. */
export function nameOf({ customerName, customerId, offerName, offerId, subscription }: Subscription): string {
  return [customerName ?? customerId, offerName ?? offerId ?? subscription].filter((part) => part !== null).join(': ');
}
