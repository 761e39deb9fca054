/**
 * The single place that reads a tax rate off rows: the shortest one that makes their tax to the cent. Amounts are whole
 * ten-thousandths, as large files have them, so that the rows of any file show the same.
 */
import { compare, rational, roundRatio, toDouble, type Rational } from '../../../../values/index.ts';

/** What a row shows, in ten-thousandths: tax of a subtotal. */
export interface ShownTax {
  readonly subtotal: number;
  readonly tax: number;
}

/** Units of an amount that make one. */
export const TAX_UNITS = 10_000;

/** Rates have at most five places: 8.875 % is 0.08875. */
const PLACES = [2n, 3n, 4n, 5n] as const;

/** A cent, and what doubles add to it. */
const CENT = TAX_UNITS / 100 + 0.001;
/** What rounding to cents makes at most. */
const HALF_CENT = TAX_UNITS / 200 + 0.001;

/** Whether the tax of a row is within a cent of a rate. */
export function showsRate(rate: number, subtotal: number, tax: number): boolean {
  return Math.abs(subtotal * rate - tax) <= CENT;
}

/** Of the rates that the largest rows suggest, the one most rows fit; of equals the one with the fewest places. */
export function commonRate(rows: readonly ShownTax[]): Rational | null {
  const largest = [...rows].sort((a, b) => Math.abs(b.subtotal) - Math.abs(a.subtotal)).slice(0, 50);
  let best: { readonly rate: Rational; readonly fits: number } | null = null;
  for (const rate of suggested(largest)) {
    const double = toDouble(rate);
    const fits = rows.filter(({ subtotal, tax }) => showsRate(double, subtotal, tax)).length;
    if (fits > (best?.fits ?? 0)) best = { rate, fits };
  }
  return best?.rate ?? null;
}

/** Short rates first, each once. */
function* suggested(rows: readonly ShownTax[]): Generator<Rational> {
  const given = new Set<string>();
  for (const places of PLACES) {
    for (const { subtotal, tax } of rows) {
      const rate = rateAt(places, subtotal, tax);
      const name = `${rate.n}/${rate.d}`;
      if (rate.n < 0n || given.has(name)) continue;
      given.add(name);
      yield rate;
    }
  }
}

function rateAt(places: bigint, subtotal: number, tax: number): Rational {
  const [n, d] = [BigInt(tax), BigInt(subtotal)];
  const parts = 10n ** places;
  return rational(roundRatio((d < 0n ? -n : n) * parts, d < 0n ? -d : d, 'half-up'), parts);
}

/** The shortest rate that gives the tax of one row as rounding does; null where its tax has another sign. */
export function shortestRate(row: ShownTax): Rational | null {
  for (const rate of suggested([row])) if (Math.abs(row.subtotal * toDouble(rate) - row.tax) <= HALF_CENT) return rate;
  return null;
}

/** Negative where a rate is the shorter one; of equally long ones the lower. */
export function shorterFirst(a: Rational, b: Rational): number {
  return a.d === b.d ? compare(a, b) : a.d < b.d ? -1 : 1;
}
