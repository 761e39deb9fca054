/** The single place that compares the first period after an event: what it bills with the event, and without it. */
import type { CalendarDate, Rational } from '../../../values/index.ts';
import { dayIn, type AskedLine } from '../../timeline/asked-blocks.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { amountOf } from '../cash.ts';

export interface NextCharge {
  /** First day of the period. */
  readonly from: CalendarDate;
  readonly stay: Rational;
  readonly change: Rational;
}

/** The charge of the period that begins after a day; null where a life has none or no list prices it. */
export function nextCharge(stay: Timeline, change: Timeline, after: CalendarDate): NextCharge | null {
  const [one, other] = [firstAfter(stay, after), firstAfter(change, after)];
  if (one === undefined || other === undefined) return null;
  return { from: dayIn(one, 'ChargeStart'), stay: amountOf(one), change: amountOf(other) };
}

function firstAfter({ invoices }: Timeline, after: CalendarDate): AskedLine | undefined {
  return invoices
    .flatMap(({ lines }) => lines)
    .filter((line) => line.cause.kind !== 'event' && dayIn(line, 'ChargeStart') > after)
    .sort((a, b) => dayIn(a, 'ChargeStart') - dayIn(b, 'ChargeStart'))[0];
}
