/**
 * The single place that splits the difference of two charges for periods of one length. The convention: licences count at
 * last month's price, the price at this month's licences and last month's exchange, the exchange at this month's licences
 * and price; the discount stands apart, and what is left of the cents is rounding. Each part is whole in the currency.
 */
import type { LicenceLine, NewCommerceLine } from '../../sheets/index.ts';
import {
  compare,
  divide,
  equal,
  minorPlaces,
  multiply,
  rational,
  roundRatio,
  subtract,
  zero,
  type Rational,
} from '../../values/index.ts';
import { centALicence, distance, size } from '../reconcile/line/period-prices.ts';
import type { Driver } from './driver.ts';
import { worthOf } from './line-worth.ts';
import { wholeMonths } from './recurring.ts';

/** A part of a difference, and its cause. */
export type Part = readonly [driver: Driver, amount: Rational];

/** The parts of what the second charge adds to the first, before tax; they add up to it. */
export function splitChange(last: LicenceLine, now: LicenceLine, currency: string | null): readonly Part[] {
  const change = subtract(now.amount, last.amount);
  const discount = subtract(worthOf(last).discount, worthOf(now).discount);
  const [before, after] = factorsOf(last, now);
  if (before === null || after === null)
    return [
      ['other', change],
      ['discount', discount],
    ];
  const whole = (amount: Rational): Rational => toMinorUnit(amount, currency);
  const licences = subtract(after.quantity, before.quantity);
  const ofLicences = whole(multiply(multiply(licences, before.price), before.rate));
  const ofPrice = whole(multiply(multiply(after.quantity, subtract(after.price, before.price)), before.rate));
  const ofRate = whole(multiply(multiply(after.quantity, after.price), subtract(after.rate, before.rate)));
  return [
    [licences.n > 0n ? 'licences-up' : 'licences-down', ofLicences],
    ['price', ofPrice],
    ['fx', ofRate],
    ['discount', discount],
    ['rounding', [ofLicences, ofPrice, ofRate].reduce(subtract, change)],
  ];
}

/** What an amount is made of: licences x price x rate, but for its rounding. */
interface Factors {
  readonly quantity: Rational;
  /** In the currency of the price list, for the whole period. */
  readonly price: Rational;
  readonly rate: Rational;
}

type Charge = LicenceLine & Partial<Pick<NewCommerceLine, 'exchangeRate' | 'pricingCurrency'>>;

/** Where a charge has no licence its price is the other's; one that costs something without a licence has no factors. */
function factorsOf(last: Charge, now: Charge): readonly [Factors | null, Factors | null] {
  const isOneList = last.pricingCurrency === now.pricingCurrency;
  const [before, after] = [factors(last, isOneList), factors(now, isOneList)];
  return [before ?? withoutLicences(last, after), after ?? withoutLicences(now, before)];
}

const one = rational(1n);

function factors(line: Charge, isOneList: boolean): Factors | null {
  const { quantity, exchangeRate } = line;
  if (quantity.n <= 0n) return null;
  const rate = exchangeRate === null || exchangeRate === undefined || exchangeRate.n <= 0n ? one : exchangeRate;
  const price = priceOf(line, rate);
  return isOneList ? { quantity, price, rate } : { quantity, price: multiply(price, rate), rate: one };
}

function withoutLicences({ quantity, amount }: Charge, other: Factors | null): Factors | null {
  return quantity.n === 0n && amount.n === 0n && other !== null ? { ...other, quantity: zero } : null;
}

/** The price shown, of a licence for the period or for a month, where it makes the amount; else the amount by licence. */
function priceOf(line: Charge, rate: Rational): Rational {
  const { unitPrice, quantity, amount } = line;
  const shown = size(unitPrice);
  const prices = [shown, multiply(shown, rational(BigInt(wholeMonths(line))))];
  const makesAmount = (price: Rational): boolean =>
    compare(distance(multiply(multiply(price, rate), quantity), amount), centALicence(quantity)) <= 0;
  return prices.find(makesAmount) ?? divide(amount, multiply(quantity, rate));
}

function toMinorUnit(amount: Rational, currency: string | null): Rational {
  const scale = 10n ** BigInt(minorPlaces(currency));
  const whole = rational(amount.n * scale, amount.d);
  return equal(amount, zero) ? zero : rational(roundRatio(whole.n, whole.d, 'half-up'), scale);
}
