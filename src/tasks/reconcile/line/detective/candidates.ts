/**
 * The single list of the changes the detective tries, the cheapest first: a day more or less, another divisor, another
 * number of licences, the list of a neighbouring month, the other price basis. What an amount really is, the rules say.
 */
import { add, equal, isWhole, rational, type CalendarDate, type Rational } from '../../../../values/index.ts';
import { annualPriceCall, type AskedRules } from '../asked-rules.ts';
import { monthsBilled } from '../billed-period.ts';
import type { Basis } from '../line-check.ts';
import type { Explanation } from './explanation.ts';

/** What else the files hold near a line. */
export interface Nearby {
  /** Licences of the other rows of the subscription. */
  readonly quantities: readonly Rational[];
  /** Prices of the period by the lists of neighbouring months, and from when they are listed. */
  readonly prices: readonly { readonly price: Rational; readonly validFrom: CalendarDate }[];
}

/** Nothing else is known. */
export const nothingNearby: Nearby = { quantities: [], prices: [] };

/** A change and what the amount is computed from then. */
export interface Candidate {
  readonly explanation: Explanation;
  readonly basis: Basis;
}

/** Every change worth trying, each figure once. */
export function candidatesOf(basis: Basis, nearby: Nearby, rules: AskedRules): readonly Candidate[] {
  return [
    ...otherDays(basis),
    ...otherDivisors(basis),
    ...otherQuantities(basis, nearby),
    ...otherPrices(basis, nearby, rules),
  ];
}

function otherDays(basis: Basis): readonly Candidate[] {
  const { chargeDays } = basis;
  return [chargeDays - 1, chargeDays + 1]
    .filter((days) => days > 0)
    .map((days) => ({
      explanation: { by: 'days', days, insteadOf: chargeDays },
      basis: { ...basis, chargeDays: days },
    }));
}

/** Lengths that a month or a year can have. */
const lengths = { monthly: [28, 29, 30, 31], annual: [365, 366] } as const;

function otherDivisors(basis: Basis): readonly Candidate[] {
  const { periodDays, frequency } = basis;
  return lengths[frequency]
    .filter((days) => days !== periodDays)
    .map((days) => ({
      explanation: { by: 'divisor', days, insteadOf: periodDays },
      basis: { ...basis, periodDays: days },
    }));
}

const ONE = rational(1n);

function otherQuantities(basis: Basis, { quantities }: Nearby): readonly Candidate[] {
  const { quantity } = basis;
  const tried = [...quantities, add(quantity, rational(-1n)), add(quantity, ONE)];
  return distinct(tried, quantity)
    .filter((each) => each.n > 0n && isWhole(each))
    .map((each) => ({
      explanation: { by: 'quantity', quantity: each, insteadOf: quantity },
      basis: { ...basis, quantity: each },
    }));
}

function otherPrices(basis: Basis, { prices }: Nearby, rules: AskedRules): readonly Candidate[] {
  const { periodPrice } = basis;
  const at = (price: Rational): Basis => ({ ...basis, periodPrice: price });
  const listed = distinct(
    prices.map(({ price }) => price),
    periodPrice,
  );
  const byMonth = listed.map((price): Candidate => {
    const validFrom = prices.find((each) => equal(each.price, price))?.validFrom ?? basis.periodStart;
    return {
      explanation: { by: 'price-list-month', unitPrice: price, insteadOf: periodPrice, validFrom },
      basis: at(price),
    };
  });
  const others = distinct(otherBases(basis, rules), periodPrice).filter((price) => !isAmong(price, listed));
  const byBasis = others.map((price): Candidate => ({
    explanation: { by: 'price-basis', unitPrice: price, insteadOf: periodPrice },
    basis: at(price),
  }));
  return [...byMonth, ...byBasis];
}

/** The price of a year where a month's is due, a month's where a year's is, and a year's rounded to be shown. */
function otherBases({ periodPrice, frequency }: Basis, rules: AskedRules): readonly Rational[] {
  const monthly = frequency === 'monthly' ? periodPrice : shared(periodPrice, monthsBilled('annual'));
  const asked = rules.amount(annualPriceCall(monthly));
  const shown = 'amount' in asked ? [asked.amount] : [];
  return frequency === 'monthly' ? shown : [monthly, ...shown];
}

function shared({ n, d }: Rational, parts: number): Rational {
  return rational(n, d * BigInt(parts));
}

/** Each figure once, in the order given, and never the one that was expected. */
function distinct(figures: readonly Rational[], expected: Rational): readonly Rational[] {
  const kept: Rational[] = [];
  for (const figure of figures) if (!equal(figure, expected) && !isAmong(figure, kept)) kept.push(figure);
  return kept;
}

function isAmong(figure: Rational, figures: readonly Rational[]): boolean {
  return figures.some((each) => equal(each, figure));
}
