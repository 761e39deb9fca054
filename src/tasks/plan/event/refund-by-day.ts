/**
 * The single place that says what a cancellation would bring back on each day of the running period: the block is asked
 * again, as it was asked for the day planned, with another day.
 */
import type { Rulebook } from '../../../billing/index.ts';
import { addDays, negate, type CalendarDate, type Rational } from '../../../values/index.ts';
import { date, type AskedLine } from '../../timeline/asked-blocks.ts';
import { amountOf, sum } from '../cash.ts';
import type { EventDays } from './event-days.ts';

/** What comes back if it is cancelled on the day. */
export interface RefundOnDay {
  readonly on: CalendarDate;
  readonly refund: Rational;
}

/** One day after the other, from the first of the period to its last. */
export function refundByDay(
  { call }: AskedLine,
  { start, end }: Pick<EventDays, 'start' | 'end'>,
  rulebook: Rulebook,
): readonly RefundOnDay[] {
  const days: RefundOnDay[] = [];
  for (let on = start; on <= end; on = addDays(on, 1)) {
    const answer = rulebook.lines({ ...call, inputs: { ...call.inputs, CancelDate: date(on) } });
    if (answer.kind !== 'value') continue;
    const rows = answer.value.map(({ name, values }) => amountOf({ name, values, call }));
    days.push({ on, refund: negate(sum(rows)) });
  }
  return days;
}
