/** The single place for what is known of a number while a plan is made: its bounds, and whether a double holds it exactly. */
import { absolute, type Range } from '../../../values/index.ts';
import type { Num } from './plan.ts';

export interface Known {
  readonly num: Num;
  readonly range: Range;
  /** Proved or tested to be the exact integer. Otherwise it is exact wherever the double found is below 2^53. */
  readonly exact: boolean;
  /** Roundings it may have undergone where it is not exact. */
  readonly doubt: number;
}

/** Integers up to here are doubles without loss, and so are their neighbours. */
export const MOST = 2 ** 53 - 1;
const most = BigInt(MOST);

/** An exact integer; what a double cannot hold is left out of its bounds, because a test refuses it. */
export function exact(num: Num, range: Range): Known {
  return { num, range: within(range, most), exact: true, doubt: 0 };
}

export function within({ min, max }: Range, limit: bigint): Range {
  const low = min < -limit ? -limit : min;
  const high = max > limit ? limit : max;
  return { min: low, max: high };
}

/** The greatest magnitude inside the bounds. */
export function size({ min, max }: Range): bigint {
  const [low, high] = [absolute(min), absolute(max)];
  return low > high ? low : high;
}

export const isSmall = (range: Range, limit: bigint = most): boolean => size(range) <= limit;

export const constant = (value: number): Num => ({ op: 'const', value });

/** A whole number as it stands in core. */
export function literal(text: string): Known {
  const value = BigInt(text);
  const double = Number(value);
  const fits = absolute(value) <= most;
  return { num: constant(double), range: { min: value, max: value }, exact: fits, doubt: fits ? 0 : 1 };
}
