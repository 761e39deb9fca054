/**
 * The only place of the check that speaks to the rulebook: the amount a rule gives for a part of a period.
 * Which profiles of rounding there are, and which is the default, is the rule's to say.
 */
import type { RuleCall, Rulebook } from '../../billing/index.ts';
import { rational, type CalendarDate, type Rational, type Value } from '../../values/index.ts';
import type { Missing } from './line-check.ts';

/** All the check needs of a rulebook. */
export type AskedRulebook = Pick<Rulebook, 'evaluate' | 'find'>;

/** A part of a period, as ProratedAmount takes it. */
export interface BilledPart {
  readonly periodPrice: Rational;
  readonly periodDays: number;
  readonly chargeDays: number;
  readonly quantity: Rational;
}

/** A cancellation, as CancellationCredit takes it. */
export interface CancelledPart {
  readonly monthlyPrice: Rational;
  readonly quantity: Rational;
  readonly serviceStart: CalendarDate;
  readonly cancelDate: CalendarDate;
}

/** The amount without a sign, or what the rule lacked. */
type Asked = { readonly amount: Rational } | Missing;

export interface AskedRules {
  readonly defaultProfile: string;
  readonly otherProfiles: readonly string[];
  amount(call: RuleCall): Asked;
}

/** The rules behind a rulebook, as the check asks for them. */
export function askedRules(rulebook: AskedRulebook): AskedRules {
  const profile = rulebook.find(PRORATED)?.inputs.find(({ name }) => name === 'Profile');
  const profiles = profile?.type.values ?? [];
  const defaultProfile = profile?.default ?? profiles[0] ?? 'exact';
  return {
    defaultProfile,
    otherProfiles: profiles.filter((name) => name !== defaultProfile),
    amount: (call) => {
      const outcome = rulebook.evaluate(call);
      if (outcome.kind === 'not-stated') return { missing: 'rule', why: outcome.reason };
      if (outcome.kind === 'problems') {
        const inputs = outcome.problems.map(({ at }) => (at.kind === 'argument' ? at.name : call.rule));
        return { missing: 'rule-domain', inputs };
      }
      return outcome.value.kind === 'money'
        ? { amount: outcome.value.amount }
        : { missing: 'rule-domain', inputs: [call.rule] };
    },
  };
}

/** Asks for the part of a period's price, rounded by a profile. */
export function proratedCall(part: BilledPart, profile: string): RuleCall {
  return {
    rule: PRORATED,
    inputs: {
      PeriodPrice: money(part.periodPrice),
      PeriodDays: count(part.periodDays),
      ChargeDays: count(part.chargeDays),
      Quantity: { kind: 'number', amount: part.quantity },
      Profile: { kind: 'choice', name: profile },
    },
  };
}

/** Asks for the credit of licences cancelled in an annual term. */
export function cancellationCall({ monthlyPrice, quantity, serviceStart, cancelDate }: CancelledPart): RuleCall {
  return {
    rule: 'CancellationCredit',
    inputs: {
      MonthlyPrice: money(monthlyPrice),
      LicencesCancelled: { kind: 'number', amount: quantity },
      ServiceStart: { kind: 'date', date: serviceStart },
      CancelDate: { kind: 'date', date: cancelDate },
    },
  };
}

const PRORATED = 'ProratedAmount';

function money(amount: Rational): Value {
  return { kind: 'money', amount, currency: null };
}

function count(days: number): Value {
  return { kind: 'number', amount: rational(BigInt(days)) };
}
