/**
 * The single place that learns the tax rate of a file: the rate that most rows of a currency show to the cent.
 * A rate is told by rows large enough to show it, and never crosses currencies.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import { absolute, compare, multiply, rational, roundRatio, type Rational } from '../../../values/index.ts';
import { distance } from '../line/period-prices.ts';

/** The rate of a currency; null where no row shows one. */
export type TaxRates = (currency: string | null) => Rational | null;

/** Rates have at most five places: 8.875 % is 0.08875. */
const PLACES = [2n, 3n, 4n, 5n] as const;

/** A rate needs no more witnesses than these; the largest rows show it best. */
export const MOST_WITNESSES = 2000;

const CENT = rational(1n, 100n);

/** What a row shows: tax of a subtotal. */
interface Witness {
  readonly subtotal: Rational;
  readonly tax: Rational;
}

/** What of a line counts here. */
export type TaxedLine = Pick<LicenceLine, 'currency' | 'subtotal' | 'tax'>;

/** Learns the rates of all currencies. */
export function taxRates(lines: readonly TaxedLine[]): TaxRates {
  const witnesses = new Map<string | null, Witness[]>();
  for (const { currency, subtotal, tax } of lines) {
    if (subtotal === null || tax === null || subtotal.n === 0n) continue;
    const known = witnesses.get(currency);
    if (known === undefined) witnesses.set(currency, [{ subtotal, tax }]);
    else if (known.length < MOST_WITNESSES) known.push({ subtotal, tax });
  }
  const rates = new Map([...witnesses].map(([currency, rows]) => [currency, rateOf(rows)]));
  return (currency) => rates.get(currency) ?? null;
}

/** Of the rates that rows suggest, the one most rows fit; of equals the one with the fewest places. */
function rateOf(rows: readonly Witness[]): Rational | null {
  const largest = [...rows].sort((a, b) => compare(size(b.subtotal), size(a.subtotal))).slice(0, 50);
  let best: { readonly rate: Rational; readonly fits: number } | null = null;
  for (const rate of suggested(largest)) {
    const fits = rows.filter((row) => shows(row, rate)).length;
    if (fits > (best?.fits ?? 0)) best = { rate, fits };
  }
  return best?.rate ?? null;
}

/** Short rates first, each once. */
function* suggested(rows: readonly Witness[]): Generator<Rational> {
  const given = new Set<string>();
  for (const places of PLACES) {
    const parts = 10n ** places;
    for (const { subtotal, tax } of rows) {
      const ratio = rational(tax.n * subtotal.d, tax.d * subtotal.n);
      const rate = rational(roundRatio(ratio.n * parts, ratio.d, 'half-up'), parts);
      const name = `${rate.n}/${rate.d}`;
      if (rate.n < 0n || given.has(name)) continue;
      given.add(name);
      yield rate;
    }
  }
}

function shows({ subtotal, tax }: Witness, rate: Rational): boolean {
  return compare(distance(multiply(subtotal, rate), tax), CENT) <= 0;
}

function size({ n, d }: Rational): Rational {
  return { n: absolute(n), d };
}
