/** The single way in which wizards print exact amounts, and name a subscription. */
import { amountText } from '../../../messages/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { roundRatio, type Rational } from '../../../values/index.ts';
import type { PaneLanguage } from '../../services.ts';

/** `12,400.17 EUR`; amounts of rows are whole cents already. */
export function printAmount({ n, d }: Rational, currency: string | null, language: PaneLanguage): string {
  return amountText(roundRatio(n * 100n, d, 'half-up'), currency, language);
}

/** Customer and offer, or what there is. */
export function nameOf({ customerName, customerId, offerName, offerId, subscription }: Subscription): string {
  return [customerName ?? customerId, offerName ?? offerId ?? subscription].filter((part) => part !== null).join(': ');
}
