/** The single meaning of a filter over subscriptions: every word typed stands in one of the things it is known by. */
import type { Subscription } from '../../../sheets/index.ts';

/** Whether the subscription is wanted. */
export function fitsFilter(
  { subscription, customerName, offerName, offerId, orderId }: Subscription,
  filter: string,
): boolean {
  const text = [subscription, customerName, offerName, offerId, orderId].join(' ').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
