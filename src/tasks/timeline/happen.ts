/**
 * The single place where an event meets a running subscription: the rows its block brings and where things stand after,
 * or the reason why it cannot happen. Which rows those are is the rulebook's to say.
 */
import { equal, printDate, printDecimal, type CalendarDate, type Problem, type Value } from '../../values/index.ts';
import { choice, count, date, dayIn, text, type Asked, type AskedBlocks, type AskedLine } from './asked-blocks.ts';
import type { LifeEvent } from './life.ts';
import { refusal } from './refusal.ts';
import { inputsOf, type Period, type Running } from './running.ts';

/** An event with its place in the list it was told in. */
export interface PlacedEvent {
  readonly event: LifeEvent;
  /** From 0. */
  readonly index: number;
}

/** What an event did. */
export type Happened =
  | { readonly kind: 'billed'; readonly running: Running; readonly rows: readonly AskedLine[] }
  | { readonly kind: 'refused'; readonly reasons: readonly Problem[] };

/** What an event needs besides the subscription it happens to. */
export interface Happening {
  readonly asked: AskedBlocks;
  readonly profile: Value;
}

/** Why the subscription, as it stands, cannot have this event; null where it can. */
export function obstacle({ event, index }: PlacedEvent, running: Running): Problem | null {
  const { status, purchase } = running;
  const on = printDate(event.on);
  if (event.on < purchase.serviceStart)
    return refusal('event-before-service', index, { on, serviceStart: printDate(purchase.serviceStart) });
  if (status.kind === 'cancelled')
    return refusal('event-after-cancellation', index, { on, cancelled: printDate(status.on) });
  if (event.kind === 'reactivation')
    return status.kind === 'active' ? refusal('event-while-active', index, { on }) : null;
  if (event.kind === 'cancellation') return null;
  if (status.kind === 'suspended')
    return refusal('event-while-suspended', index, { on, suspended: printDate(status.on) });
  const now = unchanged(event, running);
  return now === null ? null : refusal('event-changes-nothing', index, { on, now });
}

/** What the event aims at, where that is so already. */
function unchanged(event: LifeEvent, { licences, frequency }: Running): string | null {
  if (event.kind === 'licence-change') return equal(event.licences, licences) ? printDecimal(licences) : null;
  return event.kind === 'frequency-change' && event.frequency === frequency ? frequency : null;
}

/** Lets the event happen; the subscription was asked before whether it can. */
export function happen(placed: PlacedEvent, running: Running, happening: Happening): Happened {
  const { event, index } = placed;
  const { status, period } = running;
  if (event.kind === 'reactivation') return reactivate(placed, running, happening);
  if (event.kind === 'cancellation' && status.kind === 'suspended')
    return { kind: 'billed', running: ended(running, 'cancelled', event.on), rows: [] };
  if (period.price === null) {
    const [on, start] = [printDate(event.on), printDate(period.start)];
    return { kind: 'refused', reasons: [refusal('period-not-priced', index, { on, start })] };
  }
  switch (event.kind) {
    case 'licence-change':
      return changeLicences({ ...placed, event }, running, happening);
    case 'frequency-change':
      return changeFrequency({ ...placed, event }, running, happening);
    default:
      return end(placed, running, happening);
  }
}

type Placed<Kind extends LifeEvent['kind']> = PlacedEvent & { readonly event: Extract<LifeEvent, { kind: Kind }> };

function changeLicences(placed: Placed<'licence-change'>, running: Running, { asked, profile }: Happening): Happened {
  const { event } = placed;
  const { period } = running;
  const last = period.standing.at(-1);
  const inputs: Record<string, Value> = {
    ...inputsOf(running),
    LicencesBefore: count(running.licences),
    LicencesAfter: count(event.licences),
    ChangeDate: date(event.on),
    Profile: profile,
  };
  const answer =
    period.cut && last
      ? asked.rows('FurtherChangeLines', { ...inputs, ...segmentOf(last) })
      : asked.rows('LicenceChangeLines', inputs);
  return billed(answer, placed, (rows) => {
    const parts = rows.filter(({ name }) => name === 'before' || name === 'after');
    const standing = [...period.standing.slice(0, -1), ...parts];
    const next = rows.find(({ name }) => name === 'cycle') ?? null;
    return {
      running: { ...running, licences: event.licences, period: { ...period, standing, cut: true, next } },
      // The next cycle's row is billed when that cycle begins, if the subscription is still there by then.
      rows: rows.filter((row) => row !== next),
    };
  });
}

function changeFrequency(placed: Placed<'frequency-change'>, running: Running, happening: Happening): Happened {
  const { asked, profile } = happening;
  const { on, frequency } = placed.event;
  const { period } = running;
  const listed = asked.price(on, on, frequency);
  if (listed.kind === 'problems') return { kind: 'refused', reasons: listed.problems };
  if (listed.kind === 'not-stated' || period.price === null) {
    const start = printDate(on);
    return { kind: 'refused', reasons: [refusal('period-not-priced', placed.index, { on: start, start })] };
  }
  const price = listed.value;
  const prices = { OldMonthlyPrice: period.price, NewMonthlyPrice: price };
  const change = { ChangeDate: date(on), NewFrequency: choice(frequency), Profile: profile };
  const answer = asked.rows('FrequencyChangeLines', { ...inputsOf(running), ...prices, ...change });
  return billed(answer, placed, (rows) => {
    const standing = rows.filter(({ name }) => name === 'charge');
    const ends = standing.map((row) => dayIn(row, 'ChargeEnd'));
    const opened: Period = { start: on, end: ends[0] ?? on, price, standing, cut: false, next: null };
    return { running: { ...running, base: on, frequency, renewedTerms: 0n, period: opened }, rows };
  });
}

/** A suspension or a cancellation: one credit, or each part of the period taken back where it is credited whole. */
function end(placed: PlacedEvent, running: Running, { asked, profile }: Happening): Happened {
  const { kind, on } = placed.event;
  const suspended = kind === 'suspension';
  const inputs = { ...inputsOf(running), [suspended ? 'SuspendDate' : 'CancelDate']: date(on), Profile: profile };
  const credit = asked.rows(suspended ? 'SuspensionLines' : 'CancellationLines', inputs);
  const inParts = running.period.cut && credit.kind === 'rows' && credit.rows.some(({ name }) => name === 'full');
  const answer = inParts ? takenBack(running, on, asked) : credit;
  const status = suspended ? 'suspended' : 'cancelled';
  return billed(answer, placed, (rows) => ({ running: ended(running, status, on), rows }));
}

function takenBack(running: Running, on: CalendarDate, asked: AskedBlocks): Asked {
  const rows: AskedLine[] = [];
  for (const part of running.period.standing) {
    const answer = asked.rows('ReversalLines', { ...inputsOf(running), ...segmentOf(part), EventDate: date(on) });
    if (answer.kind !== 'rows') return answer;
    rows.push(...answer.rows);
  }
  return { kind: 'rows', rows };
}

function reactivate(placed: PlacedEvent, running: Running, { asked, profile }: Happening): Happened {
  const { event, index } = placed;
  const { status, base, frequency } = running;
  const suspended = status.kind === 'active' ? event.on : status.on;
  const days = { SuspendDate: date(suspended), ReactivateDate: date(event.on) };
  if (!asked.holds('ReactivationAllowed', days)) {
    const deadline = printDate(asked.day('ReactivationDeadline', days) ?? suspended);
    const late = refusal('reactivation-too-late', index, { on: printDate(event.on), deadline });
    return { kind: 'refused', reasons: [late] };
  }
  const listed = asked.price(base, event.on, frequency);
  if (listed.kind !== 'value') {
    const [on, start] = [printDate(event.on), printDate(event.on)];
    const reasons = listed.kind === 'problems' ? listed.problems : [refusal('period-not-priced', index, { on, start })];
    return { kind: 'refused', reasons };
  }
  const price = listed.value;
  const inputs = { ...inputsOf(running), ...days, MonthlyPrice: price, Profile: profile };
  return billed(asked.rows('ReactivationLines', inputs), placed, (rows) => {
    const start = asked.day('TermStart', { ...inputs, EventDate: date(event.on) }) ?? event.on;
    const ends = rows.map((row) => dayIn(row, 'ChargeEnd'));
    const opened: Period = { start, end: ends[0] ?? event.on, price, standing: rows, cut: true, next: null };
    return { running: { ...running, status: { kind: 'active' }, period: opened }, rows };
  });
}

/** The rows of a block as what happened; where it has none, the rule's own reason. */
function billed(
  answer: Asked,
  { event, index }: PlacedEvent,
  after: (rows: readonly AskedLine[]) => { readonly running: Running; readonly rows: readonly AskedLine[] },
): Happened {
  if (answer.kind === 'rows') return { kind: 'billed', ...after(answer.rows) };
  if (answer.kind === 'problems') return { kind: 'refused', reasons: answer.problems };
  const data = { on: printDate(event.on), reason: answer.reason };
  return { kind: 'refused', reasons: [refusal('event-not-stated', index, data)] };
}

function ended(running: Running, kind: 'suspended' | 'cancelled', on: CalendarDate): Running {
  return { ...running, status: { kind, on }, period: { ...running.period, standing: [], next: null } };
}

/** A row as it is told to the blocks that take it back. */
function segmentOf({ values }: AskedLine): Record<string, Value> {
  const { ChargeType: type, ChargeStart, ChargeEnd, Quantity, Amount } = values;
  return {
    ...(type?.kind === 'text' && { SegmentType: text(type.text) }),
    ...(ChargeStart && { SegmentStart: ChargeStart }),
    ...(ChargeEnd && { SegmentEnd: ChargeEnd }),
    ...(Quantity && { Licences: Quantity }),
    ...(Amount && { SegmentAmount: Amount }),
  };
}
