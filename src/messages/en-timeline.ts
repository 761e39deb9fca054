/** English sentences for events of a subscription that cannot happen: why, and what could be done instead. */
import type { Refusals } from '../tasks/index.ts';
import type { Catalog } from './catalog.ts';

export const enTimeline = {
  'event-before-service': ({ on, serviceStart }) =>
    `${on} is before the service starts on ${serviceStart}. Correct one of the two days.`,
  'event-after-cancellation': ({ on, cancelled }) =>
    `On ${on} nothing is left to change: the subscription was cancelled on ${cancelled}. Buy a new one.`,
  'event-while-suspended': ({ on, suspended }) =>
    `On ${on} the subscription is suspended, since ${suspended}. Reactivate it first.`,
  'event-while-active': ({ on }) => `On ${on} the subscription is active: nothing is to be reactivated.`,
  'event-changes-nothing': ({ on, now }) => `On ${on} this is so already: ${now}. Take the event out.`,
  'events-contradict': ({ on, kind }) =>
    `${on} has two events "${kind}" that aim at different things, and nothing says which is last. Keep one.`,
  'reactivation-too-late': ({ on, deadline }) =>
    `${on} is too late: the last day to reactivate was ${deadline}. Buy a new subscription.`,
  'period-not-priced': ({ on, start }) =>
    `On ${on} no price is known: no price list reaches the term that starts on ${start}. Add the list of that day.`,
  'event-not-stated': ({ on, reason }) => `On ${on} no rule says what is billed: ${reason}.`,
} satisfies Catalog<Refusals>;
