/**
 * The single place that says what a listed subscription is charged for a whole period: the price protected from the
 * period's first day, for the licences of the list.
 * @source MS004 "Offer pricing"
 */
import type { BillingFrequency, PriceList, Subscription } from '../../../sheets/index.ts';
import { multiply, rational, zero, type Rational } from '../../../values/index.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import { monthsBilled, type BilledPeriod } from '../line/billed-period.ts';
import type { Means } from '../row-facts.ts';

/** What is asked: a subscription, and how and for which period it is billed. */
interface WholeCharge {
  readonly listed: Subscription;
  readonly frequency: BillingFrequency;
  readonly period: BilledPeriod;
  readonly currency: string | null;
}

/** The amount of a whole period; null where no price is known. */
export function listedCharge(charge: WholeCharge, means: Pick<Means, 'prices' | 'rules'>): Rational | null {
  const price = means.prices === null ? null : listedPrice(charge, means.prices);
  return price === null ? null : wholeAmount(price, charge.listed.quantity, means.rules);
}

/** The amount that belongs on this file for a subscription at its listed frequency: of the due period, or none. */
export function dueCharge(listed: Subscription, currency: string | null, means: Means): Rational | null {
  const { frequency, serviceStart } = listed;
  if (frequency === null || means.calendar === null) return null;
  const period = means.calendar.due({ serviceStart, frequency });
  return period === null ? zero : listedCharge({ listed, frequency, period, currency }, means);
}

/** A price for a number of licences, rounded as the rules round. */
export function wholeAmount(price: Rational, quantity: Rational, rules: AskedRules): Rational | null {
  if (quantity.n === 0n) return zero;
  const whole = { periodPrice: price, periodDays: 1, chargeDays: 1, quantity };
  const asked = rules.amount(proratedCall(whole, rules.defaultProfile));
  return 'amount' in asked ? asked.amount : null;
}

function listedPrice({ listed, frequency, period, currency }: WholeCharge, prices: PriceList): Rational | null {
  if (listed.offerId === null) return null;
  const entry = prices.priceOn({ offerId: listed.offerId, on: period.start, currency });
  return entry === null ? null : multiply(entry.monthlyPrice, rational(BigInt(monthsBilled(frequency))));
}
