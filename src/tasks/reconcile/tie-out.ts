/**
 * The single place that adds a file up: the five money columns of one currency, and what is left of the invoice.
 * Invoice total = total of the lines + unexplained; amounts of two currencies never meet here.
 */
import type { LicenceLine } from '../../sheets/index.ts';
import { add, subtract, zero, type Rational } from '../../values/index.ts';

/** Sums of the money columns, by the name of the column. */
export interface ColumnTotals {
  readonly Amount: Rational;
  readonly TotalOtherDiscount: Rational;
  readonly Subtotal: Rational;
  readonly Tax: Rational;
  readonly TotalForCustomer: Rational;
}

/** The invoice against the lines. */
export interface TieOut {
  readonly totals: ColumnTotals;
  /** Null where the invoice was not given. */
  readonly invoiceTotal: Rational | null;
  readonly unexplained: Rational | null;
}

/** Adds up the lines of one currency; an empty cell counts nothing. */
export function tieOut(lines: readonly LicenceLine[], invoiceTotal: Rational | null): TieOut {
  const totals: ColumnTotals = {
    Amount: sum(lines, (line) => line.amount),
    TotalOtherDiscount: sum(lines, (line) => line.discount),
    Subtotal: sum(lines, (line) => line.subtotal),
    Tax: sum(lines, (line) => line.tax),
    TotalForCustomer: sum(lines, (line) => line.total),
  };
  const unexplained = invoiceTotal === null ? null : subtract(invoiceTotal, totals.TotalForCustomer);
  return { totals, invoiceTotal, unexplained };
}

/** Money has few denominators, so amounts of one are added as whole numbers. */
function sum(lines: readonly LicenceLine[], of: (line: LicenceLine) => Rational | null): Rational {
  const parts = new Map<bigint, bigint>();
  for (const line of lines) {
    const value = of(line);
    if (value !== null) parts.set(value.d, (parts.get(value.d) ?? 0n) + value.n);
  }
  return [...parts].reduce((total, [d, n]) => add(total, { n, d }), zero);
}
