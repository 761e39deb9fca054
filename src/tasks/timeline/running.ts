/**
 * The single description of where a subscription stands between two events: the term it counts from, what is billed
 * for the running period, and whether it runs at all. Opens the next period when one is over.
 */
import { addDays, equal, type CalendarDate, type Problem, type Value } from '../../values/index.ts';
import { choice, count, date, dayIn, type Asked, type AskedBlocks, type AskedLine } from './asked-blocks.ts';
import type { Frequency, Purchase } from './life.ts';

export interface Running {
  readonly purchase: Purchase;
  /** The day from which terms are counted: the first of service, or of the last change of frequency. */
  readonly base: CalendarDate;
  readonly frequency: Frequency;
  readonly licences: Purchase['licences'];
  /** Annual terms that are over since `base`. */
  readonly renewedTerms: bigint;
  readonly status: Status;
  readonly period: Period;
}

export type Status =
  { readonly kind: 'active' } | { readonly kind: 'suspended' | 'cancelled'; readonly on: CalendarDate };

/** A month or a year that is billed in advance. */
export interface Period {
  readonly start: CalendarDate;
  /** Inclusive. */
  readonly end: CalendarDate;
  /** Null where no price list reaches it: it brings no row. */
  readonly price: Value | null;
  /** Rows that make up what is billed for the period now: one, or one a part. */
  readonly standing: readonly AskedLine[];
  /** Whether the period was billed again in parts. */
  readonly cut: boolean;
  /** The next cycle's row, where a change of licences has billed it already. */
  readonly next: AskedLine | null;
}

/** Where the subscription stands now, and the rows that came on the way. */
export interface Step {
  readonly running: Running;
  readonly rows: readonly AskedLine[];
  readonly problems: readonly Problem[];
}

/** What every block is told of a running subscription; an event adds its own day and numbers. */
export function inputsOf({
  purchase,
  base,
  frequency,
  licences,
  renewedTerms,
  period,
}: Running): Record<string, Value> {
  return {
    ServiceStart: date(base),
    BillingDay: count(purchase.billingDay),
    Frequency: choice(frequency),
    Licences: count(licences),
    RenewedTerms: count({ n: renewedTerms, d: 1n }),
    ...(period.price && { MonthlyPrice: period.price }),
  };
}

/** The first period of a purchase. */
export function begin(purchase: Purchase, asked: AskedBlocks): Step {
  const { serviceStart: base, frequency, licences } = purchase;
  const period: Period = { start: base, end: base, price: null, standing: [], cut: false, next: null };
  const running: Running = {
    purchase,
    base,
    frequency,
    licences,
    renewedTerms: 0n,
    status: { kind: 'active' },
    period,
  };
  return openPeriod(running, base, asked);
}

/** The period after the running one, of a subscription that is active. */
export function renew(running: Running, asked: AskedBlocks): Step {
  const { period, frequency, renewedTerms } = running;
  const terms = frequency === 'annual' ? renewedTerms + 1n : renewedTerms;
  return openPeriod({ ...running, renewedTerms: terms }, addDays(period.end, 1), asked);
}

function openPeriod(running: Running, start: CalendarDate, asked: AskedBlocks): Step {
  const end = asked.day('TermEndDate', { ...inputsOf(running), EventDate: date(start) }) ?? start;
  const found = asked.price(running.base, start, running.frequency);
  const price = found.kind === 'value' ? found.value : null;
  const charge = price === null ? noRow : chargeOf(running, { start, price }, asked);
  const rows = charge.kind === 'rows' ? charge.rows : [];
  const problems = found.kind === 'problems' ? found.problems : charge.kind === 'problems' ? charge.problems : [];
  return {
    running: { ...running, period: { start, end, price, standing: rows, cut: false, next: null } },
    rows,
    problems,
  };
}

const noRow: Asked = { kind: 'rows', rows: [] };

/** The row of a period that begins: one that a change of licences brought already, else that of its own block. */
function chargeOf(
  running: Running,
  { start, price }: { readonly start: CalendarDate; readonly price: Value },
  asked: AskedBlocks,
): Asked {
  const { period, purchase } = running;
  const { next } = period;
  if (next !== null && samePrice(period.price, price) && startsOnTime(next)) return { kind: 'rows', rows: [next] };
  const block = start === purchase.serviceStart ? 'PurchaseLines' : 'CycleLines';
  return asked.rows(block, { ...inputsOf(running), EventDate: date(start), MonthlyPrice: price });
}

/** A change on the first day of a cycle would bill the next cycle a month before it begins; it waits for its own day. */
function startsOnTime(row: AskedLine): boolean {
  return dayIn(row, 'BilledOn') >= dayIn(row, 'ChargeStart');
}

function samePrice(a: Value | null, b: Value): boolean {
  return a?.kind === 'money' && b.kind === 'money' && equal(a.amount, b.amount);
}
