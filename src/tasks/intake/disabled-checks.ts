/**
 * The single list of what a reconciliation file without a column is not checked for: columns it can be read without,
 * and the reasons that nobody can look for then.
 */
import type { LicenceColumn } from '../../sheets/index.ts';
import type { ReasonCode } from '../reconcile/finding.ts';

/** A column that is not there, and what is not looked for without it. */
export interface DisabledCheck {
  readonly column: string;
  /** Codes of reasons; empty for a column of the tie-out alone. */
  readonly reasons: readonly ReasonCode[];
  /** The invoice cannot be tied either. */
  readonly tieOut: boolean;
}

const neededFor: Readonly<Partial<Record<LicenceColumn, readonly ReasonCode[]>>> = {
  CustomerId: ['NO_CUSTOMER'],
  DurableOfferId: ['PRICE', 'FREQUENCY'],
  SubscriptionStartDate: ['WRONG_PERIOD'],
  TotalOtherDiscount: ['PROMO'],
  Subtotal: ['TAX', 'PROMO'],
  Tax: ['TAX'],
};

/** What a licence-based file with these columns is not checked for. */
export function disabledChecks(columns: readonly { readonly column: string }[]): readonly DisabledCheck[] {
  const there = new Set(columns.map(({ column }) => column));
  const lacked = Object.entries(neededFor).filter(([column]) => !there.has(column));
  const total = there.has('TotalForCustomer') ? [] : [{ column: 'TotalForCustomer', reasons: [], tieOut: true }];
  return [...lacked.map(([column, reasons]) => ({ column, reasons, tieOut: false })), ...total];
}
