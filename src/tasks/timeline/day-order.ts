/**
 * The single place that says in which order events happen: by their day, and on one day the first that the subscription
 * can have, by a fixed order of kinds. So the order in which a person lists them never matters.
 */
import { printDate, type CalendarDate, type Problem } from '../../values/index.ts';
import type { PlacedEvent } from './happen.ts';
import type { LifeEvent } from './life.ts';
import { refusal } from './refusal.ts';

const order: readonly LifeEvent['kind'][] = [
  'licence-change',
  'frequency-change',
  'suspension',
  'reactivation',
  'cancellation',
];

export interface Day {
  readonly on: CalendarDate;
  /** In the order in which they are tried. */
  readonly events: readonly PlacedEvent[];
  /** Events that say two things of one day, and neither which is last. */
  readonly contradicting: readonly (PlacedEvent & { readonly reason: Problem })[];
}

/** The days on which something happened, earliest first. */
export function daysOf(events: readonly LifeEvent[]): readonly Day[] {
  const days = new Map<CalendarDate, PlacedEvent[]>();
  for (const [index, event] of events.entries()) {
    const day = days.get(event.on);
    if (day === undefined) days.set(event.on, [{ event, index }]);
    else day.push({ event, index });
  }
  return [...days].sort(([a], [b]) => a - b).map(([on, placed]) => dayOf(on, placed));
}

function dayOf(on: CalendarDate, placed: readonly PlacedEvent[]): Day {
  const contradicts = (one: PlacedEvent): boolean =>
    placed.some(({ event }) => event.kind === one.event.kind && aim(event) !== aim(one.event));
  return {
    on,
    events: order.flatMap((kind) => placed.filter((one) => one.event.kind === kind && !contradicts(one))),
    contradicting: placed.filter(contradicts).map((one) => ({
      ...one,
      reason: refusal('events-contradict', one.index, { on: printDate(on), kind: one.event.kind }),
    })),
  };
}

/** What an event aims at, in a form that can be compared. */
function aim(event: LifeEvent): string {
  if (event.kind === 'licence-change') return `${event.licences.n}/${event.licences.d}`;
  return event.kind === 'frequency-change' ? event.frequency : '';
}
