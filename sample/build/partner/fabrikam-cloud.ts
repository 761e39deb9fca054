/** The single place for what the partner is: Fabrikam Cloud, its billing date, its two currencies and their tax. */
import { dateOf } from '../../../src/values/index.ts';
import { guid } from './ids.ts';

export type Currency = 'EUR' | 'USD';

/** The partner of the sample; nobody of that name sells anything. */
export const partner = {
  name: 'Fabrikam Cloud',
  id: guid('partners/fabrikam-cloud'),
  mpnId: '9990015',
  billingDay: 15,
} as const;

/** The billing date of the file; it holds what happened after 15 October, up to this day. */
export const billingDate = dateOf(2019, 11, 15);

/** One invoice, one file and one price list for each; never a sum across. */
export const currencies: readonly Currency[] = ['EUR', 'USD'];

/** Tax in hundredths of the amount before tax. */
export const taxPercent: Readonly<Record<Currency, bigint>> = { EUR: 22n, USD: 0n };
