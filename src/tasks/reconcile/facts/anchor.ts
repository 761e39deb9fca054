/**
 * The single place that says from which day the periods of a listed subscription are counted, and which is due on a file:
 * an add-on goes with the subscription it belongs to, after a first period that is as much shorter as it began later.
 * @source MS004 "Add-on offers"
 */
import type { BillingFrequency, Subscription, SubscriptionList } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { BilledPeriod } from '../line/billed-period.ts';
import type { Means } from '../row-facts.ts';
import { periodHolding } from './whole-row.ts';

/** The day periods are counted from. */
export function anchorOf(
  { serviceStart, parent }: Pick<Subscription, 'serviceStart' | 'parent'>,
  list: Pick<SubscriptionList, 'find'> | null,
): CalendarDate {
  const start = (parent === null ? null : list?.find(parent))?.serviceStart ?? serviceStart;
  return start < serviceStart ? start : serviceStart;
}

/** A period whose row belongs on a file. */
export interface DuePeriod extends BilledPeriod {
  /** First day of the whole period: the first of an add-on is charged for the days it has left. */
  readonly of: CalendarDate;
}

/** The period of a listed subscription that is due on a file; null where none is. */
export function duePeriod(
  listed: Pick<Subscription, 'serviceStart' | 'parent'>,
  frequency: BillingFrequency,
  { calendar, list, rules }: Pick<Means, 'calendar' | 'list' | 'rules'>,
): DuePeriod | null {
  if (calendar === null) return null;
  const { serviceStart } = listed;
  const anchor = anchorOf(listed, list);
  const period = calendar.due({ serviceStart: anchor, frequency });
  if (period !== null && period.start >= serviceStart) return { ...period, of: period.start };
  if (anchor === serviceStart || calendar.billedOn(serviceStart) !== calendar.billingDate) return null;
  const first = periodHolding(anchor, serviceStart, { frequency, rules });
  return first === null ? null : { start: serviceStart, end: first.end, of: first.start };
}
