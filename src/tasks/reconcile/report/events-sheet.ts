/** Events: what each change brought, credited, charged and left, with the rows it is made of and what is said of it. */
import { invariant, subtract } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { BillingEvent } from '../facts/events.ts';
import { tellEvent } from '../facts/told-event.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet, type Speaker } from './report-sheet.ts';

const columns = columnsOf({
  EventId: 9,
  Kind: 18,
  Date: 11,
  Customer: 22,
  Subscription: 38,
  LinesCount: 9,
  Credit: 11,
  Charge: 11,
  Net: 11,
  ExpectedNet: 12,
  Difference: 11,
  Currency: 9,
  Verdict: 15,
  LineIds: 14,
  Sentence: 50,
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
