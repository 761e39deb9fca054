/** The bridge from the lines to the invoice: each step adds to or takes from what the steps before it made. */
import { add, equal, subtract, zero, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import type { TieVerdict } from '../../tie-out.ts';

/** `columns` is what the file's own total has beside Subtotal and Tax; without an invoice the bridge ends at `with-tax`. */
export type BridgeStep =
  'lines' | 'tax' | 'columns' | 'adjustments' | 'rounding' | 'unexplained' | 'invoice' | 'with-tax';

/** From one height to another; a sum stands on zero. */
export interface BridgeStepFigures {
  readonly step: BridgeStep;
  readonly amount: Rational;
  readonly from: Rational;
  readonly to: Rational;
  readonly isSum: boolean;
}

export interface BridgeFigures {
  readonly kind: 'bridge';
  readonly currency: string | null;
  readonly steps: readonly BridgeStepFigures[];
  readonly verdict: TieVerdict;
  /** Null where the invoice was not given. */
  readonly unexplained: Rational | null;
}

/** The steps of one currency. */
export function bridgeFigures({ currency, tieOut }: CurrencyReport): BridgeFigures {
  const { totals, invoiceTotal, adjustments, taxRounding, unexplained, verdict } = tieOut;
  const odd = subtract(totals.TotalForCustomer, add(totals.Subtotal, totals.Tax));
  const ofLines: readonly Step[] = [['tax', totals.Tax], ...(equal(odd, zero) ? [] : ([['columns', odd]] as const))];
  const ofInvoice: readonly Step[] = [
    ['adjustments', adjustments],
    ['rounding', taxRounding],
    ['unexplained', unexplained ?? zero],
  ];
  const first = sumStep('lines', totals.Subtotal);
  const steps =
    invoiceTotal === null
      ? [first, ...climb(totals.Subtotal, ofLines), sumStep('with-tax', totals.TotalForCustomer)]
      : [first, ...climb(totals.Subtotal, [...ofLines, ...ofInvoice]), sumStep('invoice', invoiceTotal)];
  return { kind: 'bridge', currency, steps, verdict, unexplained };
}

type Step = readonly [step: BridgeStep, amount: Rational];

function sumStep(step: BridgeStep, amount: Rational): BridgeStepFigures {
  return { step, amount, from: zero, to: amount, isSum: true };
}

function climb(start: Rational, steps: readonly Step[]): readonly BridgeStepFigures[] {
  let from = start;
  return steps.map(([step, amount]) => {
    const to = add(from, amount);
    const climbed = { step, amount, from, to, isSum: false };
    from = to;
    return climbed;
  });
}
