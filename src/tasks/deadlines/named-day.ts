/** The only place of the deadlines that speaks to the rulebook: the day a rule names, the money a rule states. */
import type { RuleCall, Rulebook } from '../../billing/index.ts';
import type { CalendarDate, Value } from '../../values/index.ts';
import type { Regime, Stake } from './deadline.ts';

/** A day with the call that named it. */
export interface NamedDay {
  readonly date: CalendarDate;
  readonly call: RuleCall;
}

/** All the deadlines need of a rulebook. */
export type AskedRulebook = Pick<Rulebook, 'evaluate'>;

type Inputs = Readonly<Record<string, Value>>;

/** A day, as a rule takes it. */
export function date(on: CalendarDate): Value {
  return { kind: 'date', date: on };
}

/** A choice, as a rule takes it. */
export function choice(name: string): Value {
  return { kind: 'choice', name };
}

/** The day that a rule names; null where it names none, as for a term that is none of the rule's. */
export function namedDay(rulebook: AskedRulebook, pack: Regime, rule: string, inputs: Inputs): NamedDay | null {
  const call = { rule, pack, inputs };
  const outcome = rulebook.evaluate(call);
  return outcome.kind === 'value' && outcome.value.kind === 'date' ? { date: outcome.value.date, call } : null;
}

/** The money that a rule of the legacy pack states for a deadline, or its reason for stating none. */
export function statedMoney(rulebook: AskedRulebook, rule: string, inputs: Inputs): Stake {
  const call = { rule, pack: 'legacy', inputs };
  const outcome = rulebook.evaluate(call);
  if (outcome.kind === 'value' && outcome.value.kind === 'money')
    return { kind: 'amount', amount: outcome.value.amount, currency: outcome.value.currency, call };
  return outcome.kind === 'not-stated'
    ? { kind: 'not-stated', reason: outcome.reason, call }
    : { kind: 'unknown', why: 'not-listed' };
}
