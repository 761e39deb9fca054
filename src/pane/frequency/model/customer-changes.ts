/** The single place that gathers what each customer is told of a plan, and the days to put into a calendar. */
import type { CustomerChange } from '../../../messages/index.ts';
import { isDoable, type FrequencyPlan, type FrequencyRow } from '../../../tasks/index.ts';
import { printDate, printDecimal, roundRatio } from '../../../values/index.ts';

/** One draft: a customer and a day. */
export interface CustomerDraft {
  readonly customer: string;
  readonly change: CustomerChange;
}

/** What can be done, by customer and day, in the order of the plan. */
export function customerChanges({ rows, to }: FrequencyPlan): readonly CustomerDraft[] {
  const drafts = new Map<string, { customer: string; change: CustomerChange }>();
  for (const row of rows) {
    const { on, outcome, subscription } = row;
    if (on === null || !isDoable(outcome)) continue;
    const customer = subscription.customerName ?? subscription.customerId ?? subscription.subscription;
    const key = `${subscription.customerId ?? customer} ${on}`;
    const known = drafts.get(key)?.change.subscriptions ?? [];
    drafts.set(key, { customer, change: { to, on, subscriptions: [...known, told(row)] } });
  }
  return [...drafts.values()];
}

function told({ subscription, currency, after }: FrequencyRow): CustomerChange['subscriptions'][number] {
  const price = after?.monthlyPrice ?? null;
  return {
    name: subscription.offerName ?? subscription.offerId ?? subscription.subscription,
    licences: printDecimal(subscription.quantity),
    price: price === null ? null : roundRatio(price.n * 100n, price.d, 'half-up'),
    currency,
    termEnd: after?.termEnd ?? null,
  };
}

/** One entry a draft, the same for the same plan. */
export function calendarDays(
  drafts: readonly CustomerDraft[],
  title: string,
): readonly {
  readonly id: string;
  readonly on: CustomerChange['on'];
  readonly title: string;
  readonly detail: string;
}[] {
  return drafts.map(({ customer, change: { on, to, subscriptions } }) => ({
    id: `${printDate(on)}-${to}-${customer.replace(/\W+/gu, '-')}@tieout`,
    on,
    title: `${title}: ${customer}`,
    detail: subscriptions.map(({ name, licences }) => `${name}: ${licences}`).join('\n'),
  }));
}
