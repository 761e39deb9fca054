/**
 * The single place that writes what a person would send to Partner Center for an event: a change of the subscription,
 * with placeholders for what no sheet says, and never a token. Text to read and copy; nothing is sent.
 */
import type { Subscription } from '../../../sheets/index.ts';
import { printDecimal } from '../../../values/index.ts';
import { eventsOf, type EventQuestion } from './event-question.ts';

/** One request an event, earliest first; null where it is done by hand, as a legacy cancellation is. */
export function eventRequest(question: EventQuestion): string | null {
  const { subscription } = question;
  const requests = eventsOf(question).planned.flatMap((event) => {
    switch (event.kind) {
      case 'licence-change':
        return requestOf(subscription, { status: 'active', quantity: printDecimal(event.licences) });
      case 'suspension':
        return requestOf(subscription, { status: 'suspended', quantity: printDecimal(subscription.quantity) });
      case 'reactivation':
        return requestOf(subscription, { status: 'active', quantity: printDecimal(subscription.quantity) });
      default:
        return [];
    }
  });
  return requests.join('\n\n') || null;
}

function requestOf(
  { subscription, customerId, offerId, offerName }: Subscription,
  { status, quantity }: { readonly status: string; readonly quantity: string },
): readonly string[] {
  const body = {
    Id: subscription,
    OfferId: offerId ?? '{offer-id}',
    FriendlyName: offerName,
    Quantity: '{quantity}',
    Status: status,
    Attributes: { Etag: '{etag}', ObjectType: 'Subscription' },
  };
  // An exact number goes in as it is printed; a double might not be it.
  const text = JSON.stringify(body, null, 2).replace('"{quantity}"', quantity);
  const address = `/v1/customers/${customerId ?? '{customer-tenant-id}'}/subscriptions/${subscription}`;
  return [`PATCH ${address}\nIf-Match: {etag}\n${text}`];
}
