/** The single shape of an event that can be planned: what is asked, for how many at once, and how the answers become it. */
import type { PlannedEvent } from '../../../tasks/index.ts';

/** Answers as typed; those an event does not ask for stay empty. */
export interface EventAnswers {
  readonly day: string;
  readonly licences: string;
  readonly back: string;
}

/** Where the subscriptions are named: one of a sheet, one typed, two columns pasted, or all of a customer. */
export type EventSource = 'list' | 'typed' | 'pasted' | 'customer';

export interface EventDefinition {
  readonly kind: PlannedEvent['kind'];
  /** Also the key of its draft. */
  readonly id: string;
  readonly sources: readonly EventSource[];
  /** What is asked besides the day. */
  readonly asks: readonly ('licences' | 'back')[];
  /** The event the answers describe; null while one of them is missing. */
  readonly eventOf: (answers: EventAnswers) => PlannedEvent | null;
}
