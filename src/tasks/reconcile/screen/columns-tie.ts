/**
 * The single place that tells in passing whether the columns of one line agree with each other: discount, subtotal, tax
 * and total, and the discount that was agreed. What is not surely right is not right.
 */
import type { Subscription } from '../../../sheets/index.ts';
import type { Rational } from '../../../values/index.ts';
import { numberAt, UNITS, type PlainFile, type PlainLines } from './plain-lines.ts';

/** Whether a line of a chunk has nothing to be told of these columns; `listed` is its entry in our list. */
export type ColumnsTie = (chunk: PlainLines, i: number, listed: Subscription | null) => boolean;

/** Half a cent in units: what is this near to a share is within the cent that is tolerated of it, once it is rounded. */
const NEAR = UNITS / 200;

/** A share as doubles. */
interface Share {
  readonly n: number;
  readonly d: number;
}

/** The tax rate of a line of a chunk: null for none, undefined while it is not known. */
export type RateOf = (chunk: PlainLines, i: number) => Rational | null | undefined;

/** By the tax rates of lines. */
export function columnsTie({ has }: PlainFile, rateOf: RateOf): ColumnsTie {
  const [hasDiscount, hasTax] = [has.has('discount') && has.has('subtotal'), has.has('subtotal') && has.has('tax')];
  const hasTotal = hasTax && has.has('total');
  /** Lines beside each other mostly have one rate. */
  let last: { readonly rate: Rational; readonly share: Share } | null = null;

  const shareOf = (rate: Rational): Share => {
    if (last?.rate !== rate) last = { rate, share: inDoubles(rate) };
    return last.share;
  };

  const areSums = ({ amount, discount, subtotal, tax, total }: PlainLines['numbers'], i: number): boolean => {
    const own = numberAt(subtotal, i);
    if (hasDiscount && numberAt(amount, i) - numberAt(discount, i) !== own) return false;
    return !hasTotal || own + numberAt(tax, i) === numberAt(total, i);
  };

  const isTaxed = (chunk: PlainLines, i: number): boolean => {
    if (!hasTax) return true;
    const rate = rateOf(chunk, i);
    if (rate === undefined || rate === null) return rate === null;
    const { subtotal, tax } = chunk.numbers;
    return isNear(numberAt(subtotal, i), shareOf(rate), numberAt(tax, i));
  };

  const isAgreed = ({ amount, discount }: PlainLines['numbers'], i: number, share: Rational): boolean =>
    has.has('discount') && isNear(numberAt(amount, i), inDoubles(share), numberAt(discount, i));

  return (chunk, i, listed) => {
    const share = listed?.agreedDiscount ?? null;
    return areSums(chunk.numbers, i) && isTaxed(chunk, i) && (share === null || isAgreed(chunk.numbers, i, share));
  };
}

function inDoubles({ n, d }: Rational): Share {
  return { n: Number(n), d: Number(d) };
}

/** Whether a part is near to a share of the whole: exactly, or not at all where doubles are not exact. */
function isNear(whole: number, { n, d }: Share, part: number): boolean {
  const given = whole * n;
  const shown = part * d;
  const most = NEAR * d;
  return Number.isSafeInteger(given) && Number.isSafeInteger(shown + most) && Math.abs(given - shown) <= most;
}
