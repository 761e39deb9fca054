/**
 * PROMO: the discount of a row is not the agreed one, or what is left of the amount is not the subtotal.
 * @source FIELDS21 "Understand the fields in Partner Center license-based reconciliation files"
 */
import { compare, equal, multiply, printDecimal, rational, roundRatio, subtract } from '../../../values/index.ts';
import { found } from '../finding.ts';
import { distance } from '../line/period-prices.ts';
import type { RowCheck } from '../row-facts.ts';

const CENT = rational(1n, 100n);

export const promotion: RowCheck = ({ line, listed }) => {
  const { amount, discount, subtotal } = line;
  if (discount === null) return null;
  const share = listed?.agreedDiscount ?? null;
  if (share !== null && isAgreed(line.chargeType.event)) {
    const product = multiply(amount, share);
    const expected = rational(roundRatio(product.n * 100n, product.d, 'half-up'), 100n);
    if (compare(distance(expected, discount), CENT) > 0)
      return found(
        'PROMO',
        { field: 'TotalOtherDiscount', expected, actual: discount },
        { agreedShare: printDecimal(share) },
      );
  }
  if (subtotal === null || equal(subtract(amount, discount), subtotal)) return null;
  const amounts = { field: 'Subtotal', expected: subtract(amount, discount), actual: subtotal } as const;
  return found('PROMO', amounts, { agreedShare: null });
};

/** A change of frequency drops promotions, a refund carries its own, and what no rule knows is not measured. */
function isAgreed(event: string): boolean {
  return event !== 'frequency-change' && event !== 'refund' && event !== 'unknown' && event !== 'usage';
}
