/**
 * The single list of the events that can be planned for one subscription: each is data, its questions and how the
 * answers become an event. The steps, the rules and the pictures are the same for all.
 */
import type { PlannedEvent } from '../../tasks/index.ts';
import { dayOf, wholeNumberOf } from './model/answers.ts';
import type { EventDraft } from './model/draft.ts';

export type EventKind = PlannedEvent['kind'];

export interface EventDefinition {
  readonly kind: EventKind;
  /** Also the key of its draft. */
  readonly id: string;
  /** What is asked besides the day. */
  readonly asks: readonly ('licences' | 'back')[];
  /** The event the answers describe; null while one of them is missing. */
  readonly eventOf: (draft: EventDraft) => PlannedEvent | null;
}

/** In the order in which they are offered; a new one is one entry and its texts. */
export const eventDefinitions: readonly EventDefinition[] = [
  {
    kind: 'cancellation',
    id: 'cancel',
    asks: [],
    eventOf: ({ day }) => {
      const on = dayOf(day);
      return on === null ? null : { kind: 'cancellation', on };
    },
  },
  {
    kind: 'licence-change',
    id: 'licences',
    asks: ['licences'],
    eventOf: ({ day, licences }) => {
      const [on, number] = [dayOf(day), wholeNumberOf(licences)];
      return on === null || number === null ? null : { kind: 'licence-change', on, licences: number };
    },
  },
  {
    kind: 'suspension',
    id: 'suspend',
    asks: ['back'],
    eventOf: ({ day, back }) => {
      const on = dayOf(day);
      return on === null ? null : { kind: 'suspension', on, back: dayOf(back) };
    },
  },
];
