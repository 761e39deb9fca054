/** The single list of what the wizards for an event say; a language is a full set. */
import type { EventNoteCode, LifeMark, LifeSpan, PlannedEvent } from '../../../tasks/index.ts';
import type { NoteTexts } from '../../wizard/rows/told-outcome.tsx';

/** What an event says of itself. */
export interface OwnTexts {
  readonly title: string;
  readonly detail: string;
  /** Over the field of its first day. */
  readonly day: string;
  /** The plan in a sentence. */
  readonly sentence: (of: { readonly name: string; readonly on: string; readonly licences: string }) => string;
  /** True of every such event, and what the plan does not know. */
  readonly always: readonly string[];
  /** Beside the requests, or instead of one. */
  readonly byHand: string;
}

export interface EventTexts {
  readonly events: Readonly<Record<PlannedEvent['kind'], OwnTexts>>;
  readonly steps: Readonly<Record<'choose' | 'ask' | 'preview' | 'check' | 'result', string>>;
  readonly source: string;
  readonly sources: Readonly<Record<'list' | 'typed', string>>;
  readonly typed: Readonly<Record<'name' | 'licencesNow' | 'start' | 'frequency' | 'currency' | 'price', string>>;
  readonly priceHint: Readonly<Record<'list' | 'typed', string>>;
  readonly licences: string;
  readonly back: string;
  readonly backHint: string;
  readonly missing: Readonly<
    Record<'chosen' | 'licencesNow' | 'start' | 'price' | 'licences' | 'back' | 'nothing', string>
  >;
  readonly notes: Readonly<Record<EventNoteCode, NoteTexts>>;
  readonly linesTitle: string;
  readonly noLines: string;
  readonly period: (from: string, to: string) => string;
  readonly dayNumber: (number: number, left: number) => string;
  readonly fullCredit: (until: string) => string;
  readonly deadline: (until: string) => string;
  readonly next: (of: { readonly from: string; readonly change: string; readonly stay: string }) => string;
  readonly atRest: (days: number) => string;
  readonly picture: string;
  readonly marks: Readonly<Record<LifeMark['kind'], string>>;
  readonly spans: Readonly<Record<LifeSpan['kind'], string>>;
  readonly refund: string;
  readonly refundColumns: Readonly<Record<'day' | 'date' | 'amount', string>>;
  readonly refundOf: (of: { readonly on: string; readonly number: number; readonly amount: string }) => string;
  readonly fullAhead: (of: {
    readonly until: string;
    readonly left: number;
    readonly after: string;
    readonly amount: string;
  }) => string;
  readonly fullOver: (until: string, amount: string) => string;
  readonly reading: string;
  readonly alwaysTitle: string;
  readonly ready: string;
  readonly understood: string;
  readonly request: string;
}
