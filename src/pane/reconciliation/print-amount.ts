/** The single way in which the check prints an exact amount: two decimals at least, prices as many as they have. */
import type { Figures } from '../../messages/index.ts';
import { printDecimal, type Rational } from '../../values/index.ts';

/** As sheets and files have it, where no person has chosen otherwise. */
const plain: Figures = (decimal) => decimal;

/** `12.60` */
export function printAmount(amount: Rational, figures: Figures = plain): string {
  return figures(printDecimal(amount, 2, 6));
}
