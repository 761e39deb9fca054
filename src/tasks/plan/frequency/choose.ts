/**
 * The single place that says which subscriptions a change of frequency moves: the chosen ones, and with each of them
 * its whole order, its add-ons and the subscription it is an add-on of. Nothing moves in silence: each says why.
 * @source MS004 "Change billing frequency"
 */
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';

/** What a person typed or pasted, looked up in the list. */
export interface PastedIds {
  readonly found: readonly Subscription[];
  /** Ids that stood there more than once; they count once. */
  readonly twice: readonly string[];
  /** Ids that the list does not have, as written. */
  readonly unknown: readonly string[];
}

/** Ids parted by anything but letters, digits and dashes. */
export function lookUpIds(text: string, list: Pick<SubscriptionList, 'find'>): PastedIds {
  const found = new Map<string, Subscription>();
  const twice = new Set<string>();
  const unknown = new Map<string, string>();
  for (const id of text.split(/[\s,;|"']+/u).filter((part) => part !== '')) {
    const subscription = list.find(id);
    const key = id.toLowerCase();
    if (found.has(key) || unknown.has(key)) twice.add(key);
    else if (subscription === null) unknown.set(key, id);
    else found.set(key, subscription);
  }
  return { found: [...found.values()], twice: [...twice], unknown: [...unknown.values()] };
}

/** Why a subscription moves: a person chose it, or it hangs on one that moves. */
export type Because = 'chosen' | 'same-order' | 'add-on' | 'parent';

/** A subscription that moves. */
export interface Moved {
  readonly subscription: Subscription;
  readonly because: Because;
  /** The subscription that takes it along; null where it was chosen. */
  readonly along: string | null;
}

/** The chosen ones first, in their order, then what moves with them. Ended subscriptions are not taken along. */
export function movedWith(chosen: readonly Subscription[], all: readonly Subscription[]): readonly Moved[] {
  const moved = new Map<string, Moved>();
  for (const subscription of chosen) {
    moved.set(subscription.subscription, { subscription, because: 'chosen', along: null });
  }
  const waiting = [...chosen];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const subscription of all) {
      if (!subscription.active || moved.has(subscription.subscription)) continue;
      const because = tie(subscription, next);
      if (because === null) continue;
      moved.set(subscription.subscription, { subscription, because, along: next.subscription });
      waiting.push(subscription);
    }
  }
  return [...moved.values()];
}

/** Why one subscription moves when the other does; null where they are apart. */
export function tie(one: Subscription, moving: Subscription): Because | null {
  if (one.parent === moving.subscription) return 'add-on';
  if (moving.parent === one.subscription) return 'parent';
  return one.orderId !== null && one.orderId === moving.orderId ? 'same-order' : null;
}
