/**
 * The single place that says, before any line is asked for, why an event cannot be planned for a subscription, why
 * nobody can tell, and what a person should know before it.
 */
import type { Subscription } from '../../../sheets/index.ts';
import { compare, printDate, printDecimal } from '../../../values/index.ts';
import { namedDay } from '../../deadlines/named-day.ts';
import { choice, date } from '../../timeline/asked-blocks.ts';
import { isNewCommerce } from '../frequency/eligible.ts';
import { eventNote, type EventNote } from './event-notes.ts';
import type { EventQuestion } from './event-question.ts';
import { eventWarnings } from './event-warnings.ts';

export interface EventEligibility {
  readonly blocked: readonly EventNote[];
  readonly unknown: readonly EventNote[];
  readonly warnings: readonly EventNote[];
}

/** Everything that is to be said of the subscription for the event. */
export function eventEligibility(question: EventQuestion): EventEligibility {
  const { subscription } = question;
  if (isNewCommerce(subscription)) return newCommerce(question);
  return { blocked: obstacles(question), unknown: lacking(question), warnings: eventWarnings(question) };
}

/** New commerce has rules of its own, in hours and in charge cycles that no list tells. */
function newCommerce({ event, subscription, rulebook }: EventQuestion): EventEligibility {
  const { serviceStart, term } = subscription;
  const nothing = { blocked: [], unknown: [], warnings: [] };
  if (event.kind === 'suspension') return { ...nothing, blocked: [eventNote('keeps-billing')] };
  if (event.kind === 'licence-change') return { ...nothing, unknown: [eventNote('seats-by-cycle')] };
  const inputs = { TermStart: date(serviceStart), Term: choice(term ?? ''), EventDate: date(event.on) };
  const until = namedDay(rulebook, 'new-commerce', 'RefundUntil', inputs)?.date ?? null;
  if (until !== null && event.on > until)
    return { ...nothing, blocked: [eventNote('refund-over', { until: printDate(until) })] };
  return { ...nothing, unknown: [eventNote('refund-by-hours', { until: until === null ? '?' : printDate(until) })] };
}

function obstacles(question: EventQuestion): readonly EventNote[] {
  const { event, subscription } = question;
  const { serviceStart, status } = subscription;
  const notes: EventNote[] = [];
  if (event.on < serviceStart) notes.push(eventNote('before-service', { start: printDate(serviceStart) }));
  if (status !== 'active' && status !== 'suspended') notes.push(eventNote('ended', { status }));
  else if (event.kind === 'licence-change') notes.push(...licenceObstacles(event.licences, subscription));
  else if (event.kind === 'suspension') notes.push(...suspensionObstacles(event, question));
  return notes;
}

function licenceObstacles(
  licences: EventQuestion['subscription']['quantity'],
  { status, quantity }: Subscription,
): readonly EventNote[] {
  if (status === 'suspended') return [eventNote('not-active', { status })];
  if (licences.n <= 0n) return [eventNote('no-licences')];
  const same = compare(licences, quantity) === 0;
  return same ? [eventNote('same-number', { licences: printDecimal(licences) })] : [];
}

function suspensionObstacles(
  { on, back }: Extract<EventQuestion['event'], { kind: 'suspension' }>,
  { subscription, rulebook }: EventQuestion,
): readonly EventNote[] {
  const suspended = subscription.suspendedOn ?? on;
  if (back === null)
    return subscription.status === 'suspended' ? [eventNote('already-suspended', { on: printDate(suspended) })] : [];
  if (back < suspended) return [eventNote('back-too-early', { on: printDate(suspended) })];
  const days = { SuspendDate: date(suspended), ReactivateDate: date(back) };
  const allowed = rulebook.evaluate({ rule: 'ReactivationAllowed', inputs: days });
  if (allowed.kind !== 'value' || allowed.value.kind !== 'yesno' || allowed.value.yes) return [];
  const deadline =
    namedDay(rulebook, 'legacy', 'ReactivationDeadline', { SuspendDate: date(suspended) })?.date ?? suspended;
  return [eventNote('back-too-late', { deadline: printDate(deadline) })];
}

/** What no sheet says, and without which nobody can tell. */
function lacking(question: EventQuestion): readonly EventNote[] {
  const { subscription, price } = question;
  const { frequency, status, suspendedOn } = subscription;
  const notes: EventNote[] = [];
  if (frequency === null) notes.push(eventNote('frequency-unreadable'));
  if (status === 'suspended' && suspendedOn === null) notes.push(eventNote('suspended-day-unknown'));
  return price === null ? [...notes, ...lackingPrice(question)] : notes;
}

function lackingPrice({ subscription: { offerId, currency }, prices }: EventQuestion): readonly EventNote[] {
  const own = (prices?.prices ?? []).filter((listed) => listed.offerId === offerId);
  const currencies = new Set(own.map((listed) => listed.currency));
  if (own.length === 0) return [eventNote('no-price', { offer: offerId ?? '?' })];
  if (currency !== null || currencies.size === 1) return [];
  return [eventNote('several-currencies', { currencies: [...currencies].map((one) => one ?? '?').join(', ') })];
}
