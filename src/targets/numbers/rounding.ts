/**
 * The single place for rounding n/d in doubles, d positive: of exact integers by one division, and of numbers that
 * carry rounding errors only where these cannot matter. EXACTNESS.md beside this file has the argument.
 */
import { unreachable, type RoundingMode } from '../../values/index.ts';

/** n/d to an integer, for exact integers with 2|n| + 3d below 2^53. */
export function rounded(n: number, d: number, mode: RoundingMode): number {
  const size = n < 0 ? -n : n;
  const sign = n < 0 ? -1 : 1;
  switch (mode) {
    case 'half-up':
      return sign * Math.floor((2 * size + d) / (2 * d));
    case 'half-down':
      return sign * Math.ceil((2 * size - d) / (2 * d));
    case 'half-even':
      return sign * halfEven(size, d);
    case 'up':
      return sign * Math.ceil(size / d);
    case 'down':
      return sign * Math.floor(size / d);
    case 'ceiling':
      return Math.ceil(n / d);
    case 'floor':
      return Math.floor(n / d);
    default:
      return unreachable(mode);
  }
}

function halfEven(size: number, d: number): number {
  const up = Math.floor((2 * size + d) / (2 * d));
  return (2 * size + d) % (2 * d) === 0 && up % 2 === 1 ? up - 1 : up;
}

/** Half of the distance between 1 and the next double. */
const UNIT = 2 ** -53;
/** Below it a double has at least one binary place. */
const MOST_RESULT = 2 ** 51;

/** n/d to an integer, where n has undergone at most `doubt` roundings; NaN where these might decide. */
export function doubtful(n: number, d: number, mode: RoundingMode, doubt: number): number {
  const quotient = (n < 0 ? -n : n) / d;
  if (!(quotient < MOST_RESULT)) return NaN;
  const below = Math.floor(quotient);
  const rest = quotient - below;
  const error = quotient * (doubt + 3) * UNIT;
  const raises = mode.startsWith('half') ? beyondHalf(rest, error) : beyondWhole(rest, error, mode, n < 0);
  // Adding NaN is the answer of who cannot tell.
  return n < 0 ? -(below + raises) : below + raises;
}

/** 1 above a half, 0 below it, NaN where the error reaches it. */
function beyondHalf(rest: number, error: number): number {
  const beyond = rest - 0.5;
  return Math.abs(beyond) <= error ? NaN : beyond > 0 ? 1 : 0;
}

/** 1 where a mode goes to the next integer from zero, 0 where it does not, NaN where there may be no remainder. */
function beyondWhole(rest: number, error: number, mode: RoundingMode, negative: boolean): number {
  if (rest <= error || 1 - rest <= error) return NaN;
  return mode === 'up' || mode === (negative ? 'floor' : 'ceiling') ? 1 : 0;
}
