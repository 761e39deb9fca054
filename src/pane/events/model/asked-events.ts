/** The single place where what a person says becomes the events to plan: one of a subscription, or one each of many. */
import type { Rulebook } from '../../../billing/index.ts';
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import {
  customerKey,
  licenceChanges,
  unlisted,
  type EventQuestion,
  type PlannedEvent,
  type RefusedRow,
} from '../../../tasks/index.ts';
import type { PlanSheets } from '../../wizard/sheets/plan-sheets.ts';
import { billingDayOf, dayOf, priceOf, wholeNumberOf } from './answers.ts';
import type { EventDraft } from './draft.ts';
import type { EventDefinition } from './event-definition.ts';

/** What the answers are read with. */
export interface EventGrounds {
  readonly definition: EventDefinition;
  readonly sheets: PlanSheets;
  readonly rulebook: Rulebook;
}

/** A subscription and what is to happen to it, or a row that says neither. */
type Asked = { readonly subscription: Subscription; readonly event: PlannedEvent } | RefusedRow;

/** The questions in the order in which they were given; null while an answer is missing. */
export function askedEvents(draft: EventDraft, grounds: EventGrounds): readonly (EventQuestion | RefusedRow)[] | null {
  const { list, matrix, prices } = grounds.sheets;
  const billingDay = billingDayOf(draft.billingDay);
  const asked = askedBy(draft, grounds);
  if (asked === null || billingDay === null) return null;
  const { rulebook } = grounds;
  return asked.map((one) => {
    if ('note' in one) return one;
    const subscriptions = draft.source === 'typed' ? [one.subscription] : (list?.subscriptions ?? []);
    const price = isOfMany(draft) ? null : priceOf(draft.price);
    return { ...one, price, prices, matrix, subscriptions, billingDay, rulebook };
  });
}

/** Whether several subscriptions are named at once; a price that is typed is that of one. */
export function isOfMany({ source }: Pick<EventDraft, 'source'>): boolean {
  return source === 'pasted' || source === 'customer';
}

/** Active subscriptions of a customer, by `customerKey`. */
function activeOf(customer: string, { subscriptions }: SubscriptionList): readonly Subscription[] {
  return subscriptions.filter((one) => one.active && customerKey(one) === customer);
}

function askedBy(draft: EventDraft, { definition, sheets: { list } }: EventGrounds): readonly Asked[] | null {
  if (draft.source === 'pasted') return list && pastedChanges(draft, list);
  const event = definition.eventOf(draft);
  return event && meantBy(draft, list).map((subscription) => ({ subscription, event }));
}

/** The subscriptions to which the one event happens; none while an answer is missing. */
function meantBy(draft: EventDraft, list: SubscriptionList | null): readonly Subscription[] {
  if (draft.source === 'customer') return list === null ? [] : activeOf(draft.customer, list);
  const subscription = draft.source === 'typed' ? typedSubscription(draft) : list?.find(draft.chosen);
  return subscription ? [subscription] : [];
}

function pastedChanges({ pairs, day }: EventDraft, list: SubscriptionList): readonly Asked[] | null {
  const on = dayOf(day);
  if (on === null) return null;
  const { asked, refused } = licenceChanges(pairs, list);
  const changes = asked.map(({ row, subscription, licences }) => ({
    ...{ row, subscription },
    event: { kind: 'licence-change', on, licences } as const,
  }));
  return [...changes, ...refused].sort((a, b) => a.row - b.row);
}

/** A subscription that stands in no sheet: legacy, active, without an offer. */
function typedSubscription({ name, licencesNow, start, frequency, currency }: EventDraft): Subscription | null {
  const [quantity, serviceStart] = [wholeNumberOf(licencesNow), dayOf(start)];
  if (quantity === null || serviceStart === null) return null;
  return {
    ...unlisted(name.trim() || '{subscription-id}'),
    ...{ quantity, serviceStart, frequency },
    offerName: name.trim() || null,
    currency: currency.trim().toUpperCase() || null,
  };
}
