/**
 * What renews or loses a right within some days of a day, for every subscription of a partner's own list. Every day and
 * every amount is a rule's; a deadline that is over is none, and one that the list cannot tell is told as such.
 */
import type { PriceList, SubscriptionList } from '../../sheets/index.ts';
import { daysBetween, type CalendarDate } from '../../values/index.ts';
import type { Deadline, Deadlines, UntoldDeadline } from './deadline.ts';
import { keptPrice } from './kept-price.ts';
import type { AskedRulebook } from './named-day.ts';
import { deadlinesOf, regimeOf } from './of-subscription.ts';

/** What is asked of a list. */
export interface DeadlinesInput {
  readonly list: Pick<SubscriptionList, 'subscriptions'>;
  /** Null: no amount is known. */
  readonly prices: PriceList | null;
  /** The day from which one looks. */
  readonly asOf: CalendarDate;
  /** The most days left; 30 when left out. */
  readonly within?: number;
}

/** Days one looks ahead when nobody says how many. */
export const usualDays = 30;

/** The deadlines from a day on, the nearest first. */
export function deadlines(input: DeadlinesInput, rulebook: AskedRulebook): Deadlines {
  const { list, prices, asOf, within = usualDays } = input;
  const grounds = { rulebook, asOf, priced: keptPrice(prices, rulebook) };
  const ahead: Deadline[] = [];
  const untold: UntoldDeadline[] = [];
  for (const subscription of list.subscriptions) {
    const regime = regimeOf(subscription);
    for (const each of deadlinesOf(subscription, grounds)) {
      const { kind } = each;
      if ('missing' in each) untold.push({ subscription, kind, regime, missing: each.missing });
      else if (each.named !== null) {
        const { date, call } = each.named;
        const daysLeft = daysBetween(asOf, date);
        if (daysLeft < 0 || daysLeft > within) continue;
        ahead.push({ subscription, kind, regime, date, daysLeft, stake: each.stake(date), call });
      }
    }
  }
  return { ahead: ahead.sort((a, b) => a.date - b.date || a.subscription.row - b.subscription.row), untold };
}
