/**
 * The single place that says on which day a subscription changes: one day for all, each at the next day of the month on
 * which it began, each at its renewal, or each on the day of the month its customer has. Which day that is, is the rulebook's to say.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { addDays, type CalendarDate, type Rational } from '../../../values/index.ts';
import { choice, date } from '../../timeline/asked-blocks.ts';
import type { Frequency } from '../../timeline/life.ts';
import { invoiceDates } from './expected-cash.ts';

/** How the day is chosen; the two that follow each subscription count from a day. */
export type ChangeDay =
  | { readonly kind: 'common'; readonly on: CalendarDate }
  | { readonly kind: 'own-day' | 'renewal'; readonly from: CalendarDate }
  | {
      readonly kind: 'customer-day';
      readonly from: CalendarDate;
      /** Day of the month, 1 to 31, by `customerKey`. */
      readonly days: Readonly<Record<string, Rational>>;
    };

/** What a customer is known by: its id, its name, or the subscription where the list has neither. */
export function customerKey(subscription: CustomerOf): string {
  return subscription.customerId ?? subscription.customerName ?? subscription.subscription;
}

type CustomerOf = Pick<Subscription, 'customerId' | 'customerName' | 'subscription'>;

/** The day for one subscription; null where no rule names one. A day that is a first day itself is taken. */
export function changeDayOf(
  subscription: CustomerOf & Pick<Subscription, 'serviceStart' | 'frequency'>,
  day: ChangeDay,
  rulebook: Rulebook,
): CalendarDate | null {
  if (day.kind === 'common') return day.on;
  if (day.kind === 'customer-day') {
    const dayOfMonth = day.days[customerKey(subscription)];
    return dayOfMonth === undefined ? null : (invoiceDates(at(day.from), dayOfMonth, rulebook, 1)[0] ?? null);
  }
  const { serviceStart, frequency } = subscription;
  if (day.from <= serviceStart) return serviceStart;
  const period: Frequency | null = day.kind === 'own-day' ? 'monthly' : frequency;
  if (period === null) return null;
  const inputs = {
    ServiceStart: date(serviceStart),
    EventDate: date(addDays(day.from, -1)),
    Frequency: choice(period),
  };
  const end = rulebook.evaluate({ rule: 'TermEndDate', inputs });
  return end.kind === 'value' && end.value.kind === 'date' ? addDays(end.value.date, 1) : null;
}

const at = (day: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } => ({
  first: day,
  last: day,
});
