/**
 * The single place that tells the life of one subscription with what is planned for it and without, and keeps the rows
 * that the plan brings: those of the block that each event asks, as `tieout lines` gives them.
 */
import type { Problem, Value } from '../../../values/index.ts';
import { addMonths } from '../../../values/index.ts';
import type { AskedLine } from '../../timeline/asked-blocks.ts';
import type { Frequency, Pricing, Purchase } from '../../timeline/life.ts';
import type { Refusals } from '../../timeline/refusal.ts';
import { subscriptionTimeline, type Timeline } from '../../timeline/timeline.ts';
import { listedPrices } from '../listed-prices.ts';
import { eventNote, type EventNote } from './event-notes.ts';
import { eventsOf, type EventQuestion } from './event-question.ts';

/** Months looked ahead from the last day planned: to the renewal after it and its invoice. */
const MONTHS_AHEAD = 14;

/** What the plan brings, or why nobody can tell. */
export type ToldEvent =
  | {
      readonly kind: 'told';
      /** Rows of the events planned, one block after the other. */
      readonly lines: readonly AskedLine[];
      readonly stay: Timeline;
      readonly change: Timeline;
    }
  | { readonly kind: 'silent'; readonly note: EventNote };

/** Tells both lives; the subscription was looked at before. */
export function tellEvent(question: EventQuestion, frequency: Frequency): ToldEvent {
  const { rulebook, profile = 'exact', event } = question;
  const { past, planned } = eventsOf(question);
  const purchase = purchaseOf(question, frequency);
  const until = addMonths(planned.at(-1)?.on ?? event.on, MONTHS_AHEAD);
  const stay = subscriptionTimeline({ purchase, events: past }, { rulebook, until, profile });
  const change = subscriptionTimeline({ purchase, events: [...past, ...planned] }, { rulebook, until, profile });
  if (stay.kind === 'problems') return { kind: 'silent', note: noteOf(stay.problems) };
  if (change.kind === 'problems') return { kind: 'silent', note: noteOf(change.problems) };
  const refused = change.events.flatMap((outcome) => (outcome.kind === 'refused' ? outcome.reasons : []));
  if (refused.length > 0) return { kind: 'silent', note: noteOf(refused) };
  return { kind: 'told', lines: blockRows(change, { from: past.length, question }), stay, change };
}

function purchaseOf({ subscription, price, prices, billingDay }: EventQuestion, frequency: Frequency): Purchase {
  const { quantity: licences, serviceStart, offerId } = subscription;
  const monthlyPrice = (amount: NonNullable<typeof price>): Value => ({ kind: 'money', amount, currency: null });
  const pricing: Pricing =
    price === null && prices !== null
      ? { kind: 'listed', offerId: offerId ?? '', tables: listedPrices(subscription, prices) }
      : { kind: 'fixed', monthlyPrice: monthlyPrice(price ?? { n: 0n, d: 1n }) };
  return { pricing, licences, serviceStart, billingDay, frequency };
}

/** Whole blocks: a change of licences bills the next cycle too, which the life itself counts to that cycle. */
function blockRows(
  { invoices }: Timeline,
  { from, question }: { readonly from: number; readonly question: EventQuestion },
): readonly AskedLine[] {
  const own = invoices
    .flatMap(({ lines }) => lines)
    .filter(({ cause }) => cause.kind === 'event' && cause.index >= from);
  const calls = [...new Set(own.map(({ call }) => call))];
  return calls.flatMap((call) => {
    const block = question.rulebook.lines(call);
    return block.kind === 'value' ? block.value.map(({ name, values }) => ({ name, values, call })) : [];
  });
}

/** The reason in a plan's words. */
function noteOf(reasons: readonly Problem[]): EventNote {
  const code = (one: keyof Refusals): boolean => reasons.some((reason) => reason.code === one);
  if (code('period-not-priced')) return eventNote('old-price-unknown');
  const stated = reasons.find((reason) => reason.code === 'event-not-stated')?.with as
    Refusals['event-not-stated'] | undefined;
  return eventNote('rule-silent', { reason: stated?.reason ?? '-' });
}
