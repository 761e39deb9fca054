/**
 * The single place that says on which day a subscription changes: one day for all, each at the next day of the month on
 * which it began, or each at its renewal. Which day that is, is the rulebook's to say.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { addDays, type CalendarDate } from '../../../values/index.ts';
import { choice, date } from '../../timeline/asked-blocks.ts';
import type { Frequency } from '../../timeline/life.ts';

/** How the day is chosen; the two that follow each subscription count from a day. */
export type ChangeDay =
  | { readonly kind: 'common'; readonly on: CalendarDate }
  | { readonly kind: 'own-day' | 'renewal'; readonly from: CalendarDate };

/** The day for one subscription; null where no rule names one. A day that is a first day itself is taken. */
export function changeDayOf(
  { serviceStart, frequency }: Pick<Subscription, 'serviceStart' | 'frequency'>,
  day: ChangeDay,
  rulebook: Rulebook,
): CalendarDate | null {
  if (day.kind === 'common') return day.on;
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
