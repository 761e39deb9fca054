/** The bridge from the lines to the invoice: each step adds to or takes from what the steps before it made. */
import { add, equal, subtract, zero, type Rational } from '../../../../../values/index.ts';
import type { CurrencyReport } from '../../../currency-report.ts';
import type { TieVerdict } from '../../../tie-out.ts';
import { climbedSteps, type ClimbedStep, type Step } from './climbed-steps.ts';

/** `columns` is what the file's own total has beside Subtotal and Tax; without an invoice the bridge ends at `with-tax`. */
export type BridgeStep =
  'lines' | 'tax' | 'columns' | 'adjustments' | 'rounding' | 'unexplained' | 'invoice' | 'with-tax';

export interface BridgeFigures {
  readonly kind: 'bridge';
  readonly currency: string | null;
  readonly steps: readonly ClimbedStep<BridgeStep>[];
  readonly verdict: TieVerdict;
  /** Null where the invoice was not given. */
  readonly unexplained: Rational | null;
}

/** The steps of one currency. */
export function bridgeFigures({ currency, tieOut }: CurrencyReport): BridgeFigures {
  const { totals, invoiceTotal, adjustments, taxRounding, unexplained, verdict } = tieOut;
  const odd = subtract(totals.TotalForCustomer, add(totals.Subtotal, totals.Tax));
  const ofLines: readonly Step<BridgeStep>[] = [
    ['tax', totals.Tax],
    ...(equal(odd, zero) ? [] : ([['columns', odd]] as const)),
  ];
  const ofInvoice: readonly Step<BridgeStep>[] = [
    ['adjustments', adjustments],
    ['rounding', taxRounding],
    ['unexplained', unexplained ?? zero],
  ];
  const first: Step<BridgeStep> = ['lines', totals.Subtotal];
  const steps =
    invoiceTotal === null
      ? climbedSteps(first, ofLines, ['with-tax', totals.TotalForCustomer])
      : climbedSteps(first, [...ofLines, ...ofInvoice], ['invoice', invoiceTotal]);
  return { kind: 'bridge', currency, steps, verdict, unexplained };
}
