/**
 * The single place for rounding a fraction to an integer. One division, exact, no hidden step;
 * a caller scales by 10^places first.
 */
import { unreachable } from './invariant.ts';
import { absolute } from './rational.ts';

export const roundingModes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;

/** `half-up` is half away from zero as Excel's ROUND, `up` away from zero, `down` towards zero. */
export type RoundingMode = (typeof roundingModes)[number];

/** n/d rounded to an integer; d must be positive. */
export function roundRatio(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = absolute(n);
  const quotient = size / d;
  const remainder = size % d;
  const sign = n < 0n ? -1n : 1n;
  if (remainder === 0n) return sign * quotient;
  return sign * (raises(quotient, 2n * remainder - d, sign, mode) ? quotient + 1n : quotient);
}

/** Whether a magnitude with a remainder goes to the next integer; `beyondHalf` is signed. */
function raises(quotient: bigint, beyondHalf: bigint, sign: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case 'half-up':
      return beyondHalf >= 0n;
    case 'half-down':
      return beyondHalf > 0n;
    case 'half-even':
      return beyondHalf > 0n || (beyondHalf === 0n && quotient % 2n === 1n);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return sign > 0n;
    case 'floor':
      return sign < 0n;
    default:
      return unreachable(mode);
  }
}
