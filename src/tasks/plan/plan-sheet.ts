/**
 * The single place that lists a plan as a sheet: one row an expected line, and one for each subscription without a line.
 * Captions are keys and stay English; a later match reads them. Status, DoneOn and DoneBy are for the person who acts.
 */
import { printDate, printDecimal, type Value } from '../../values/index.ts';
import { columnsOf, money, type ReportCell, type ReportSheet } from '../reconcile/report/report-sheet.ts';
import { notesOf, type PlanNote } from './outcome.ts';
import type { Plan, PlannedLine, PlanRow, PlanState } from './plan.ts';

/** Where the sentences of a plan come from. */
export interface PlanSpeaker<C extends string> {
  outcome(kind: PlanRow['outcome']['kind']): string;
  note(note: PlanNote<C>): string;
}

export const planColumns = columnsOf({
  Subscription: 38,
  Customer: 24,
  Offer: 28,
  OrderId: 20,
  Regime: 13,
  Outcome: 18,
  ChangeDate: 12,
  Before: 34,
  After: 34,
  ChargeType: 50,
  ChargeStart: 12,
  ChargeEnd: 12,
  Quantity: 10,
  UnitPrice: 12,
  Amount: 13,
  Currency: 9,
  BilledOn: 12,
  Notes: 70,
  Rule: 28,
  OtherRoundings: 30,
  Status: 10,
  DoneOn: 12,
  DoneBy: 16,
  Request: 40,
});

/** The plan as a sheet of that name. */
export function planSheet<C extends string>(plan: Plan<C>, name: string, speaker: PlanSpeaker<C>): ReportSheet {
  const rows = plan.rows.flatMap((row) => {
    const lines: readonly (PlannedLine | null)[] = row.lines.length === 0 ? [null] : row.lines;
    return lines.map((line, index) => [
      ...subject(row, speaker),
      ...lineCells(row, line),
      ...reasons(row, speaker),
      line === null ? null : roundingsText(line),
      row.lines.length === 0 ? null : 'open',
      null,
      null,
      // The request stands once, beside the first line.
      index === 0 ? row.request : null,
    ]);
  });
  return { name, columns: planColumns, rows };
}

function subject<C extends string>(row: PlanRow<C>, speaker: PlanSpeaker<C>): readonly ReportCell[] {
  const { subscription, regime, outcome, on, before, after } = row;
  return [
    subscription.subscription,
    subscription.customerName,
    subscription.offerName ?? subscription.offerId,
    subscription.orderId,
    regime,
    speaker.outcome(outcome.kind),
    on === null ? null : { date: on },
    before === null ? null : stateText(before),
    after === null ? null : stateText(after),
  ];
}

/** `Annual, 10 at 8.50, until 2020-11-24`: the same in every language, since a file says it so. */
function stateText({ frequency, licences, monthlyPrice, termEnd }: PlanState): string {
  const price = monthlyPrice === null ? '' : ` at ${printDecimal(monthlyPrice, 2)}`;
  const end = termEnd === null ? '' : `, until ${printDate(termEnd)}`;
  return `${frequency}, ${printDecimal(licences)}${price}${end}`;
}

function lineCells<C extends string>({ currency }: PlanRow<C>, line: PlannedLine | null): readonly ReportCell[] {
  const columns = ['ChargeType', 'ChargeStart', 'ChargeEnd', 'Quantity', 'UnitPrice', 'Amount'];
  if (line === null) return [...columns.map(() => null), currency, null];
  return [...columns.map((column) => cellOf(line.values[column])), currency, cellOf(line.values['BilledOn'])];
}

function cellOf(value: Value | undefined): ReportCell {
  switch (value?.kind) {
    case 'money':
      return money(value.amount);
    case 'number':
      return { count: value.amount };
    case 'date':
      return { date: value.date };
    case 'text':
      return value.text;
    case 'choice':
      return value.name;
    default:
      return null;
  }
}

function reasons<C extends string>(row: PlanRow<C>, speaker: PlanSpeaker<C>): readonly ReportCell[] {
  const notes = notesOf(row.outcome);
  const rules = [...new Set([...notes.map(({ rule }) => rule), ...row.lines.map(({ call }) => call.rule)])];
  return [notes.map((note) => speaker.note(note)).join(' ') || null, rules.join(', ') || null];
}

/** `daily_cents -42.48; truncated -42.49`: by these a later file tells rounding from a real difference. */
function roundingsText({ otherRoundings }: PlannedLine): string | null {
  return otherRoundings.map(({ profile, amount }) => `${profile} ${printDecimal(amount, 2)}`).join('; ') || null;
}
