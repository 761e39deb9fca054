/**
 * The single place that says on which days a subscription is surely not served: before it begins by every list that tells
 * so, and from the day on which our own has it ended or paused.
 * @source MS004 "Cancelling subscriptions"
 */
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { RowFacts } from '../row-facts.ts';
import { shownStarts } from '../line/billed-period.ts';

/** The earliest day that the row, our list or the subscription it belongs to has as the first; null where none tells. */
export function beginsOn({ line, listed, anchor }: Pick<RowFacts, 'line' | 'listed' | 'anchor'>): CalendarDate | null {
  const starts = [listed?.serviceStart ?? null, anchor, ...shownStarts(line)].filter((start) => start !== null);
  return starts.reduce<CalendarDate | null>((first, start) => (first === null || start < first ? start : first), null);
}

/** A day from which on there is no service. */
export interface Stopped {
  readonly from: CalendarDate;
  /** Whether it is the day itself; else it is the latest that it can be. */
  readonly isDay: boolean;
}

const ENDED = /^(?:cancell?ed|expired|deleted|deprovisioned)$/u;

/** Null for what goes on, and where neither a day nor the day of the list is told. */
export function stoppedFrom(
  { active, status, cancelledOn, suspendedOn }: Subscription,
  { asOf }: Pick<SubscriptionList, 'asOf'>,
): Stopped | null {
  if (active) return null;
  const isPaused = status === 'suspended';
  if (!isPaused && !ENDED.test(status)) return null;
  const day = isPaused ? suspendedOn : cancelledOn;
  if (day !== null) return { from: day, isDay: true };
  return asOf === null ? null : { from: asOf, isDay: false };
}
