/**
 * The single place that says what a listed subscription is charged for a whole period: the price protected from the
 * period's first day, for the licences of the list.
 * @source MS004 "Offer pricing"
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { BillingFrequency, PriceList, Subscription } from '../../../sheets/index.ts';
import { multiply, rational, zero, type Rational } from '../../../values/index.ts';
import { proratedCall, renewalCall, type AskedRules } from '../line/asked-rules.ts';
import { monthsBilled, type BilledPeriod } from '../line/billed-period.ts';
import { duePeriod } from './anchor.ts';
import type { Means } from '../row-facts.ts';

/** What is asked: a subscription, and how and for which period it is billed. */
interface WholeCharge {
  readonly listed: Pick<Subscription, 'offerId' | 'quantity'>;
  readonly frequency: BillingFrequency;
  readonly period: BilledPeriod;
  readonly currency: string | null;
}

/** What is expected, and the question it answers; null where no price is known, or nothing had to be asked. */
export interface ListedCharge {
  readonly expected: Rational | null;
  readonly call: RuleCall | null;
}

/** Where nobody knows what a row should be. */
export const unknownCharge: ListedCharge = { expected: null, call: null };

const nothing: ListedCharge = { expected: zero, call: null };

/** The amount of a whole period. */
export function listedCharge(charge: WholeCharge, means: Pick<Means, 'prices' | 'rules'>): ListedCharge {
  const monthlyPrice = means.prices === null ? null : listedPrice(charge, means.prices);
  if (monthlyPrice === null) return unknownCharge;
  return wholeAmount(monthlyPrice, charge, means.rules);
}

/** The amount that belongs on this file for a subscription at its listed frequency: of the due period, or none. */
export function dueCharge(listed: Subscription, currency: string | null, means: Means): ListedCharge {
  const { frequency } = listed;
  if (frequency === null || means.calendar === null) return unknownCharge;
  const period = duePeriod(listed, frequency, means);
  if (period === null) return nothing;
  return period.whole ? listedCharge({ listed, frequency, period, currency }, means) : unknownCharge;
}

/** By the rule of a period billed in advance; a price it does not take is prorated over a period that is one whole. */
function wholeAmount(monthlyPrice: Rational, { listed, frequency }: WholeCharge, rules: AskedRules): ListedCharge {
  const { quantity } = listed;
  if (quantity.n === 0n) return nothing;
  const periodPrice = multiply(monthlyPrice, rational(BigInt(monthsBilled(frequency))));
  const whole = { periodPrice, periodDays: 1, chargeDays: 1, quantity };
  const calls = [renewalCall({ monthlyPrice, quantity, frequency }), proratedCall(whole, rules.ownProfile)];
  for (const call of calls) {
    const asked = rules.amount(call);
    if ('amount' in asked) return { expected: asked.amount, call };
  }
  return unknownCharge;
}

function listedPrice({ listed, period, currency }: WholeCharge, prices: PriceList): Rational | null {
  if (listed.offerId === null) return null;
  return prices.priceOn({ offerId: listed.offerId, on: period.start, currency })?.monthlyPrice ?? null;
}
