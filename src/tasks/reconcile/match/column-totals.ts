/** The single place that tells what the money columns of one currency add up to. */
import type { LicenceLine } from '../../../sheets/index.ts';
import { add, zero, type Rational } from '../../../values/index.ts';
import { moneyIn, type LineColumns, type MoneyColumn } from './line-columns.ts';
import type { MatchedLines } from './match-lines.ts';
import { amountOfUnits } from './units.ts';

/** Sums of the money columns, by the name of the column. */
export type ColumnTotals = Readonly<Record<MoneyColumn, Rational>>;

/** What the lines of one currency, given by its code, add up to; an empty cell counts nothing. */
export function columnTotals(
  lines: readonly LicenceLine[],
  { money }: LineColumns,
  { totals, currency }: Pick<MatchedLines, 'totals'> & { readonly currency: number },
): ColumnTotals {
  const total = (column: MoneyColumn): Rational => {
    const units = totals[column][currency] ?? NaN;
    return Number.isNaN(units) ? sum(lines, moneyIn[column]) : amountOfUnits(units, money[column].per);
  };
  return {
    Amount: total('Amount'),
    TotalOtherDiscount: total('TotalOtherDiscount'),
    Subtotal: total('Subtotal'),
    Tax: total('Tax'),
    TotalForCustomer: total('TotalForCustomer'),
  };
}

/** What lines add up to that were not made into columns; an empty cell counts nothing. */
export function sumsOf(lines: readonly LicenceLine[]): ColumnTotals {
  return {
    Amount: sum(lines, moneyIn.Amount),
    TotalOtherDiscount: sum(lines, moneyIn.TotalOtherDiscount),
    Subtotal: sum(lines, moneyIn.Subtotal),
    Tax: sum(lines, moneyIn.Tax),
    TotalForCustomer: sum(lines, moneyIn.TotalForCustomer),
  };
}

/** The totals of two lots of lines. */
export function addColumns(a: ColumnTotals, b: ColumnTotals): ColumnTotals {
  return {
    Amount: add(a.Amount, b.Amount),
    TotalOtherDiscount: add(a.TotalOtherDiscount, b.TotalOtherDiscount),
    Subtotal: add(a.Subtotal, b.Subtotal),
    Tax: add(a.Tax, b.Tax),
    TotalForCustomer: add(a.TotalForCustomer, b.TotalForCustomer),
  };
}

/** Adds up what no whole units hold: money has few denominators, so amounts of one are added as whole numbers. */
function sum(lines: readonly LicenceLine[], of: (line: LicenceLine) => Rational | null): Rational {
  const parts = new Map<bigint, bigint>();
  for (const line of lines) {
    const value = of(line);
    if (value !== null) parts.set(value.d, (parts.get(value.d) ?? 0n) + value.n);
  }
  return [...parts].reduce((total, [d, n]) => add(total, { n, d }), zero);
}
