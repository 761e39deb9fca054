/**
 * The single place that says what comes back of an annual term when its service stops on a day that our own list tells:
 * on which file, for which days, and by the price list how much.
 * @source MS004 "Cancelling subscriptions"
 */
import type { Subscription, SubscriptionList } from '../../../../sheets/index.ts';
import { negate, type CalendarDate } from '../../../../values/index.ts';
import { suspensionCall } from '../../line/asked-rules.ts';
import type { Means } from '../../row-facts.ts';
import { anchorOf } from '../anchor.ts';
import { unknownCharge, type ListedCharge } from '../listed-charge.ts';
import { stoppedFrom } from '../service-days.ts';
import { periodHolding } from '../whole-row.ts';

/** A credit that belongs on this file. */
interface AnnualCredit extends ListedCharge {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Null where none is due: nothing stopped, on no day that is told, or in a term that this very file bills. */
export function annualCredit(listed: Subscription, means: Means, currency: string | null): AnnualCredit | null {
  const { calendar, list } = means;
  if (calendar === null || list === null || listed.frequency !== 'annual' || listed.quantity.n === 0n) return null;
  const from = stoppedOn(listed, list);
  if (from === null || calendar.billedOn(from) !== calendar.billingDate) return null;
  const term = periodHolding(anchorOf(listed, list), from, { frequency: 'annual', rules: means.rules });
  if (term === null || term.start >= from || calendar.billedOn(term.start) === calendar.billingDate) return null;
  return { from, to: term.end, ...creditOf(listed, { start: term.start, from, currency }, means) };
}

/** What was paused before it ended was credited then. */
function stoppedOn(listed: Subscription, list: SubscriptionList): CalendarDate | null {
  const stopped = stoppedFrom(listed, list);
  if (stopped?.isDay !== true || stopped.from <= listed.serviceStart) return null;
  const { status, suspendedOn } = listed;
  return status !== 'suspended' && suspendedOn !== null && suspendedOn < stopped.from ? null : stopped.from;
}

interface Stop {
  readonly start: CalendarDate;
  readonly from: CalendarDate;
  readonly currency: string | null;
}

/** By the price of the term's first day. A term that began with the service of an add-on is not its own, and not priced. */
function creditOf(listed: Subscription, { start, from, currency }: Stop, { prices, rules }: Means): ListedCharge {
  const { offerId, quantity, serviceStart } = listed;
  const price = offerId === null ? null : (prices?.priceOn({ offerId, on: start, currency }) ?? null);
  if (price === null || start < serviceStart) return unknownCharge;
  const call = suspensionCall({
    ...{ monthlyPrice: price.monthlyPrice, quantity, frequency: 'annual' },
    ...{ serviceStart: start, suspendDate: from },
  });
  const asked = rules.amount(call);
  return 'amount' in asked ? { expected: negate(asked.amount), call } : unknownCharge;
}
