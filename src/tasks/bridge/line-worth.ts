/** The single place that says what a line adds to a bill: its amount, its discount, its tax, and what makes no sense. */
import type { LicenceLine } from '../../sheets/index.ts';
import { add, subtract, zero, type Rational } from '../../values/index.ts';

/** What a line comes to, in parts that make its total. */
export interface LineWorth {
  /** Amount less discount. */
  readonly net: Rational;
  /** Positive. */
  readonly discount: Rational;
  readonly tax: Rational;
  /** What the file's own total has beside them. */
  readonly odd: Rational;
  readonly total: Rational;
}

/** A line without a total comes to its parts. */
export function worthOf({ amount, discount, tax, total }: LicenceLine): LineWorth {
  const off = discount ?? zero;
  const net = subtract(amount, off);
  const withTax = add(net, tax ?? zero);
  return { net, discount: off, tax: tax ?? zero, odd: subtract(total ?? withTax, withTax), total: total ?? withTax };
}

/** One part of the worth of all lines. */
export function sumOf(lines: readonly LicenceLine[], part: keyof LineWorth): Rational {
  return lines.reduce((sum, line) => add(sum, worthOf(line)[part]), zero);
}
