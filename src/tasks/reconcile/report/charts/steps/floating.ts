/**
 * The single place where a step of a bridge becomes pieces of a stacked column: an unseen one that lifts, one above
 * zero, one below. Spreadsheets stack what is positive and what is negative apart, so a step across zero has both.
 */
import { compare, subtract, zero, type Rational } from '../../../../../values/index.ts';

/** Pieces; null is an empty cell. */
export interface Floating {
  readonly base: Rational | null;
  readonly above: Rational | null;
  readonly below: Rational | null;
}

/** The pieces of a step from one height to another. */
export function floating(from: Rational, to: Rational): Floating {
  const [low, high] = compare(from, to) <= 0 ? [from, to] : [to, from];
  if (low.n >= 0n) return { base: seen(low), above: subtract(high, low), below: null };
  if (high.n <= 0n) return { base: seen(high), above: null, below: subtract(low, high) };
  return { base: null, above: subtract(high, zero), below: low };
}

function seen(height: Rational): Rational | null {
  return height.n === 0n ? null : height;
}
