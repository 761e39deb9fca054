/**
 * The single place that ties a file to its invoice: the five money columns of one currency, and what is left over.
 * Invoice total = lines with tax + adjustments + rounding of the tax + unexplained; two currencies never meet here.
 */
import type { InvoiceTotals } from '../../sheets/index.ts';
import { absolute, compare, multiply, rational, subtract, zero, type Rational } from '../../values/index.ts';
import type { ColumnTotals } from './match/column-totals.ts';
import type { LineTotals } from './parts/line-totals.ts';

/** A file is never called fine where nothing was compared, or where a row of it could not be. */
export type TieVerdict = 'ties' | 'ties-within-rounding' | 'does-not-tie' | 'not-checked';

/** The invoice against the lines. */
export interface TieOut {
  readonly totals: ColumnTotals;
  /** Null where the invoice was not given. */
  readonly invoiceTotal: Rational | null;
  /** The file or sheet that tells the invoice; null where a person typed it, or where it was not given. */
  readonly invoiceSource: string | null;
  /** On the invoice and not in the file, as they were given. */
  readonly adjustments: Rational;
  /** Tax of the invoice less tax of the lines, where rounding each line explains it; else zero. */
  readonly taxRounding: Rational;
  readonly unexplained: Rational | null;
  readonly verdict: TieVerdict;
}

/** The lines of one currency. */
interface LinesAdded {
  readonly lines: LineTotals;
  readonly totals: ColumnTotals;
  /** Rows that could not be read, of whatever currency: one forbids a verdict. */
  readonly unreadable: number;
}

/** Holds what the lines of one currency add up to against its invoice. */
export function tieOut({ lines, totals, unreadable }: LinesAdded, invoice: InvoiceTotals | null): TieOut {
  if (invoice === null)
    return {
      totals,
      invoiceTotal: null,
      invoiceSource: null,
      adjustments: zero,
      taxRounding: zero,
      unexplained: null,
      verdict: 'not-checked',
    };
  const { total, adjustments, source } = invoice;
  const left = subtract(subtract(total, totals.TotalForCustomer), adjustments);
  const taxRounding = left.n === 0n ? zero : roundingOf(lines, invoice, totals.Tax);
  const unexplained = subtract(left, taxRounding);
  const verdict = lines.lines === 0 || unreadable > 0 ? 'not-checked' : verdictOf(unexplained, taxRounding);
  return { totals, invoiceTotal: total, invoiceSource: source, adjustments, taxRounding, unexplained, verdict };
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
function roundingOf({ taxed }: LineTotals, { tax }: InvoiceTotals, ofLines: Rational): Rational {
  if (tax === null) return zero;
  const bound = multiply(HALF_A_CENT, rational(BigInt(taxed) + 1n, 1n));
  const difference = subtract(tax, ofLines);
  const size = rational(absolute(difference.n), difference.d);
  return compare(size, bound) <= 0 && compare(size, MOST) <= 0 ? difference : zero;
}
