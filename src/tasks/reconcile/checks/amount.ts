/** PRICE, DAYS, ROUNDING and UNKNOWN: what the recomputed amount of the row itself has to say. */
import { printDecimal, type Rational } from '../../../values/index.ts';
import { found, type Found, type FoundAmounts } from '../finding.ts';
import type { RowCheck } from '../row-facts.ts';

export const amount: RowCheck = ({ line, check }): Found | null => {
  const { finding } = check;
  const amounts: FoundAmounts = { field: 'Amount', expected: check.expected, actual: line.amount };
  switch (finding?.code) {
    case 'PRICE':
      return found('PRICE', amounts, {
        expectedUnitPrice: price(finding.expectedUnitPrice),
        actualUnitPrice: price(finding.actualUnitPrice),
      });
    case 'DAYS':
      return found('DAYS', amounts, { expectedDays: finding.expectedDays, actualDays: finding.actualDays });
    case 'ROUNDING':
      return found('ROUNDING', amounts, { profile: finding.profile, alsoFit: finding.alsoFit });
    case 'UNKNOWN':
      return found('UNKNOWN', amounts, { chargeType: line.chargeType.name, typeKnown: true });
    default:
      return null;
  }
};

/** At least two places, as prices are shown, and all it has. */
function price(amount: Rational): string {
  return printDecimal(amount, 2, 6);
}
