/**
 * The single place that says what our list tells of add-ons: a list without a column for it leaves open what is one, and
 * an add-on is known by no more than ending with another subscription of its customer.
 * @source MS004 "Add-on offers"
 */
import type { BillingFrequency, Subscription, SubscriptionList } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { AskedRules } from '../line/asked-rules.ts';
import { periodHolding } from './whole-row.ts';

/** Whether our list would say what a subscription is added to. */
export function knowsParents({ parent }: Subscription, list: SubscriptionList | null): boolean {
  return parent !== null || (list?.columns.some(({ column }) => column === 'ParentSubscriptionId') ?? false);
}

/** Days on which an add-on would begin and end with the subscription it belongs to. */
interface EndsOn {
  readonly end: CalendarDate;
  readonly frequency: BillingFrequency;
}

/** Whether another subscription of the customer began, or ends a period, on the same day. */
export function mayBeAddOn(
  listed: Subscription,
  { end, frequency }: EndsOn,
  { list, rules }: { readonly list: SubscriptionList; readonly rules: AskedRules },
): boolean {
  if (knowsParents(listed, list)) return false;
  const others = ofCustomers(list).get(customerOf(listed)) ?? [];
  return others.some((other) => {
    if (other.subscription === listed.subscription) return false;
    if (other.serviceStart === listed.serviceStart) return true;
    return other.serviceStart <= end && periodHolding(other.serviceStart, end, { frequency, rules })?.end === end;
  });
}

/** Subscriptions by customer, gathered once for a list. */
const gathered = new WeakMap<SubscriptionList, ReadonlyMap<string, readonly Subscription[]>>();

function ofCustomers(list: SubscriptionList): ReadonlyMap<string, readonly Subscription[]> {
  const known = gathered.get(list);
  if (known !== undefined) return known;
  const byCustomer = new Map<string, Subscription[]>();
  for (const each of list.subscriptions) {
    const own = byCustomer.get(customerOf(each));
    if (own === undefined) byCustomer.set(customerOf(each), [each]);
    else own.push(each);
  }
  gathered.set(list, byCustomer);
  return byCustomer;
}

/** Those without any customer belong together. */
function customerOf({ customerId, customerName }: Subscription): string {
  return customerId ?? customerName ?? '';
}
