/** Rows of a made-up month at another tax rate than its own. */
import { parseDecimal, rational } from '../../../src/values/index.ts';
import { cents, money, type Cells } from './month.ts';

/** The rate of a row, as a decimal. */
export type RateOf = (row: Cells) => string;

/** The row with the tax of a rate, and the total that follows. */
export function taxedAt(row: Cells, rate: string): Cells {
  const [subtotal, share] = [parseDecimal(row['Subtotal']!)!, parseDecimal(rate)!];
  const tax = cents(rational(subtotal.n * share.n, subtotal.d * share.d));
  const total = rational(subtotal.n * tax.d + tax.n * subtotal.d, subtotal.d * tax.d);
  return { ...row, Tax: money(tax), TotalForCustomer: money(total) };
}
