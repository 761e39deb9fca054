/** The single place that knows which deadlines a subscription can have, by its regime and its status. */
import type { Subscription } from '../../sheets/index.ts';
import type { Candidate, Grounds } from './candidate.ts';
import type { Regime } from './deadline.ts';
import { runningLegacy, suspendedLegacy } from './legacy-deadlines.ts';
import { newCommerceDeadlines } from './new-commerce-deadlines.ts';

/** Words of Partner Center and of lists for a subscription that has ended. */
const ended: ReadonlySet<string> = new Set(['cancelled', 'canceled', 'deleted', 'deprovisioned', 'expired']);

/** A list that tells a term, or a product instead of an offer, is one of new commerce. */
export function regimeOf({ term, offerId }: Subscription): Regime {
  return term !== null || offerId?.includes('/') === true ? 'new-commerce' : 'legacy';
}

/** The deadlines of a subscription, in no order; those that are over included. */
export function deadlinesOf(subscription: Subscription, grounds: Grounds): readonly Candidate[] {
  const { status } = subscription;
  if (ended.has(status)) return [];
  const isSuspended = status === 'suspended';
  if (!isSuspended && status !== 'active') return [{ kind: 'renewal', missing: 'Status' }];
  if (regimeOf(subscription) === 'new-commerce') return newCommerceDeadlines(subscription, grounds);
  return isSuspended ? suspendedLegacy(subscription, grounds) : runningLegacy(subscription, grounds);
}
