/**
 * The single place that says what a picture of the event shows: spans in which the subscription runs, rests or is over,
 * and the days that matter. How it is drawn and told is the screen's business.
 */
import { addDays, type CalendarDate, type Rational } from '../../../values/index.ts';
import { dayIn, type AskedLine } from '../../timeline/asked-blocks.ts';
import type { EventDays } from './event-days.ts';
import type { EventQuestion, PlannedEvent } from './event-question.ts';

/** Days in a row, both ends among them. */
export interface LifeSpan {
  readonly kind: 'runs' | 'rests' | 'over';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly licences: Rational;
}

/** A day that matters, and why. */
export interface LifeMark {
  readonly kind:
    | 'start'
    | 'full-credit'
    | 'cancellation'
    | 'licence-change'
    | 'suspension'
    | 'reactivation'
    | 'reactivation-until'
    | 'invoice'
    | 'renewal';
  readonly on: CalendarDate;
}

export interface LifePicture {
  readonly spans: readonly LifeSpan[];
  /** Earliest first. */
  readonly marks: readonly LifeMark[];
}

/** What an event is drawn from. */
export interface Drawn {
  readonly question: EventQuestion;
  readonly days: EventDays;
  /** Days of the period that holds the return; those of the event where it does not come back. */
  readonly later: EventDays;
  readonly lines: readonly AskedLine[];
}

/** The spans and the days. */
export function lifePicture({ question, days, later, lines }: Drawn): LifePicture {
  const { event, subscription } = question;
  const billed = [...new Set(lines.map((line) => dayIn(line, 'BilledOn')))];
  const ending = event.kind === 'suspension' && event.back === null ? [] : (['renewal'] as const);
  const marks: LifeMark[] = [
    { kind: 'start', on: days.start },
    ...eventMarks(event, days),
    ...billed.map((on) => ({ kind: 'invoice', on }) as const),
    ...(event.kind === 'cancellation' ? [] : ending).map((kind) => ({ kind, on: addDays(later.end, 1) })),
  ];
  return {
    spans: spansOf(event, { days, later, licences: subscription.quantity }).filter(({ from, to }) => from <= to),
    marks: marks.sort((a, b) => a.on - b.on),
  };
}

function eventMarks(event: PlannedEvent, { on, fullCreditUntil, reactivationUntil }: EventDays): readonly LifeMark[] {
  if (event.kind === 'licence-change') return [{ kind: event.kind, on }];
  const credit: LifeMark = { kind: 'full-credit', on: fullCreditUntil };
  if (event.kind === 'cancellation') return [credit, { kind: event.kind, on }];
  const back: readonly LifeMark[] = event.back === null ? [] : [{ kind: 'reactivation', on: event.back }];
  return [credit, { kind: event.kind, on }, ...back, { kind: 'reactivation-until', on: reactivationUntil }];
}

interface Spanned {
  readonly days: EventDays;
  readonly later: EventDays;
  readonly licences: Rational;
}

function spansOf(event: PlannedEvent, { days, later, licences }: Spanned): readonly LifeSpan[] {
  const { on, start, end, reactivationUntil } = days;
  const before: LifeSpan = { kind: 'runs', from: start, to: addDays(on, -1), licences };
  switch (event.kind) {
    case 'cancellation':
      return [before, { kind: 'over', from: on, to: end, licences }];
    case 'licence-change':
      return [before, { kind: 'runs', from: on, to: end, licences: event.licences }];
    case 'suspension': {
      const { back } = event;
      if (back === null) return [before, { kind: 'rests', from: on, to: reactivationUntil, licences }];
      const rests: LifeSpan = { kind: 'rests', from: on, to: addDays(back, -1), licences };
      return [before, rests, { kind: 'runs', from: back, to: later.end, licences }];
    }
  }
}
