/** The single way from an explanation to plain text values, ready for sentences and JSON: dates ISO, prices as decimals. */
import { printDate, printDecimal, toDouble, type Rational } from '../../../../values/index.ts';
import type { Explanation } from './explanation.ts';

/** An explanation as text values. */
export type ToldExplanation =
  | { readonly by: 'days' | 'divisor' | 'quantity'; readonly figure: number; readonly insteadOf: number }
  | {
      readonly by: 'price-list-month';
      readonly unitPrice: string;
      readonly insteadOf: string;
      readonly validFrom: string;
    }
  | { readonly by: 'price-basis'; readonly unitPrice: string; readonly insteadOf: string };

/** Prints what an explanation holds. */
export function tellExplanation(explanation: Explanation): ToldExplanation {
  switch (explanation.by) {
    case 'days':
    case 'divisor':
      return { by: explanation.by, figure: explanation.days, insteadOf: explanation.insteadOf };
    case 'quantity': {
      const { by, quantity, insteadOf } = explanation;
      return { by, figure: toDouble(quantity), insteadOf: toDouble(insteadOf) };
    }
    case 'price-list-month': {
      const { by, unitPrice, insteadOf, validFrom } = explanation;
      return {
        by,
        unitPrice: printPrice(unitPrice),
        insteadOf: printPrice(insteadOf),
        validFrom: printDate(validFrom),
      };
    }
    default: {
      const { by, unitPrice, insteadOf } = explanation;
      return { by, unitPrice: printPrice(unitPrice), insteadOf: printPrice(insteadOf) };
    }
  }
}

/** At least two places, as prices are shown, and all it has. */
export function printPrice(amount: Rational): string {
  return printDecimal(amount, 2, 6);
}
