/** The single place for the lists a partner keeps beside the file: offer matrix, price lists, own subscriptions. */
import { addDays, dateOf, printDate, type CalendarDate } from '../../../src/values/index.ts';
import { percentOf, printCents } from '../billing/amounts.ts';
import type { Currency } from '../partner/fabrikam-cloud.ts';
import { slug } from '../partner/ids.ts';
import { offers, type Offer } from '../partner/offers.ts';
import type { Subscription } from '../partner/subscription.ts';
import { csv, type Columns } from './csv.ts';
import { usDate } from './reconciliation.ts';

/** B holds the id, I the limit and J the billing frequencies, as the matrix of Partner Center has them. */
const matrixColumns: Columns<Offer> = {
  'Offer Display Name': ({ name }) => name,
  'Durable Offer ID': ({ durableId }) => durableId.toUpperCase(),
  'Provisioning ID': ({ name }) => slug(name).replaceAll('-', '_').toUpperCase(),
  'Offer Type': ({ type }) => type,
  Duration: ({ type }) => (type === 'Trial' ? '1 Month' : '1 Year'),
  'Min Seat Count': () => 1,
  'Max Seat Count': ({ limit, type }) => (type === 'Trial' ? 25 : limit.scope === 'Concurrent' ? 300 : 10_000_000),
  'Offer Limit Scope': ({ limit }) => limit.scope,
  'Offer Limit': ({ limit }) => limit.count,
  'Billing Frequency': ({ frequencies }) => frequencies,
  'Depends On': ({ dependsOn }) => dependsOn,
  'Can Convert To': () => '',
  'Allowed Countries': () => 'Italy, United States',
};

/** The offer matrix. */
export function offerMatrixCsv(): string {
  return csv(matrixColumns, offers);
}

/** A price of an offer between two days. */
interface ListedPrice {
  readonly offer: Offer;
  readonly change: 'UNC' | 'CHG';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly cents: bigint;
}

const open = dateOf(9999, 12, 30);

const priceColumns: Columns<ListedPrice> = {
  'A/C/D/U': ({ change }) => change,
  'Valid-From Date': ({ from }) => usDate(from),
  ValidToDate: ({ to }) => usDate(to),
  'Offer Display Name': ({ offer }) => offer.name,
  'Offer ID': ({ offer }) => offer.durableId.toUpperCase(),
  'License Agreement Type': () => 'Corporate',
  'Purchase Unit': () => '1 Month(s)',
  'Secondary License Type': ({ offer }) => secondaryType[offer.type],
  'End Customer Type': () => 'CLOUD RESELLER CORPORATE',
  'List Price': ({ cents }) => printCents(cents),
  // What the partner's customer is advised to pay: a quarter more.
  'ERP Price': ({ cents }) => printCents(percentOf(cents, 125n)),
  Material: ({ offer }) => `TIE-${(offers.indexOf(offer) + 1).toString().padStart(5, '0')}`,
};

const secondaryType = { Base: 'NON-SPECIFIC', 'Add-on': 'ADD-ON', Trial: 'TRIAL' } as const;

/** The price list of a currency, the versions of an offer one below the other. */
export function priceListCsv(currency: Currency): string {
  return csv(
    priceColumns,
    offers.flatMap((offer) => listedPrices(offer, currency)),
  );
}

function listedPrices(offer: Offer, currency: Currency): readonly ListedPrice[] {
  const versions = offer.prices[currency];
  return versions.map(({ from, cents }, index) => {
    const next = versions[index + 1];
    return { offer, change: index === 0 ? 'UNC' : 'CHG', from, to: next ? addDays(next.from, -1) : open, cents };
  });
}

const subscriptionColumns: Columns<Subscription> = {
  CustomerName: ({ customer }) => customer.name,
  CustomerId: ({ customer }) => customer.id,
  SubscriptionId: ({ id }) => id,
  DurableOfferId: ({ offer }) => offer.durableId,
  OfferName: ({ offer }) => offer.name,
  Quantity: ({ licences }) => licences,
  BillingFrequency: ({ frequency }) => (frequency === 'annual' ? 'Annual' : 'Monthly'),
  ServiceStart: ({ start }) => printDate(start),
  Status: ({ status }) => status ?? 'active',
  AgreedDiscount: ({ discountPercent }) => (discountPercent === undefined ? '0' : printCents(discountPercent)),
  // A list of one currency is judged against the file of that currency.
  Currency: ({ customer }) => customer.currency,
};

/** The partner's own list, without the two subscriptions it does not know. */
export function subscriptionsCsv(subscriptions: readonly Subscription[]): string {
  const unlisted = ['NO_CUSTOMER', 'MISSING_IN_LIST'];
  return csv(
    subscriptionColumns,
    subscriptions.filter(({ seed }) => seed === undefined || !unlisted.includes(seed)),
  );
}
