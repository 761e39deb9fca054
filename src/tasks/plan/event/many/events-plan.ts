/**
 * Plans an event of one subscription or of many, each by itself as `eventPlan` does: a row that is refused stops no other.
 * What they come to is added by currency, on the invoices of the change and for the period after it.
 */
import { subtract, type Rational } from '../../../../values/index.ts';
import { netOf, sum } from '../../cash.ts';
import { isDoable } from '../../outcome.ts';
import type { Plan } from '../../plan.ts';
import type { EventNoteCode } from '../event-notes.ts';
import { eventPlan, refusedPlan, type EventPlan } from '../event-plan.ts';
import type { EventQuestion } from '../event-question.ts';
import type { RefusedRow } from './licence-changes.ts';

/** What the rows of one currency come to; those that cannot be planned are no part of it. */
export interface NetOfCurrency {
  /** Null where no sheet says it. */
  readonly currency: string | null;
  readonly rows: number;
  /** All expected lines together. */
  readonly now: Rational;
  /** The first period after the change, with it less without it. */
  readonly later: Rational;
  /** Rows for which no list tells the price of that period. */
  readonly untold: number;
}

export interface EventsPlan extends Plan<EventNoteCode> {
  readonly plans: readonly EventPlan[];
  readonly nets: readonly NetOfCurrency[];
}

/** One row a question, and one a refused row, in the order in which they are given. */
export function eventsPlan(asked: readonly (EventQuestion | RefusedRow)[]): EventsPlan {
  const along = new Set(asked.flatMap((one) => ('event' in one ? one.subscription.subscription : [])));
  const plans = asked.map((one) => ('event' in one ? eventPlan({ ...one, along }) : refusedPlan(one)));
  return { plans, rows: plans.map(({ row }) => row), nets: netsOf(plans) };
}

function netsOf(plans: readonly EventPlan[]): readonly NetOfCurrency[] {
  const doable = plans.filter(({ row }) => isDoable(row.outcome));
  const currencies = [...new Set(doable.map(({ row }) => row.currency))].sort();
  return currencies.map((currency) => {
    const own = doable.filter(({ row }) => row.currency === currency);
    const told = own.flatMap(({ insight }) => insight?.next ?? []);
    return {
      currency,
      rows: own.length,
      now: sum(own.map(({ row }) => netOf(row))),
      later: sum(told.map(({ change, stay }) => subtract(change, stay))),
      untold: own.length - told.length,
    };
  });
}
