/**
 * The single place where decimal text becomes an exact fraction and back.
 * A dot is the decimal mark; no exponent, no grouping.
 */
import { invariant } from './invariant.ts';
import { absolute, rational, type Rational } from './rational.ts';
import { roundRatio, type RoundingMode } from './rounding.ts';

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/** The exact value of a plain decimal such as `-8.50`; null when the text is not one. */
export function parseDecimal(text: string): Rational | null {
  const trimmed = text.trim();
  if (!PLAIN.test(trimmed)) return null;
  const [whole = '0', fraction = ''] = trimmed.replace('+', '').split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** How many decimals the fraction needs, or null when it never terminates. */
export function decimalPlaces(value: Rational): number | null {
  let [rest, twos, fives] = [value.d, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** Prints `units / 10^places` with exactly that many decimals: (4182, 2) is `41.82`. */
export function printScaled(units: bigint, places: number): string {
  const digits = absolute(units)
    .toString()
    .padStart(places + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Prints with at least `least` decimals and all the value has, up to `most` (then rounded for display). */
export function printDecimal(value: Rational, least = 0, most = 12, mode: RoundingMode = 'half-up'): string {
  invariant(least <= most, 'least decimals above most');
  const needed = decimalPlaces(value) ?? most;
  const places = Math.min(most, Math.max(least, needed));
  return printScaled(roundRatio(value.n * 10n ** BigInt(places), value.d, mode), places);
}

/** `68340/73`, or the whole number alone. */
export function printFraction(value: Rational): string {
  return value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`;
}

/** Doubles that are a whole number of these parts need no text: the quotient is the double itself. */
const PARTS = [1, 10, 100, 1_000, 10_000] as const;
const MOST_DIGITS = 1e15;
const MOST_EXACT = 1n << 53n;

/** A spreadsheet's double as the exact decimal of its 15 shown digits: 0.30000000000000004 is 0.3. */
export function fromDouble(value: number): Rational | null {
  if (!Number.isFinite(value)) return null;
  for (const parts of PARTS) {
    const units = Math.floor(value * parts + 0.5);
    if (Math.abs(units) < MOST_DIGITS && units / parts === value) return rational(BigInt(units), BigInt(parts));
  }
  const [figure = '', exponent = '0'] = value.toPrecision(15).split('e');
  const shown = parseDecimal(figure);
  const shift = 10n ** BigInt(exponent.replace(/^[+-]/, ''));
  return shown && (exponent.startsWith('-') ? rational(shown.n, shown.d * shift) : rational(shown.n * shift, shown.d));
}

/** Subtracting doubles of some thousands leaves less than this that nobody wrote. */
const NOISE = 1e-10;
const LEAST_PART = 1e-6;
const NOTHING = 1e-12;

/** The number a formula stands for: 1000.1 - 999 is 1.10000000000002 to a spreadsheet, and 1.1 to whoever wrote it. */
export function withoutNoise(value: number): number {
  const units = Math.floor(value / LEAST_PART + 0.5);
  if (units === 0) return Math.abs(value) < NOTHING ? 0 : value;
  const whole = units / 1e6;
  return Math.abs(value - whole) < NOISE ? whole : value;
}

/** The double nearest to the fraction, for a spreadsheet cell. */
export function toDouble(value: Rational): number {
  const size = absolute(value.n);
  // Both are doubles without loss, and one division rounds once.
  if (size < MOST_EXACT && value.d < MOST_EXACT) return Number(value.n) / Number(value.d);
  // More than 60 bits of the quotient; the last is set where a remainder follows, so that the one rounding is right.
  const shift = 4 * (value.d.toString(16).length - size.toString(16).length) + 68;
  const [n, d] = shift < 0 ? [size, value.d << BigInt(-shift)] : [size << BigInt(shift), value.d];
  const nearest = Number((n / d) | (n % d === 0n ? 0n : 1n)) * 2 ** -shift;
  return value.n < 0n ? -nearest : nearest;
}
