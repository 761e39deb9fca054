/**
 * The single place that tells in passing whether the columns of one line agree with each other: discount, subtotal, tax
 * and total, and the discount that was agreed. What is not surely right is not right.
 */
import type { Subscription } from '../../../sheets/index.ts';
import { toDouble, type Rational } from '../../../values/index.ts';
import { at, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';

/** Whether a line of a chunk has nothing to be told of these columns; `listed` is its entry in our list. */
export type ColumnsTie = (chunk: PlainLines, i: number, listed: Subscription | null) => boolean;

/** Half a cent in units: tax and discounts this near to their shares are surely within the cent that is tolerated. */
const NEAR = UNITS / 200 - 0.001;

/** By the tax rate of a currency, given by its code: null for none, undefined while it is not known. */
export function columnsTie({ has }: PlainFile, rateOf: (currency: number) => Rational | null | undefined): ColumnsTie {
  const [hasDiscount, hasTax] = [has.has('discount') && has.has('subtotal'), has.has('subtotal') && has.has('tax')];
  const hasTotal = hasTax && has.has('total');
  const rates = new Map<number, number | null>();

  const knownRate = (currency: number): number | null | undefined => {
    const known = rates.get(currency);
    if (known !== undefined) return known;
    const settled = rateOf(currency);
    if (settled === undefined) return undefined;
    const rate = settled === null ? null : toDouble(settled);
    rates.set(currency, rate);
    return rate;
  };

  const areSums = ({ amount, discount, subtotal, tax, total }: PlainLines['numbers'], i: number): boolean => {
    const [left, whole] = [at(amount, i) - at(discount, i), at(subtotal, i) + at(tax, i)];
    if (hasDiscount && left !== at(subtotal, i)) return false;
    return !hasTotal || whole === at(total, i);
  };

  const isTaxed = ({ numbers, codes }: PlainLines, i: number): boolean => {
    if (!hasTax) return true;
    const rate = knownRate(at(codes.currency, i));
    if (rate === undefined) return false;
    return rate === null || Math.abs(at(numbers.subtotal, i) * rate - at(numbers.tax, i)) < NEAR;
  };

  const isAgreed = ({ amount, discount }: PlainLines['numbers'], i: number, share: Rational): boolean =>
    has.has('discount') && Math.abs(at(amount, i) * toDouble(share) - at(discount, i)) < NEAR;

  return (chunk, i, listed) => {
    const share = listed?.agreedDiscount ?? null;
    return areSums(chunk.numbers, i) && isTaxed(chunk, i) && (share === null || isAgreed(chunk.numbers, i, share));
  };
}
