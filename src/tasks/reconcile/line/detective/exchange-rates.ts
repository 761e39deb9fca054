/**
 * The single place that gathers the exchange rates a file shows: between the currencies of a line, those of other lines
 * and none at all. A rate is evidence only where some row of the file was billed by it.
 */
import type { NewCommerceLine } from '../../../../sheets/index.ts';
import { equal, rational, type Rational } from '../../../../values/index.ts';

/** Rates, other than its own, by which the price of a line may have been exchanged. */
export type ExchangeRates = (line: NewCommerceLine) => readonly Rational[];

const UNEXCHANGED = rational(1n);

/** The rates of a file's lines, each once. */
export function exchangeRates(lines: readonly NewCommerceLine[]): ExchangeRates {
  const byPair = new Map<string, Map<string, Rational>>();
  for (const line of lines) {
    const { exchangeRate: rate } = line;
    if (rate === null) continue;
    const rates = byPair.get(pairOf(line)) ?? new Map<string, Rational>();
    byPair.set(pairOf(line), rates.set(`${rate.n}/${rate.d}`, rate));
  }
  return (line) => {
    const { exchangeRate: own } = line;
    const shown = [...(byPair.get(pairOf(line))?.values() ?? []), UNEXCHANGED];
    const others = shown.filter((rate) => own !== null && !equal(rate, own));
    return others.filter((rate, index) => others.findIndex((each) => equal(each, rate)) === index);
  };
}

function pairOf({ pricingCurrency, currency }: NewCommerceLine): string {
  return `${pricingCurrency ?? ''}>${currency?.toUpperCase() ?? ''}`;
}
