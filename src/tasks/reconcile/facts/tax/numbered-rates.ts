/** The single list of the tax rates that the rows of a currency show, each with a number, and how many rows show it. */
import { toDouble, type Rational } from '../../../../values/index.ts';
import { shorterFirst, shortestRate, showsRate } from './shown-rate.ts';

/** Rates in the order in which they were met. */
export interface NumberedRates {
  /** Numbers are places in it. */
  readonly rates: readonly Rational[];
  /** Rows that show each. */
  readonly totals: readonly number[];
  take(rate: Rational): void;
  /** Counts a row; the number of its rate, or `NO_RATE`. Amounts in ten-thousandths. */
  count(subtotal: number, tax: number): number;
  /** The rate that most rows show; of equals the shortest. */
  mostShown(): number;
}

/** Number of what is no rate, or one too many. */
export const NO_RATE = 255;

/** A file with more rates than these has none. */
const MOST_RATES = 48;

/** None yet. */
export function numberedRates(): NumberedRates {
  const rates: Rational[] = [];
  const doubles: number[] = [];
  const totals: number[] = [];

  const take = (rate: Rational): number => {
    if (rates.length === MOST_RATES) return NO_RATE;
    rates.push(rate);
    doubles.push(toDouble(rate));
    return totals.push(0) - 1;
  };

  /** Of the rates that fit, the one most rows had so far. */
  const known = (subtotal: number, tax: number): number => {
    let best = NO_RATE;
    for (let rate = 0; rate < doubles.length; rate += 1) {
      if (!showsRate(doubles[rate] ?? 0, subtotal, tax)) continue;
      if (rate === 0) return 0;
      if ((totals[rate] ?? 0) > (totals[best] ?? -1)) best = rate;
    }
    return best;
  };

  const numberOf = (subtotal: number, tax: number): number => {
    const number = known(subtotal, tax);
    if (number !== NO_RATE) return number;
    const shown = shortestRate({ subtotal, tax });
    return shown === null ? NO_RATE : take(shown);
  };

  return {
    rates,
    totals,
    take,
    count: (subtotal, tax) => {
      const number = numberOf(subtotal, tax);
      if (number !== NO_RATE) totals[number] = (totals[number] ?? 0) + 1;
      return number;
    },
    mostShown: () => {
      let most = 0;
      for (const [rate, value] of rates.entries()) {
        const more = (totals[rate] ?? 0) - (totals[most] ?? 0);
        const leading = rates[most];
        if (more > 0 || (more === 0 && leading !== undefined && shorterFirst(value, leading) < 0)) most = rate;
      }
      return most;
    },
  };
}
