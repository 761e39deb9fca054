/**
 * The single place that plans one subscription's change of frequency: its outcome, its day, its lines, and what it is
 * before and after. Its order is looked at elsewhere.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import {
  compare,
  multiply,
  partsOf,
  printDecimal,
  rational,
  type CalendarDate,
  type Rational,
} from '../../../values/index.ts';
import { choice, date, dayIn, type AskedLine } from '../../timeline/asked-blocks.ts';
import type { RowOutcome } from '../outcome.ts';
import type { PlannedLine, PlanRow, PlanState } from '../plan.ts';
import type { ChangeDay } from './change-day.ts';
import type { Moved } from './choose.ts';
import { eligibilityOf, isNewCommerce, type EligibilityGrounds } from './eligible.ts';
import { tellChange, type Told } from './expected-cash.ts';
import { frequencyNote, type FrequencyNote, type FrequencyNoteCode } from './frequency-notes.ts';

/** What is to be changed, when, and what it is planned from. */
export interface FrequencyQuestion extends EligibilityGrounds {
  readonly chosen: readonly Subscription[];
  readonly day: ChangeDay;
  /** The partner's billing day of the month. */
  readonly billingDay: Rational;
  /** How prorated rows are rounded; `exact` when left out. */
  readonly profile?: string;
}

/** One subscription of the plan, and what took it along. */
export type FrequencyRow = PlanRow<FrequencyNoteCode> & Moved;

/** A row with the lines of both lives, which only the cash needs. */
export interface DraftedRow {
  readonly row: FrequencyRow;
  readonly stay: readonly AskedLine[];
  readonly change: readonly AskedLine[];
}

/** The day of a change and the invoices whose cash is wanted. */
export interface Occasion {
  /** Null where no rule names a day. */
  readonly on: CalendarDate | null;
  readonly dates: readonly CalendarDate[];
}

/** The row by itself. */
export function draftRow(moved: Moved, { on, dates }: Occasion, question: FrequencyQuestion): DraftedRow {
  const { subscription } = moved;
  const eligibility = eligibilityOf(subscription, on ?? firstDayOf(question.day), question);
  const refused = (kind: 'blocked' | 'not-known', notes: readonly FrequencyNote[]): DraftedRow => ({
    row: emptyRow(moved, { kind, notes }, question),
    stay: [],
    change: [],
  });
  if (on !== null && on < subscription.serviceStart)
    return refused('blocked', [...eligibility.blocked, frequencyNote('before-service')]);
  if (eligibility.blocked.length > 0) return refused('blocked', eligibility.blocked);
  if (eligibility.unknown.length > 0) return refused('not-known', eligibility.unknown);
  const told = on === null ? null : lives(subscription, { on, dates }, question);
  if (on === null || told?.kind !== 'told') return refused('not-known', [silence(told, on, question)]);
  const row = changedRow(moved, { on, lines: told.lines, warnings: eligibility.warnings }, question);
  return { row, stay: told.stay, change: told.change };
}

/** Both lives; null where a sheet or a word is missing without which none can be told. */
function lives(
  subscription: Subscription,
  { on, dates }: { readonly on: CalendarDate; readonly dates: readonly CalendarDate[] },
  { prices, rulebook, to, billingDay, profile = 'exact' }: FrequencyQuestion,
): Told | null {
  const { frequency } = subscription;
  if (frequency === null || prices === null) return null;
  const change = { subscription: { ...subscription, frequency }, to, on, billingDay, profile };
  return tellChange(change, { prices, rulebook, dates });
}

function silence(told: Told | null, on: CalendarDate | null, { day }: FrequencyQuestion): FrequencyNote {
  if (on === null && day.kind === 'customer-day') return frequencyNote('no-customer-day');
  const reasons = told?.kind === 'refused' ? told.reasons : [];
  return frequencyNote(reasons.some(({ code }) => code === 'period-not-priced') ? 'old-price-unknown' : 'rule-silent');
}

function firstDayOf(day: ChangeDay): CalendarDate {
  return day.kind === 'common' ? day.on : day.from;
}

/** A row that brings no line. */
function emptyRow(moved: Moved, outcome: RowOutcome<FrequencyNoteCode>, question: FrequencyQuestion): FrequencyRow {
  const { subscription } = moved;
  return {
    ...moved,
    regime: isNewCommerce(subscription) ? 'new-commerce' : 'legacy',
    currency: currencyOf(subscription, firstDayOf(question.day), question),
    outcome,
    on: null,
    before: stateOf(subscription, { monthlyPrice: null, termEnd: null }),
    after: null,
    lines: [],
    request: null,
  };
}

interface Changed {
  readonly on: CalendarDate;
  readonly lines: readonly PlannedLine[];
  readonly warnings: readonly FrequencyNote[];
}

function changedRow(moved: Moved, { on, lines, warnings }: Changed, question: FrequencyQuestion): FrequencyRow {
  const { subscription } = moved;
  const [charge] = lines;
  const [oldPrice, newPrice] = [priceIn(charge, 'OldMonthlyPrice'), priceIn(charge, 'NewMonthlyPrice')];
  const notes = [...warnings, ...changeNotes(subscription, on, { oldPrice, newPrice })];
  const termEnd = charge === undefined ? null : dayIn(charge, 'ChargeEnd');
  return {
    ...moved,
    regime: 'legacy',
    currency: currencyOf(subscription, on, question),
    outcome: notes.length > 0 ? { kind: 'warning', notes } : { kind: 'ready' },
    on,
    before: stateOf(subscription, {
      monthlyPrice: oldPrice,
      termEnd: termEndOn(subscription, on, question.rulebook),
    }),
    after: stateOf({ ...subscription, frequency: question.to }, { monthlyPrice: newPrice, termEnd }),
    lines,
    request: null,
  };
}

interface Prices {
  readonly oldPrice: Rational | null;
  readonly newPrice: Rational | null;
}

function changeNotes(
  { agreedDiscount }: Subscription,
  on: CalendarDate,
  { oldPrice, newPrice }: Prices,
): readonly FrequencyNote[] {
  const notes: FrequencyNote[] = [];
  if (agreedDiscount !== null && agreedDiscount.n > 0n)
    notes.push(frequencyNote('promotion-lost', { share: printDecimal(multiply(agreedDiscount, rational(100n))) }));
  if (oldPrice !== null && newPrice !== null && compare(oldPrice, newPrice) !== 0)
    notes.push(frequencyNote('price-reset', { old: printDecimal(oldPrice, 2), new: printDecimal(newPrice, 2) }));
  const { day } = partsOf(on);
  if (day > 28) notes.push(frequencyNote('short-month', { day: String(day) }));
  return notes;
}

/** The price the block was asked with. */
function priceIn(line: AskedLine | undefined, input: string): Rational | null {
  const price = line?.call.inputs[input];
  return price?.kind === 'money' ? price.amount : null;
}

function currencyOf(
  { currency, offerId }: Subscription,
  on: CalendarDate,
  { prices }: FrequencyQuestion,
): string | null {
  if (currency !== null || prices === null || offerId === null) return currency;
  return prices.priceOn({ offerId, on, currency: null })?.currency ?? null;
}

function stateOf(
  { frequency, quantity }: Pick<Subscription, 'frequency' | 'quantity'>,
  known: Pick<PlanState, 'monthlyPrice' | 'termEnd'>,
): PlanState {
  const words = { monthly: 'Monthly', annual: 'Annual' } as const;
  return { frequency: frequency === null ? '?' : words[frequency], licences: quantity, ...known };
}

/** The last day of the term that runs on a day; null where no rule names it. */
export function termEndOn(
  { serviceStart, frequency }: Subscription,
  on: CalendarDate,
  rulebook: Rulebook,
): CalendarDate | null {
  if (frequency === null) return null;
  const inputs = { ServiceStart: date(serviceStart), EventDate: date(on), Frequency: choice(frequency) };
  const end = rulebook.evaluate({ rule: 'TermEndDate', inputs });
  return end.kind === 'value' && end.value.kind === 'date' ? end.value.date : null;
}
