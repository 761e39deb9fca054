/** Events: what each change brought, credited, charged and left, with the rows it is made of and what is said of it. */
import { invariant, subtract } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { BillingEvent } from '../facts/events.ts';
import { tellEvent } from '../facts/told-event.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet, type Speaker } from './report-sheet.ts';

const columns = columnsOf({
  EventId: 9,
  Kind: 18,
  Date: 12,
  Customer: 24,
  Subscription: 38,
  LinesCount: 11,
  Credit: 13,
  Charge: 13,
  Net: 13,
  ExpectedNet: 13,
  Difference: 13,
  Currency: 9,
  Verdict: 16,
  LineIds: 20,
  Sentence: 70,
});

/** Periods billed in advance are single rows and stand on Matched; everything else is an event. */
export function eventsSheet(parts: readonly CurrencyReport[], speaker: Speaker): ReportSheet {
  const events = parts.flatMap(({ events: own, currency }) =>
    own.filter(({ kind }) => kind !== 'period').map((event) => ({ event, currency })),
  );
  return {
    name: 'Events',
    columns,
    rows: events.map(({ event, currency }) => rowOf(event, currency, speaker)),
  };
}

/** The first of its lines: the same in the whole file and in every part of it. */
export function eventId({ lines: [first] }: BillingEvent): number {
  invariant(first !== undefined, 'an event has a line');
  return first.row;
}

function rowOf(event: BillingEvent, currency: string | null, speaker: Speaker): readonly ReportCell[] {
  const { lines, net, expectedNet } = event;
  const told = tellEvent(event, currency);
  return [
    count(eventId(event)),
    speaker.words.stable.event[event.kind],
    { date: event.date },
    lines[0]?.customerName ?? null,
    event.subscription,
    count(lines.length),
    money(event.credit),
    money(event.charge),
    money(net),
    money(expectedNet),
    money(expectedNet === null ? null : subtract(net, expectedNet)),
    currency,
    speaker.words.stable.siblings[told.verdict],
    lines.map(({ row }) => row).join(', '),
    speaker.event(told),
  ];
}
