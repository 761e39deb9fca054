/** The single shape of an event that can be planned: what is asked, and how the answers become the event. */
import type { PlannedEvent } from '../../../tasks/index.ts';

/** Answers as typed; those an event does not ask for stay empty. */
export interface EventAnswers {
  readonly day: string;
  readonly licences: string;
  readonly back: string;
}

export interface EventDefinition {
  readonly kind: PlannedEvent['kind'];
  /** Also the key of its draft. */
  readonly id: string;
  /** What is asked besides the day. */
  readonly asks: readonly ('licences' | 'back')[];
  /** The event the answers describe; null while one of them is missing. */
  readonly eventOf: (answers: EventAnswers) => PlannedEvent | null;
}
