/**
 * The single place that says what a change of frequency costs on each day it could happen: the plan of that day, its
 * charges less its credits, and what else falls on the day. Amounts of two currencies are never added.
 * @source MS004 "Change billing frequency"
 */
import type { Rulebook } from '../../../billing/index.ts';
import { addDays, compare, isWeekend, type CalendarDate, type Rational } from '../../../values/index.ts';
import { amountOf, sum } from '../cash.ts';
import { isDoable } from '../outcome.ts';
import { movedWith, type Moved } from './choose.ts';
import { draftRow, termEndOn, type FrequencyQuestion, type FrequencyRow } from './draft-row.ts';
import { invoiceDates } from './expected-cash.ts';
import { wholeOrders } from './whole-orders.ts';

/** What a day is besides. */
export type DayMark = 'billing-date' | 'term-end' | 'weekend';

/** What the change brings if all that can change does on the day. */
export interface CostOnDay {
  readonly on: CalendarDate;
  /** Subscriptions that can change on it; on a day when fewer can, its costs compare with nothing. */
  readonly doable: number;
  /** Charges less credits, in each currency by itself. */
  readonly costs: readonly { readonly currency: string | null; readonly cost: Rational }[];
  readonly marks: readonly DayMark[];
}

/** The days one after the other, each asked when it is wanted: a long list of subscriptions takes its time. */
export function* costByDay(question: FrequencyQuestion, from: CalendarDate, days: number): Generator<CostOnDay> {
  const moved = movedWith(question.chosen, question.subscriptions);
  for (let on = from; on < addDays(from, days); on = addDays(on, 1)) yield costOnDay(moved, on, question);
}

function costOnDay(moved: readonly Moved[], on: CalendarDate, question: FrequencyQuestion): CostOnDay {
  const { billingDay, rulebook } = question;
  const [billed = null] = invoiceDates({ first: on, last: on }, billingDay, rulebook, 1);
  const asked: FrequencyQuestion = { ...question, day: { kind: 'common', on } };
  const rows = wholeOrders(moved.map((one) => draftRow(one, { on, dates: [] }, asked)))
    .map(({ row }) => row)
    .filter(({ outcome }) => isDoable(outcome));
  return { on, doable: rows.length, costs: costsOf(rows), marks: marksOf(on, { rows, billed, rulebook }) };
}

function costsOf(rows: readonly FrequencyRow[]): CostOnDay['costs'] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const lines = rows.filter((row) => row.currency === currency).flatMap((row) => row.lines);
    return { currency, cost: sum(lines.map(amountOf)) };
  });
}

interface MarkGrounds {
  readonly rows: readonly FrequencyRow[];
  /** The day of the first invoice on the day or after it. */
  readonly billed: CalendarDate | null;
  readonly rulebook: Rulebook;
}

function marksOf(on: CalendarDate, { rows, billed, rulebook }: MarkGrounds): readonly DayMark[] {
  const ends = rows.some(({ subscription }) => termEndOn(subscription, on, rulebook) === on);
  return [
    ...(billed === on ? (['billing-date'] as const) : []),
    ...(ends ? (['term-end'] as const) : []),
    ...(isWeekend(on) ? (['weekend'] as const) : []),
  ];
}

/** The first day of the lowest cost among those on which most can change; null where nothing can on any day. */
export function lowestCost(days: readonly CostOnDay[], currency: string | null): CostOnDay | null {
  const most = Math.max(0, ...days.map(({ doable }) => doable));
  const costOf = (day: CostOnDay): Rational | null => day.costs.find((one) => one.currency === currency)?.cost ?? null;
  return days
    .filter(({ doable }) => doable === most)
    .reduce<CostOnDay | null>((lowest, day) => {
      const [cost, before] = [costOf(day), lowest === null ? null : costOf(lowest)];
      if (cost === null) return lowest;
      return before === null || compare(cost, before) < 0 ? day : lowest;
    }, null);
}
