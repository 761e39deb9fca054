/** PRICE, DAYS, QTY, ROUNDING and UNKNOWN: what the recomputed amount of the row itself has to say. */
import { printDate, printDecimal, toDouble } from '../../../values/index.ts';
import { found, type Found, type FoundAmounts } from '../finding.ts';
import { printPrice, tellExplanation } from '../line/detective/told-explanation.ts';
import type { Explanation } from '../line/detective/explanation.ts';
import type { RowCheck } from '../row-facts.ts';

export const amount: RowCheck = ({ line, check }): Found | null => {
  const { finding } = check;
  const amounts: FoundAmounts = { field: 'Amount', expected: check.expected, actual: line.amount, call: check.call };
  switch (finding?.code) {
    case 'PRICE':
      return found('PRICE', amounts, {
        expectedUnitPrice: printPrice(finding.expectedUnitPrice),
        actualUnitPrice: printPrice(finding.actualUnitPrice),
        by: finding.by,
        validFrom: finding.validFrom === null ? null : printDate(finding.validFrom),
        fits: told(finding.fits),
      });
    case 'DAYS': {
      const { code: _, fits, ...days } = finding;
      return found('DAYS', amounts, { ...days, fits: told(fits) });
    }
    case 'QTY':
      return found('QTY', amounts, {
        expectedQuantity: toDouble(finding.expectedQuantity),
        actualQuantity: toDouble(finding.actualQuantity),
        shownBy: 'amount',
        fits: told(finding.fits),
      });
    case 'FX':
      return found('FX', amounts, {
        expectedRate: printDecimal(finding.expectedRate, 0, 12),
        actualRate: printDecimal(finding.actualRate, 0, 12),
      });
    case 'ROUNDING':
      return found('ROUNDING', amounts, { profile: finding.profile, alsoFit: finding.alsoFit });
    case 'UNKNOWN':
      return found('UNKNOWN', amounts, {
        chargeType: line.chargeType.name,
        typeKnown: true,
        fits: told(finding.fits),
      });
    default:
      return null;
  }
};

function told(fits: readonly Explanation[]) {
  return fits.map(tellExplanation);
}
