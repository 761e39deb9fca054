/**
 * The only place of the check that speaks to the rulebook: the amount, the day or the answer a rule gives.
 * Which profiles of rounding there are, and which is the default, is the rule's to say. A question is asked only once.
 */
import type { RuleAnswers, RuleCall } from '../../../billing/index.ts';
import type { BillingFrequency } from '../../../sheets/index.ts';
import { rational, type CalendarDate, type Rational, type Value } from '../../../values/index.ts';
import { questionCodes } from './asked/question-codes.ts';
import type { Missing } from './line-check.ts';

/** All the check needs of a rulebook. */
export type AskedRulebook = Pick<RuleAnswers, 'evaluate' | 'find'>;

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
  /** Convention of rounding to expect of a part of a period. */
  readonly defaultProfile: string;
  /** The rule's own convention, by which whole periods are billed whatever a file does with parts of them. */
  readonly ownProfile: string;
  readonly otherProfiles: readonly string[];
  amount(call: RuleCall): Asked;
  /** Null where the rule states none or takes no such input. */
  date(call: RuleCall): CalendarDate | null;
  /** Null where the rule states nothing or takes no such input. */
  yes(call: RuleCall): boolean | null;
  /** Null where the rule states none or takes no such input. */
  choice(call: RuleCall): string | null;
}

/** Which rules are asked. */
interface AskedOf {
  /** Convention of rounding to expect; null: the rule's default. */
  readonly habit?: string | null;
  /** Packs never see each other: one file is asked of one pack. */
  readonly pack?: 'legacy' | 'new-commerce';
}

/** The rules behind a rulebook. */
export function askedRules(rulebook: AskedRulebook, of: AskedOf = {}): AskedRules {
  if (!('asked' in rulebook)) return newRules(rulebook, of);
  const { asked } = rulebook as Remembering;
  const name = `${of.pack ?? ''} ${of.habit ?? ''}`;
  const rules = asked.get(name) ?? newRules(rulebook, of);
  asked.set(name, rules);
  return rules;
}

function newRules(rulebook: AskedRulebook, { habit = null, pack = 'legacy' }: AskedOf): AskedRules {
  const { profiles, byRule } = profilesOf(rulebook, pack);
  const defaultProfile = habit ?? byRule;
  const evaluate = onceEach(({ rule, inputs }) => rulebook.evaluate({ rule, inputs, pack }));
  return {
    defaultProfile,
    ownProfile: byRule,
    otherProfiles: profiles.filter((name) => name !== defaultProfile),
    amount: (call) => amountOf(call, evaluate(call)),
    date: (call) => {
      const outcome = evaluate(call);
      return outcome.kind === 'value' && outcome.value.kind === 'date' ? outcome.value.date : null;
    },
    yes: (call) => {
      const outcome = evaluate(call);
      return outcome.kind === 'value' && outcome.value.kind === 'yesno' ? outcome.value.yes : null;
    },
    choice: (call) => {
      const outcome = evaluate(call);
      return outcome.kind === 'value' && outcome.value.kind === 'choice' ? outcome.value.name : null;
    },
  };
}

/** The conventions of rounding the rule knows, and the one it takes when none is named. */
function profilesOf(rulebook: AskedRulebook, pack: string) {
  const profile = rulebook.find(PRORATED, pack)?.inputs.find(({ name }) => name === 'Profile');
  const profiles = profile?.type.values ?? [];
  return { profiles, byRule: profile?.default ?? profiles[0] ?? 'exact' };
}

type Answer = ReturnType<AskedRulebook['evaluate']>;

function amountOf(call: RuleCall, outcome: Answer): Asked {
  if (outcome.kind === 'not-stated') return { missing: 'rule', why: outcome.reason };
  if (outcome.kind === 'problems') {
    const inputs = outcome.problems.map(({ at }) => (at.kind === 'argument' ? at.name : call.rule));
    return { missing: 'rule-domain', inputs };
  }
  return outcome.value.kind === 'money'
    ? { amount: outcome.value.amount }
    : { missing: 'rule-domain', inputs: [call.rule] };
}

/** A rulebook whose answers are kept for several askers: what one of them asked is not asked again. */
interface Remembering extends AskedRulebook {
  readonly asked: Map<string, AskedRules>;
}

/** A rulebook that several askers share. */
export function remembering(rulebook: AskedRulebook): AskedRulebook {
  const remembered: Remembering = { find: rulebook.find, evaluate: rulebook.evaluate, asked: new Map() };
  return remembered;
}

/** So many answers are kept at most; then all are forgotten and asked anew. */
const MOST_KEPT = 2 ** 20;

/** Files ask the same question of many rows: one price, one number of licences, one month. */
function onceEach(evaluate: (call: RuleCall) => Answer): (call: RuleCall) => Answer {
  let questions = questionCodes();
  let known: Answer[] = [];
  return (call) => {
    if (questions.size > MOST_KEPT) [questions, known] = [questionCodes(), []];
    return (known[questions.codeOf(call)] ??= evaluate(call));
  };
}

/** Asks for the part of a period's price, rounded by a profile. */
export function proratedCall(part: BilledPart, profile: string): RuleCall {
  return {
    rule: PRORATED,
    inputs: {
      PeriodPrice: money(part.periodPrice),
      PeriodDays: numberValue(part.periodDays),
      ChargeDays: numberValue(part.chargeDays),
      Quantity: { kind: 'number', amount: part.quantity },
      Profile: choiceValue(profile),
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
      ServiceStart: dateValue(serviceStart),
      CancelDate: dateValue(cancelDate),
    },
  };
}

/** Licences whose service stops on a day, as SuspensionCredit takes them. */
interface StoppedPart extends WholePeriod {
  readonly serviceStart: CalendarDate;
  readonly suspendDate: CalendarDate;
}

/** Asks for the credit of a service that stops. */
export function suspensionCall(stopped: StoppedPart): RuleCall {
  return {
    rule: 'SuspensionCredit',
    inputs: {
      MonthlyPrice: money(stopped.monthlyPrice),
      Licences: { kind: 'number', amount: stopped.quantity },
      ServiceStart: dateValue(stopped.serviceStart),
      SuspendDate: dateValue(stopped.suspendDate),
      Frequency: choiceValue(stopped.frequency),
    },
  };
}

/** Licences for a period billed in advance, as RenewalCharge takes them. */
interface WholePeriod {
  readonly monthlyPrice: Rational;
  readonly quantity: Rational;
  readonly frequency: BillingFrequency;
}

/** Asks for the charge of a whole period. */
export function renewalCall({ monthlyPrice, quantity, frequency }: WholePeriod): RuleCall {
  return {
    rule: 'RenewalCharge',
    inputs: {
      MonthlyPrice: money(monthlyPrice),
      Licences: { kind: 'number', amount: quantity },
      Frequency: choiceValue(frequency),
    },
  };
}

/** Asks for the price of a year as it is shown, to cents. */
export function annualPriceCall(monthlyPrice: Rational): RuleCall {
  return { rule: 'AnnualPrice', inputs: { MonthlyPrice: money(monthlyPrice) } };
}

const PRORATED = 'ProratedAmount';

function money(amount: Rational): Value {
  return { kind: 'money', amount, currency: null };
}

/** A whole number, as a rule takes it. */
export function numberValue(whole: number): Value {
  return { kind: 'number', amount: rational(BigInt(whole)) };
}

/** A day, as a rule takes it. */
export function dateValue(date: CalendarDate): Value {
  return { kind: 'date', date };
}

/** A choice, as a rule takes it. */
export function choiceValue(name: string): Value {
  return { kind: 'choice', name };
}
