/**
 * The life of a subscription, invoice by invoice: from a purchase and what happened to it, in any order,
 * to every row that the reconciliation files must show, months without a row included.
 * Periods follow by themselves; every amount and date of a row is a rule's. An event that cannot happen is told, not skipped.
 */
import type { Rulebook } from '../../billing/index.ts';
import type { CalendarDate, Problem } from '../../values/index.ts';
import { askedBlocks, choice, type AskedBlocks } from './asked-blocks.ts';
import { daysOf, type Day } from './day-order.ts';
import { happen, obstacle, type Happening } from './happen.ts';
import { invoicesOf, type BilledLine, type Cause, type Invoice } from './invoices.ts';
import type { Life } from './life.ts';
import { begin, renew, type Running, type Step } from './running.ts';

export interface TimelineOptions {
  readonly rulebook: Rulebook;
  /** Last day whose invoices are told. */
  readonly until: CalendarDate;
  /** How prorated rows are rounded; the rules' own default when left out. */
  readonly profile?: string;
}

/** What became of an event: billed, refused for reasons, or after the last day that was asked for. */
export type EventOutcome =
  | { readonly kind: 'billed' }
  | { readonly kind: 'refused'; readonly reasons: readonly Problem[] }
  | { readonly kind: 'later' };

/** A life as its invoices show it. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly invoices: readonly Invoice[];
  /** One outcome an event, in the order in which the events were given. */
  readonly events: readonly EventOutcome[];
}

/** The invoices of a life; or what is wrong with its purchase or its prices. */
export function subscriptionTimeline(
  { purchase, events }: Life,
  { rulebook, until, profile = 'exact' }: TimelineOptions,
): Timeline | { readonly kind: 'problems'; readonly problems: readonly Problem[] } {
  const asked = askedBlocks(rulebook, purchase);
  const happening = { asked, profile: choice(profile) };
  const diary = openDiary(begin(purchase, asked), events.length);
  for (const day of daysOf(events)) {
    if (day.on > until) break;
    runUntil(day.on, diary, asked);
    live(day, diary, happening);
  }
  runUntil(until, diary, asked);
  if (diary.problems.length > 0) return { kind: 'problems', problems: diary.problems };
  return { kind: 'timeline', invoices: invoicesOf(diary, purchase, { asked, until }), events: diary.outcomes };
}

/** What was told so far, and where the subscription stands. */
interface Diary {
  running: Running;
  readonly lines: BilledLine[];
  readonly standing: { readonly from: CalendarDate; readonly status: Running['status']['kind'] }[];
  readonly unpriced: CalendarDate[];
  readonly problems: Problem[];
  readonly outcomes: EventOutcome[];
}

function openDiary(first: Step, events: number): Diary {
  const { running } = first;
  const diary: Diary = {
    running,
    lines: [],
    standing: [{ from: running.base, status: 'active' }],
    unpriced: [],
    problems: [],
    outcomes: Array.from({ length: events }, () => ({ kind: 'later' })),
  };
  note(diary, first, { kind: 'purchase' });
  return diary;
}

function note(diary: Diary, { running, rows, problems }: Step, cause: Cause): void {
  diary.running = running;
  diary.lines.push(...rows.map((row) => ({ ...row, cause })));
  diary.problems.push(...problems);
  if (running.period.price === null) diary.unpriced.push(running.period.start);
}

/** Opens every period that begins by itself up to a day; a subscription that does not run begins none. */
function runUntil(on: CalendarDate, diary: Diary, asked: AskedBlocks): void {
  while (diary.running.status.kind === 'active' && diary.running.period.end < on && diary.problems.length === 0) {
    const cause = diary.running.frequency === 'annual' ? 'renewal' : 'cycle';
    note(diary, renew(diary.running, asked), { kind: cause });
  }
}

/** Lets the events of a day happen: each time the first that can; what is left at the end of the day could not. */
function live({ on, events, contradicting }: Day, diary: Diary, happening: Happening): void {
  for (const { index, reason } of contradicting) diary.outcomes[index] = { kind: 'refused', reasons: [reason] };
  let waiting = events;
  for (;;) {
    const next = waiting.find((placed) => obstacle(placed, diary.running) === null);
    if (next === undefined) break;
    waiting = waiting.filter((placed) => placed !== next);
    const happened = happen(next, diary.running, happening);
    if (happened.kind === 'billed') {
      note(diary, { ...happened, problems: [] }, { kind: 'event', index: next.index });
      diary.standing.push({ from: on, status: diary.running.status.kind });
    }
    diary.outcomes[next.index] = happened.kind === 'billed' ? { kind: 'billed' } : happened;
  }
  for (const placed of waiting) {
    const reason = obstacle(placed, diary.running);
    if (reason !== null) diary.outcomes[placed.index] = { kind: 'refused', reasons: [reason] };
  }
}
