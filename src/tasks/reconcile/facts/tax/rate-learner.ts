/**
 * The single place that learns the tax rates of one currency while its rows pass: the rate that most show, the others,
 * and what they go by. A row shows its rate when it is large enough for rounding not to matter.
 */
import type { Rational } from '../../../../values/index.ts';
import type { LearntRates, RateGroups } from './learnt-rates.ts';
import { ratesByKey } from './rate-keys.ts';
import { rateVotes } from './rate-votes.ts';
import { numberedRates } from './numbered-rates.ts';
import { commonRate, TAX_UNITS, type ShownTax } from './shown-rate.ts';

/** Hears the rows of a currency. */
export interface RateLearner {
  /** Amounts in ten-thousandths. */
  add(subtotal: number, tax: number, groups: RateGroups): void;
  /** The rate of the first rows; undefined while there are too few. */
  first(): Rational | null | undefined;
  learnt(): LearntRates;
}

/** A rate needs no more witnesses than these; the largest rows show it best. */
export const MOST_WITNESSES = 2000;

/** Smaller subtotals show nothing that rounding could not. */
const TELLS = 5 * TAX_UNITS;

/** Of no rows yet; the first rate is settled by so many rows. */
export function rateLearner(witnessesAsked = MOST_WITNESSES): RateLearner {
  const shown = numberedRates();
  const votes = { customer: rateVotes(), offer: rateVotes(), subscription: rateVotes() };
  let waiting: (ShownTax & { readonly groups: RateGroups })[] = [];
  let settled: Rational | null | undefined;

  const count = (subtotal: number, tax: number, groups: RateGroups): void => {
    if (Math.abs(subtotal) < TELLS) return;
    const rate = shown.count(subtotal, tax);
    votes.customer.add(groups.customer, rate);
    votes.offer.add(groups.offer, rate);
    votes.subscription.add(groups.subscription, rate);
  };

  const settle = (): void => {
    settled = commonRate(waiting);
    if (settled !== null) shown.take(settled);
    for (const { subtotal, tax, groups } of waiting) count(subtotal, tax, groups);
    waiting = [];
  };

  /** Once all rows are heard. */
  const learntOf = (common: number): LearntRates => {
    const { key, rates: known } = ratesByKey(common, shown.totals, votes);
    return { rates: shown.rates, common, known, by: key === null ? null : { key, votes: votes[key].kept() } };
  };

  return {
    add: (subtotal, tax, groups) => {
      if (subtotal === 0) return;
      if (settled !== undefined) {
        count(subtotal, tax, groups);
        return;
      }
      waiting.push({ subtotal, tax, groups: { ...groups } });
      if (waiting.length === witnessesAsked) settle();
    },
    first: () => settled,
    learnt: () => {
      if (settled === undefined) return learntEarly(waiting);
      return settled === null ? null : learntOf(shown.mostShown());
    },
  };
}

/** Of rows too few to settle a rate for those that follow. */
function learntEarly(rows: readonly (ShownTax & { readonly groups: RateGroups })[]): LearntRates {
  if (rows.length === 0) return null;
  const early = rateLearner(rows.length);
  for (const { subtotal, tax, groups } of rows) early.add(subtotal, tax, groups);
  return early.learnt();
}
