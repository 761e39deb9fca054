/**
 * The single place for the 27 columns of the licence-based file of a direct partner: names, order, and how each is
 * written (dates as `M/D/YYYY H:MM` in UTC, 23:59 on the last day charged, two decimals, ids as text).
 */
import { addDays, partsOf, type CalendarDate } from '../../../src/values/index.ts';
import { printCents } from '../billing/amounts.ts';
import type { Line } from '../billing/line.ts';
import { partner } from '../partner/fabrikam-cloud.ts';
import { guid, internalId, orderId, slug } from '../partner/ids.ts';
import { termOf } from '../partner/subscription.ts';
import { csv, type Columns } from './csv.ts';

const columns: Columns<Line> = {
  PartnerId: () => partner.id,
  CustomerId: ({ customer }) => customer?.id ?? '',
  CustomerName: ({ customer }) => customer?.name ?? '',
  MpnId: () => partner.mpnId,
  OrderId: ({ subscription }) => orderId(`orders/${subscription.path}`),
  SubscriptionId: ({ subscription }) => internalId(`internal/${subscription.path}`),
  SyndicationPartnerSubscriptionNumber: ({ subscription }) => subscription.id,
  OfferId: ({ subscription }) => guid(`internal-offers/${slug(subscription.offer.name)}`),
  DurableOfferId: ({ subscription }) => subscription.offer.durableId,
  OfferName: ({ subscription }) => subscription.offer.name,
  SubscriptionStartDate: (line) => usDate(serviceYear(line).start, '0:00'),
  // The renewal day, so not the last day of service.
  SubscriptionEndDate: (line) => usDate(addDays(serviceYear(line).end, 1), '0:00'),
  ChargeStartDate: ({ period }) => usDate(period.start, '0:00'),
  ChargeEndDate: ({ period }) => usDate(period.end, '23:59'),
  ChargeType: ({ chargeType }) => chargeType,
  UnitPrice: ({ unitPrice }) => printCents(unitPrice),
  Quantity: ({ quantity }) => quantity,
  Amount: ({ amount }) => printCents(amount),
  TotalOtherDiscount: ({ discount }) => printCents(discount),
  Subtotal: (line) => printCents(subtotalOf(line)),
  Tax: ({ tax }) => printCents(tax),
  TotalForCustomer: (line) => printCents(totalOf(line)),
  Currency: ({ subscription }) => subscription.customer.currency,
  // Empty until the second file a subscription is on.
  DomainName: ({ kind, customer }) => (kind === 'purchase' || kind === 'add-on' ? '' : (customer?.domain ?? '')),
  SubscriptionName: ({ subscription }) => subscription.nickname ?? subscription.offer.name,
  SubscriptionDescription: ({ subscription }) => subscription.offer.name,
  BillingCycleType: ({ frequency }) => (frequency === 'annual' ? 'Annual' : 'Monthly'),
};

/** The reconciliation file of the lines. */
export function reconciliationCsv(lines: readonly Line[]): string {
  return csv(columns, lines);
}

/** What is left of the amount after the discount, before tax. */
export function subtotalOf({ amount, discount }: Line): bigint {
  return amount - discount;
}

/** What the customer pays for the line, tax included. */
export function totalOf(line: Line): bigint {
  return subtotalOf(line) + line.tax;
}

/** `11/15/2019` of 2019-11-15, with a time of day where the column has one. */
export function usDate(date: CalendarDate, time?: '0:00' | '23:59'): string {
  const { year, month, day } = partsOf(date);
  return `${month}/${day}/${year}${time === undefined ? '' : ` ${time}`}`;
}

/** The year of service that holds the first day charged; years count from the first day, also with monthly billing. */
function serviceYear({ serviceStart, period, kind, subscription }: Line): { start: CalendarDate; end: CalendarDate } {
  const year = termOf(serviceStart, 'annual', period.start);
  // An add-on ends with its parent's year and starts on its own day.
  return kind === 'add-on' ? { start: subscription.start, end: year.end } : year;
}
