/** The single place that gathers what each customer is told of a plan, and the days to put into a calendar. */
import type { CalendarDay, CustomerChange } from '../../../messages/index.ts';
import { customerKey, isDoable, type FrequencyPlan, type FrequencyRow } from '../../../tasks/index.ts';
import { printDate, printDecimal, roundRatio, type CalendarDate } from '../../../values/index.ts';

/** One draft: a customer and a day. */
export interface CustomerDraft {
  /** By which it is known, as `customerKey` says. */
  readonly key: string;
  readonly customer: string;
  readonly change: CustomerChange;
}

/** What can be done, by customer and day, in the order of the plan. */
export function customerChanges({ rows, to }: FrequencyPlan): readonly CustomerDraft[] {
  const drafts = new Map<string, CustomerDraft>();
  for (const row of rows) {
    const { on, outcome, subscription } = row;
    if (on === null || !isDoable(outcome)) continue;
    const customer = subscription.customerName ?? subscription.customerId ?? subscription.subscription;
    const key = customerKey(subscription);
    const known = drafts.get(`${key} ${on}`)?.change.subscriptions ?? [];
    drafts.set(`${key} ${on}`, { key, customer, change: { to, on, subscriptions: [...known, told(row)] } });
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

/** The first day on which anything changes; there is at least one. */
export function firstOf(drafts: readonly CustomerDraft[]): CalendarDate {
  return Math.min(...drafts.map(({ change }) => change.on)) as CalendarDate;
}

/** One entry a draft, the same for the same plan, whatever letters a customer's name is written in. */
export function calendarDays(drafts: readonly CustomerDraft[], title: string): readonly CalendarDay[] {
  return drafts.map(({ key, customer, change: { on, to, subscriptions } }) => ({
    id: `${printDate(on)}-${to}-${key}@tieout`,
    on,
    title: `${title}: ${customer}`,
    detail: subscriptions.map(({ name, licences }) => `${name}: ${licences}`).join('\n'),
  }));
}
