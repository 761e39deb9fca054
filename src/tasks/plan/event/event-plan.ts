/**
 * Plans one event of one subscription, a cancellation, another number of licences or a suspension and the way back:
 * whether it can be, the rows that the next files must show, the days around it and a picture. Changes nothing anywhere.
 * @source MS004 "Cancelling subscriptions", "Adding and removing licenses", "Suspension", "Reactivating subscriptions"
 */
import type { Subscription } from '../../../sheets/index.ts';
import type { CalendarDate, Rational } from '../../../values/index.ts';
import type { AskedLine } from '../../timeline/asked-blocks.ts';
import type { Frequency } from '../../timeline/life.ts';
import { isNewCommerce } from '../frequency/eligible.ts';
import type { RowOutcome } from '../outcome.ts';
import type { Plan, PlanRow, PlanState } from '../plan.ts';
import { withRoundings } from '../roundings.ts';
import { eventDays, type EventDays } from './event-days.ts';
import { eventEligibility } from './event-eligibility.ts';
import { eventNote, type EventNote, type EventNoteCode } from './event-notes.ts';
import { firstDayOf, type EventQuestion } from './event-question.ts';
import { eventRequest } from './event-request.ts';
import { lifePicture, type LifePicture } from './life-picture.ts';
import { nextCharge, type NextCharge } from './next-charge.ts';
import { refundByDay, type RefundOnDay } from './refund-by-day.ts';
import { tellEvent, type ToldEvent } from './tell-event.ts';

/** What is known beside the rows, where the event can be planned. */
export interface EventInsight {
  readonly days: EventDays;
  readonly picture: LifePicture;
  /** Of a cancellation: what each day of the period would bring back; else empty. */
  readonly refunds: readonly RefundOnDay[];
  /** The period after the one it happens in; null where nothing follows. */
  readonly next: NextCharge | null;
}

export interface EventPlan extends Plan<EventNoteCode> {
  readonly row: PlanRow<EventNoteCode>;
  /** Null where it cannot be planned. */
  readonly insight: EventInsight | null;
}

/** The plan of the event. */
export function eventPlan(question: EventQuestion): EventPlan {
  const { frequency } = question.subscription;
  const { blocked, unknown, warnings } = eventEligibility(question);
  if (blocked.length > 0) return refused(question, { kind: 'blocked', notes: blocked });
  const told = frequency === null || unknown.length > 0 ? null : lived(question, frequency);
  if (told === null || frequency === null)
    return refused(question, { kind: 'not-known', notes: unknown.length > 0 ? unknown : [eventNote('rule-silent')] });
  if ('note' in told) return refused(question, { kind: 'not-known', notes: [told.note] });
  return planned(question, { ...told, frequency, warnings });
}

interface Lived {
  readonly told: Extract<ToldEvent, { kind: 'told' }>;
  readonly days: EventDays;
  readonly later: EventDays;
}

function lived(question: EventQuestion, frequency: Frequency): Lived | { readonly note: EventNote } | null {
  const { subscription, event, billingDay, rulebook } = question;
  const told = tellEvent(question, frequency);
  if (told.kind === 'silent') return { note: told.note };
  const daysAt = (on: CalendarDate): EventDays | null =>
    eventDays(subscription, { on, frequency, billingDay }, rulebook);
  const suspended = event.kind === 'suspension' ? subscription.suspendedOn : null;
  const days = daysAt(suspended ?? event.on);
  const later = event.kind === 'suspension' && event.back !== null ? daysAt(event.back) : days;
  return days === null || later === null ? null : { told, days, later };
}

interface Planned extends Lived {
  readonly frequency: Frequency;
  readonly warnings: readonly EventNote[];
}

function planned(question: EventQuestion, { told, days, later, frequency, warnings }: Planned): EventPlan {
  const { event, rulebook, subscription } = question;
  const [first] = told.lines;
  const monthlyPrice = priceOf(first);
  const before = stateOf(question, { monthlyPrice, termEnd: days.end, frequency });
  const licences = event.kind === 'licence-change' ? event.licences : subscription.quantity;
  const ends = event.kind === 'cancellation' || (event.kind === 'suspension' && event.back === null);
  const row: PlanRow<EventNoteCode> = {
    ...emptyRow(question, warnings.length > 0 ? { kind: 'warning', notes: warnings } : { kind: 'ready' }),
    on: firstDayOf(question),
    before,
    after: ends ? null : { ...before, licences, termEnd: later.end },
    lines: withRoundings(told.lines, rulebook),
    request: eventRequest(question),
  };
  const isCancelled = event.kind === 'cancellation' && first !== undefined;
  return {
    row,
    rows: [row],
    insight: {
      days,
      picture: lifePicture({ question, days, later, lines: told.lines }),
      refunds: isCancelled ? refundByDay(first, days, rulebook) : [],
      next: nextCharge(told.stay, told.change, later.end),
    },
  };
}

function refused(question: EventQuestion, outcome: RowOutcome<EventNoteCode>): EventPlan {
  const row = emptyRow(question, outcome);
  return { row, rows: [row], insight: null };
}

/** Of a subscription for which nothing that can be planned was asked. */
export function refusedPlan({
  subscription,
  note,
}: {
  readonly subscription: Subscription;
  readonly note: EventNote;
}): EventPlan {
  const row: PlanRow<EventNoteCode> = {
    subscription,
    regime: isNewCommerce(subscription) ? 'new-commerce' : 'legacy',
    ...{ currency: subscription.currency, outcome: { kind: 'blocked', notes: [note] } },
    ...{ on: null, before: null, after: null, lines: [], request: null },
  };
  return { row, rows: [row], insight: null };
}

function emptyRow(question: EventQuestion, outcome: RowOutcome<EventNoteCode>): PlanRow<EventNoteCode> {
  const { subscription } = question;
  return {
    subscription,
    regime: isNewCommerce(subscription) ? 'new-commerce' : 'legacy',
    currency: currencyOf(question),
    outcome,
    on: null,
    before: stateOf(question, { monthlyPrice: question.price, termEnd: null, frequency: subscription.frequency }),
    after: null,
    lines: [],
    request: null,
  };
}

function stateOf(
  { subscription }: EventQuestion,
  { frequency, ...known }: Pick<PlanState, 'monthlyPrice' | 'termEnd'> & { readonly frequency: Frequency | null },
): PlanState {
  const words = { monthly: 'Monthly', annual: 'Annual' } as const;
  return { frequency: frequency === null ? '?' : words[frequency], licences: subscription.quantity, ...known };
}

function priceOf(line: AskedLine | undefined): Rational | null {
  const price = line?.call.inputs['MonthlyPrice'];
  return price?.kind === 'money' ? price.amount : null;
}

/** That of the subscription, else the only one its offer is listed in. */
function currencyOf({ subscription: { currency, offerId }, prices, price }: EventQuestion): string | null {
  if (currency !== null || prices === null || price !== null) return currency;
  const own = new Set(prices.prices.filter((one) => one.offerId === offerId).map((one) => one.currency));
  return own.size === 1 ? ([...own][0] ?? null) : null;
}
