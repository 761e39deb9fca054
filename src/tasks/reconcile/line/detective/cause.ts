/**
 * The single place that names the cause of an amount from what explains it: the one reason that all explanations share,
 * else none of them, told as clues. What a row or the dates prove by themselves goes before what only fits.
 */
import { equal } from '../../../../values/index.ts';
import type { Finding } from '../line-check.ts';
import { reasonOf, type Explanation } from './explanation.ts';

/** A cause that is seen without the detective: a price that another row was billed at, or another number of days. */
export type SeenCause = Extract<Finding, { readonly code: 'PRICE' | 'DAYS' }>;

/** The finding about an amount: the seen cause, else what the explanations agree on. */
export function causeOf(seen: SeenCause | null, explanations: readonly Explanation[]): Finding {
  if (seen !== null) return besideOthers(seen, explanations);
  const [first, ...fits] = explanations;
  const agreed = first !== undefined && fits.every((each) => reasonOf(each) === reasonOf(first));
  return agreed ? byExplanation(first, fits) : { code: 'UNKNOWN', fits: explanations };
}

function byExplanation(explanation: Explanation, fits: readonly Explanation[]): Finding {
  const { by } = explanation;
  switch (by) {
    case 'days':
    case 'divisor': {
      const { days: actualDays, insteadOf: expectedDays } = explanation;
      return { code: 'DAYS', expectedDays, actualDays, daysOf: by === 'days' ? 'charge' : 'period', fits };
    }
    case 'quantity': {
      const { quantity: actualQuantity, insteadOf: expectedQuantity } = explanation;
      return { code: 'QTY', expectedQuantity, actualQuantity, fits };
    }
    default: {
      const { unitPrice: actualUnitPrice, insteadOf: expectedUnitPrice } = explanation;
      const validFrom = by === 'price-list-month' ? explanation.validFrom : null;
      return { code: 'PRICE', expectedUnitPrice, actualUnitPrice, by, validFrom, fits };
    }
  }
}

/** The seen cause with what fits beside it; where one of them is the cause itself, it tells where the price stands. */
function besideOthers(seen: SeenCause, explanations: readonly Explanation[]): Finding {
  const same = explanations.find((each) => isSame(seen, each));
  const fits = explanations.filter((each) => each !== same);
  if (seen.code === 'DAYS' || same === undefined) return { ...seen, fits };
  const named = byExplanation(same, fits);
  return named.code === 'PRICE' ? named : { ...seen, fits };
}

function isSame(seen: SeenCause, explanation: Explanation): boolean {
  if (seen.code === 'DAYS') return explanation.by === 'days' && explanation.days === seen.actualDays;
  return 'unitPrice' in explanation && equal(explanation.unitPrice, seen.actualUnitPrice);
}
