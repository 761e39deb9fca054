/** The single place that plans a rounding: proved exact, or tested at run time with what may be done beyond the test. */
import { quotient, type RoundingMode } from '../../../values/index.ts';
import { exact, MOST, size, within, type Known } from './known.ts';
import type { Num, Round } from './plan.ts';
import type { Scope } from './scope.ts';

/** Results are asked to stay below this, so that a step further is still an integer. */
const RESULT = 2n ** 52n;

/**
 * n/d rounded, d positive. The integer way needs 2|n| + 3d below 2^53: by the bounds, or tested at run time.
 * What fails the test has n counted in roundings, and is rounded only where these cannot matter.
 */
export function planRound(at: Scope, mode: RoundingMode, numerator: Known, divisor: Known): Known {
  const d = at.held(at.exactly(divisor, 2 ** 50));
  const around = within(quotient(numerator.range, d.range), RESULT);
  // Rounding never changes the sign.
  const range = numerator.range.min < 0n || around.min > 0n ? around : { ...around, min: 0n };
  if (d.num.op === 'const' && d.num.value === 1) return numerator;
  const signed = numerator.range.min < 0n;
  const room = (BigInt(MOST) - 3n * size(d.range)) / 2n;
  if (numerator.exact && size(numerator.range) <= room)
    return exact(at.hold(rounding(mode, at.hold(numerator.num), d.num, signed)), range);
  const reg = at.registers.take();
  const of = rounding(mode, at.hold(numerator.num), d.num, signed);
  at.steps.push({ do: 'round', reg, of, most: Number(room), doubt: numerator.doubt });
  return exact({ op: 'reg', reg }, range);
}

const rounding = (mode: RoundingMode, n: Num, d: Num, signed: boolean): Round => ({ op: 'round', mode, n, d, signed });
