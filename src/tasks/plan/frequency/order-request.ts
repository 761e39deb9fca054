/**
 * The single place that writes what a person would send to Partner Center for a change of frequency: one request an
 * order, with placeholders for what no sheet says, and never a token. It is text to read and copy; nothing is sent.
 */
import { printDecimal } from '../../../values/index.ts';
import type { Frequency } from '../../timeline/life.ts';
import { isDoable } from '../outcome.ts';
import type { FrequencyRow } from './draft-row.ts';

/** The rows, each order's request beside the first of its rows that changes. */
export function withRequests(rows: readonly FrequencyRow[], to: Frequency): readonly FrequencyRow[] {
  const orders = new Map<string, FrequencyRow[]>();
  for (const row of rows.filter(({ outcome }) => isDoable(outcome))) {
    const key = orderKey(row);
    orders.set(key, [...(orders.get(key) ?? []), row]);
  }
  return rows.map((row) => {
    const order = orders.get(orderKey(row)) ?? [];
    return order[0] === row ? { ...row, request: orderRequest(order, to) } : row;
  });
}

/** A subscription without an order id is an order by itself. */
function orderKey({ subscription: { orderId, subscription } }: FrequencyRow): string {
  return orderId ?? `subscription ${subscription}`;
}

/** Method, address and body. */
function orderRequest(order: readonly FrequencyRow[], to: Frequency): string {
  const [first] = order;
  const orderId = first?.subscription.orderId ?? '{order-id}';
  const customerId = first?.subscription.customerId ?? '{customer-tenant-id}';
  const body = {
    Id: orderId,
    ReferenceCustomerId: customerId,
    BillingCycle: to === 'annual' ? 'Annual' : 'Monthly',
    LineItems: order.map(({ subscription }, index) => ({
      LineItemNumber: index,
      OfferId: subscription.offerId ?? '{offer-id}',
      SubscriptionId: subscription.subscription,
      FriendlyName: subscription.offerName,
      Quantity: '{quantity}',
      PartnerIdOnRecord: null,
      Attributes: { ObjectType: 'OrderLineItem' },
    })),
    CreationDate: null,
    Attributes: { ObjectType: 'Order' },
  };
  // An exact number goes in as it is printed; a double might not be it.
  const text = order.reduce(
    (written, { subscription }) => written.replace('"{quantity}"', printDecimal(subscription.quantity)),
    JSON.stringify(body, null, 2),
  );
  return `PATCH /v1/customers/${customerId}/orders/${orderId}\n${text}`;
}
