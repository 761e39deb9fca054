/**
 * The single place that ties a file to its invoice: the five money columns of one currency, and what is left over.
 * Invoice total = lines with tax + adjustments + rounding of the tax + unexplained; two currencies never meet here.
 */
import type { InvoiceTotals, LicenceLine } from '../../sheets/index.ts';
import { absolute, add, compare, multiply, rational, subtract, zero, type Rational } from '../../values/index.ts';

/** Sums of the money columns, by the name of the column. */
export interface ColumnTotals {
  readonly Amount: Rational;
  readonly TotalOtherDiscount: Rational;
  readonly Subtotal: Rational;
  readonly Tax: Rational;
  readonly TotalForCustomer: Rational;
}

/** A file is never called fine where nothing was compared, or where a row of it could not be. */
export type TieVerdict = 'ties' | 'ties-within-rounding' | 'does-not-tie' | 'not-checked';

/** The invoice against the lines. */
export interface TieOut {
  readonly totals: ColumnTotals;
  /** Null where the invoice was not given. */
  readonly invoiceTotal: Rational | null;
  /** On the invoice and not in the file, as they were given. */
  readonly adjustments: Rational;
  /** Tax of the invoice less tax of the lines, where rounding each line explains it; else zero. */
  readonly taxRounding: Rational;
  readonly unexplained: Rational | null;
  readonly verdict: TieVerdict;
}

/** Adds up the lines of one currency; an empty cell counts nothing, a row that could not be read forbids a verdict. */
export function tieOut(lines: readonly LicenceLine[], invoice: InvoiceTotals | null, unreadable = 0): TieOut {
  const totals: ColumnTotals = {
    Amount: sum(lines, (line) => line.amount),
    TotalOtherDiscount: sum(lines, (line) => line.discount),
    Subtotal: sum(lines, (line) => line.subtotal),
    Tax: sum(lines, (line) => line.tax),
    TotalForCustomer: sum(lines, (line) => line.total),
  };
  if (invoice === null)
    return {
      totals,
      invoiceTotal: null,
      adjustments: zero,
      taxRounding: zero,
      unexplained: null,
      verdict: 'not-checked',
    };
  const { total, adjustments } = invoice;
  const left = subtract(subtract(total, totals.TotalForCustomer), adjustments);
  const taxRounding = left.n === 0n ? zero : roundingOf(lines, invoice, totals.Tax);
  const unexplained = subtract(left, taxRounding);
  const verdict = lines.length === 0 || unreadable > 0 ? 'not-checked' : verdictOf(unexplained, taxRounding);
  return { totals, invoiceTotal: total, adjustments, taxRounding, unexplained, verdict };
}

function verdictOf(unexplained: Rational, taxRounding: Rational): TieVerdict {
  if (unexplained.n !== 0n) return 'does-not-tie';
  return taxRounding.n === 0n ? 'ties' : 'ties-within-rounding';
}

const HALF_A_CENT = rational(1n, 200n);
/** More is never called rounding, however many lines there are. */
const MOST = rational(1n, 1n);

/**
 * Tax taken on the total and tax taken line by line: each line moves the sum by half a cent at most, the invoice by
 * another half. A larger difference is none of rounding.
 */
function roundingOf(lines: readonly LicenceLine[], { tax }: InvoiceTotals, ofLines: Rational): Rational {
  if (tax === null) return zero;
  const taxed = lines.filter((line) => line.tax !== null && line.tax.n !== 0n).length;
  const bound = multiply(HALF_A_CENT, rational(BigInt(taxed) + 1n, 1n));
  const difference = subtract(tax, ofLines);
  const size = rational(absolute(difference.n), difference.d);
  return compare(size, bound) <= 0 && compare(size, MOST) <= 0 ? difference : zero;
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
