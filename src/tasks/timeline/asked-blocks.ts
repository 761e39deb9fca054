/**
 * The only place of the timeline that speaks to the rulebook: rows of an event, the day a rule names, the price of a term.
 * Every amount and every date of a row comes from here; the timeline itself computes none.
 */
import type { RuleCall, Rulebook } from '../../billing/index.ts';
import type { Line } from '../../targets/index.ts';
import {
  invariant,
  type CalendarDate,
  type Outcome,
  type Problem,
  type Rational,
  type Value,
} from '../../values/index.ts';
import type { Frequency, Purchase } from './life.ts';

/** A row with the call that made it, from which it can be explained. */
export interface AskedLine {
  /** Name of the row within its block. */
  readonly name: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly call: RuleCall;
}

/** The rows of a block, or why there are none. */
export type Asked =
  | { readonly kind: 'rows'; readonly rows: readonly AskedLine[] }
  | { readonly kind: 'not-stated'; readonly reason: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export interface AskedBlocks {
  /** The rows of a block; inputs that it does not take are left out. */
  rows(block: string, inputs: Readonly<Record<string, Value>>): Asked;
  /** The day a rule names; null where it names none. */
  day(rule: string, inputs: Readonly<Record<string, Value>>): CalendarDate | null;
  /** Whether a rule says yes. */
  holds(rule: string, inputs: Readonly<Record<string, Value>>): boolean;
  /** The monthly price that is kept for the term of that day. */
  price(serviceStart: CalendarDate, on: CalendarDate, frequency: Frequency): Outcome<Value>;
}

/** The blocks and rules of the legacy pack, as the timeline of one purchase asks for them. */
export function askedBlocks(rulebook: Rulebook, { pricing }: Purchase): AskedBlocks {
  const callOf = (rule: string, inputs: Readonly<Record<string, Value>>): RuleCall => {
    const signature = rulebook.find(rule);
    invariant(signature, `the legacy pack has ${rule}`);
    const taken = signature.inputs.flatMap(({ name }) => (inputs[name] ? [[name, inputs[name]] as const] : []));
    return { rule, inputs: Object.fromEntries(taken) };
  };
  return {
    rows: (block, inputs) => {
      const call = callOf(block, inputs);
      const outcome = rulebook.lines(call);
      if (outcome.kind === 'value') return { kind: 'rows', rows: outcome.value.map((row) => rowOf(row, call)) };
      return outcome.kind === 'problems' ? outcome : { kind: 'not-stated', reason: outcome.reason };
    },
    day: (rule, inputs) => {
      const outcome = rulebook.evaluate(callOf(rule, inputs));
      return outcome.kind === 'value' && outcome.value.kind === 'date' ? outcome.value.date : null;
    },
    holds: (rule, inputs) => {
      const outcome = rulebook.evaluate(callOf(rule, inputs));
      return outcome.kind === 'value' && outcome.value.kind === 'yesno' && outcome.value.yes;
    },
    price: (serviceStart, on, frequency) => {
      if (pricing.kind === 'fixed') return { kind: 'value', value: pricing.monthlyPrice, trace: undefined };
      const { offerId, tables } = pricing;
      const asked = { OfferId: text(offerId), ServiceStart: date(serviceStart), EventDate: date(on) };
      const call = callOf('ProtectedPrice', { ...asked, Frequency: choice(frequency) });
      return rulebook.evaluate({ ...call, tables });
    },
  };
}

function rowOf({ name, values }: Line, call: RuleCall): AskedLine {
  return { name, values, call };
}

/** The values of a call: a day, a choice, a count, a text. */
export const date = (on: CalendarDate): Value => ({ kind: 'date', date: on });
export const choice = (name: string): Value => ({ kind: 'choice', name });
export const count = (amount: Rational): Value => ({ kind: 'number', amount });
export const text = (written: string): Value => ({ kind: 'text', text: written });

/** A cell of a row that every block of the legacy pack fills with a day. */
export function dayIn({ values }: AskedLine, column: 'ChargeStart' | 'ChargeEnd' | 'BilledOn'): CalendarDate {
  const value = values[column];
  invariant(value?.kind === 'date', `${column} is a date`);
  return value.date;
}
