/**
 * The single list of the events that can be planned for subscriptions: each is data, its questions and how the
 * answers become an event. The steps, the rules and the pictures are the same for all.
 */
import { dayOf, numberOf } from './model/answers.ts';
import { CANCEL } from './model/cancel-instead.ts';
import type { EventDefinition } from './model/event-definition.ts';

/** In the order in which they are offered; a new one is one entry and its texts. */
export const eventDefinitions: readonly EventDefinition[] = [
  {
    kind: 'cancellation',
    id: CANCEL,
    sources: ['list', 'typed'],
    asks: [],
    eventOf: ({ day }) => {
      const on = dayOf(day);
      return on === null ? null : { kind: 'cancellation', on };
    },
  },
  {
    kind: 'licence-change',
    id: 'licences',
    sources: ['list', 'typed', 'pasted'],
    asks: ['licences'],
    eventOf: ({ day, licences }) => {
      const [on, number] = [dayOf(day), numberOf(licences)];
      return on === null || number === null ? null : { kind: 'licence-change', on, licences: number };
    },
  },
  {
    kind: 'suspension',
    id: 'suspend',
    sources: ['list', 'typed', 'customer'],
    asks: ['back'],
    eventOf: ({ day, back }) => {
      const on = dayOf(day);
      return on === null ? null : { kind: 'suspension', on, back: dayOf(back) };
    },
  },
];
