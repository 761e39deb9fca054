/**
 * Plans a change of billing frequency for many subscriptions: who moves along, who can, on which day, which lines the
 * next files must show, and what it means in cash beside leaving everything as it is. Changes nothing anywhere.
 * @source MS004 "Change billing frequency"
 */
import type { Frequency } from '../../timeline/life.ts';
import type { AskedLine } from '../../timeline/asked-blocks.ts';
import { cashByInvoice, type CashOfCurrency } from '../cash.ts';
import { isDoable } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { changeDayOf } from './change-day.ts';
import { movedWith } from './choose.ts';
import { draftRow, type DraftedRow, type FrequencyQuestion, type FrequencyRow } from './draft-row.ts';
import { invoiceDates } from './expected-cash.ts';
import type { FrequencyNoteCode } from './frequency-notes.ts';
import { withRequests } from './order-request.ts';
import { wholeOrders } from './whole-orders.ts';

export interface FrequencyPlan extends Plan<FrequencyNoteCode> {
  readonly to: Frequency;
  readonly rows: readonly FrequencyRow[];
  /** What the invoices ask for if nothing is changed, and if all that can be is; by currency. */
  readonly stay: readonly CashOfCurrency[];
  readonly change: readonly CashOfCurrency[];
}

/** The plan, row by row and in cash. */
export function frequencyPlan(question: FrequencyQuestion): FrequencyPlan {
  const { rulebook, day, billingDay, to } = question;
  const moved = movedWith(question.chosen, question.subscriptions);
  const days = moved.map(({ subscription }) => changeDayOf(subscription, day, rulebook));
  const known = days.filter((on) => on !== null).sort((a, b) => a - b);
  const from = day.kind === 'common' ? day.on : day.from;
  const span = { first: known[0] ?? from, last: known.at(-1) ?? from };
  const dates = invoiceDates(span, billingDay, rulebook);
  const drafted = wholeOrders(moved.map((one, index) => draftRow(one, { on: days[index] ?? null, dates }, question)));
  const doable = drafted.filter(({ row }) => isDoable(row.outcome));
  const cash = (life: (one: DraftedRow) => readonly AskedLine[]): readonly CashOfCurrency[] =>
    cashByInvoice(
      doable.flatMap((one) => life(one).map((line) => ({ line, currency: one.row.currency }))),
      dates,
    );
  return {
    to,
    rows: withRequests(
      drafted.map(({ row }) => row),
      to,
    ),
    stay: cash(({ stay }) => stay),
    change: cash(({ change }) => change),
  };
}
