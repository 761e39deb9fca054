/**
 * The identities within one row: what subtotal and total must be. Tax may be rounded by row or on the total,
 * so only the row is looked at here.
 * @source FIELDS21 "Understand the fields in Partner Center license-based reconciliation files"
 */
import { add, equal, subtract, type Rational } from '../../values/index.ts';

/** The money columns of one row. */
export interface RowMoney {
  readonly amount: Rational;
  readonly discount: Rational;
  readonly subtotal: Rational;
  readonly tax: Rational;
  readonly total: Rational;
}

export interface RowIdentities {
  /** Subtotal is the amount less the discount. */
  readonly subtotalHolds: boolean;
  /** The total is the subtotal with tax. */
  readonly totalHolds: boolean;
}

/** Which identities hold, to the cent. */
export function rowIdentities(row: RowMoney): RowIdentities {
  return {
    subtotalHolds: equal(row.subtotal, subtract(row.amount, row.discount)),
    totalHolds: equal(row.total, add(row.subtotal, row.tax)),
  };
}
