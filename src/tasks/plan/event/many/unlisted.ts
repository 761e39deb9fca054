/** The single shape of a subscription of which no list tells anything but its id. */
import type { Subscription } from '../../../../sheets/index.ts';
import { zero, type CalendarDate } from '../../../../values/index.ts';

/** Without licences, without a customer, and never planned for as it is. */
export function unlisted(id: string): Subscription {
  return {
    row: 0,
    subscription: id.toLowerCase(),
    ...{ customerId: null, customerName: null, offerId: null, offerName: null, term: null },
    ...{
      frequency: null,
      suspendedOn: null,
      cancelledOn: null,
      agreedDiscount: null,
      orderId: null,
      parent: null,
      currency: null,
    },
    quantity: zero,
    serviceStart: 0 as CalendarDate,
    active: true,
    status: 'active',
  };
}
