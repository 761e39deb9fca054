/** The single place that says what a person should know before an event that can be planned. */
import type { Subscription } from '../../../sheets/index.ts';
import { compare, multiply, printDate, printDecimal, rational, type CalendarDate } from '../../../values/index.ts';
import { namedDay } from '../../deadlines/named-day.ts';
import { choice, date } from '../../timeline/asked-blocks.ts';
import { limitReached } from '../frequency/eligible.ts';
import { eventNote, type EventNote } from './event-notes.ts';
import { eventsOf, firstDayOf, type EventQuestion } from './event-question.ts';

/** What a person should know. */
export function eventWarnings(question: EventQuestion): readonly EventNote[] {
  const { event, subscription, subscriptions, along } = question;
  const notes: EventNote[] = [];
  const addOns = subscriptions.filter(
    (one) => one.active && one.parent === subscription.subscription && along?.has(one.subscription) !== true,
  );
  if (addOns.length > 0 && event.kind !== 'licence-change')
    notes.push(eventNote('add-ons', { ids: addOns.map((one) => one.subscription).join(', ') }));
  const { agreedDiscount: discount } = subscription;
  if (discount !== null && discount.n > 0n)
    notes.push(eventNote('discount-beside', { share: printDecimal(multiply(discount, rational(100n))) }));
  if (event.kind === 'cancellation' && eventsOf(question).past.length > 0) notes.push(eventNote('credited-before'));
  if (event.kind === 'licence-change') notes.push(...splitNotes(event.licences, question));
  if (event.kind === 'suspension') notes.push(...suspensionNotes(event.back, question));
  return notes;
}

/** Licences that are added are billed as the others are; to bill them otherwise takes another subscription. */
function splitNotes(licences: Subscription['quantity'], question: EventQuestion): readonly EventNote[] {
  const { subscription, matrix, rulebook, subscriptions } = question;
  const { frequency, quantity, offerId } = subscription;
  if (frequency !== 'annual' || compare(licences, quantity) <= 0) return [];
  const offer = offerId === null ? null : (matrix?.find(offerId) ?? null);
  const limit = limitReached(subscription, offer, { rulebook, subscriptions });
  return [limit === null ? eventNote('billed-alike') : eventNote('limit-reached', { limit })];
}

function suspensionNotes(back: CalendarDate | null, question: EventQuestion): readonly EventNote[] {
  const on = firstDayOf(question);
  if (back !== null) return creditNotes(question, on);
  const deadline = namedDay(question.rulebook, 'legacy', 'ReactivationDeadline', { SuspendDate: date(on) });
  const stays = deadline === null ? [] : [eventNote('stays-suspended', { deadline: printDate(deadline.date) })];
  return [...creditNotes(question, on), ...stays];
}

/** MS004 states the credit of the first thirty days only; a credit that came before is no part of the plan. */
function creditNotes(question: EventQuestion, on: CalendarDate): readonly EventNote[] {
  const { serviceStart, frequency } = question.subscription;
  if (frequency === null || eventsOf(question).past.length > 0) return [];
  const inputs = { ServiceStart: date(serviceStart), EventDate: date(on), Frequency: choice(frequency) };
  const full = namedDay(question.rulebook, 'legacy', 'FullCreditUntil', inputs);
  if (full === null || on <= full.date) return [];
  return [eventNote('after-thirty-days', { until: printDate(full.date) })];
}
