/**
 * The single place that says what a listed subscription is charged for a whole period: the price protected from the
 * period's first day, for the licences of the list.
 * @source MS004 "Offer pricing"
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { BillingFrequency, PriceList, Subscription } from '../../../sheets/index.ts';
import { multiply, rational, zero, type Rational } from '../../../values/index.ts';
import { proratedCall, renewalCall, type AskedRules } from '../line/asked-rules.ts';
import { daysOf, monthsBilled, type BilledPeriod } from '../line/billed-period.ts';
import { DAYS_OF_FORMULA } from '../line/readings.ts';
import { duePeriod, type DuePeriod } from './anchor.ts';
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
  return periodCharge({ listed, frequency, period, currency }, means);
}

/** The amount of a period that is due, of which the first of an add-on is what is left of its parent's. */
export function periodCharge(
  charge: WholeCharge & { readonly period: DuePeriod },
  means: Pick<Means, 'prices' | 'rules'>,
): ListedCharge {
  const { period, frequency, listed } = charge;
  if (period.of === period.start) return listedCharge(charge, means);
  const monthlyPrice = means.prices === null ? null : listedPrice(charge, means.prices);
  if (monthlyPrice === null) return unknownCharge;
  const periodDays = frequency === 'annual' ? DAYS_OF_FORMULA : daysOf({ start: period.of, end: period.end });
  const { quantity } = listed;
  const part = { periodPrice: ofPeriod(monthlyPrice, frequency), periodDays, chargeDays: daysOf(period), quantity };
  const call = proratedCall(part, means.rules.defaultProfile);
  const asked = means.rules.amount(call);
  return 'amount' in asked ? { expected: asked.amount, call } : unknownCharge;
}

function ofPeriod(monthlyPrice: Rational, frequency: BillingFrequency): Rational {
  return multiply(monthlyPrice, rational(BigInt(monthsBilled(frequency))));
}

/** By the rule of a period billed in advance; a price it does not take is prorated over a period that is one whole. */
function wholeAmount(monthlyPrice: Rational, { listed, frequency }: WholeCharge, rules: AskedRules): ListedCharge {
  const { quantity } = listed;
  if (quantity.n === 0n) return nothing;
  const whole = { periodPrice: ofPeriod(monthlyPrice, frequency), periodDays: 1, chargeDays: 1, quantity };
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
