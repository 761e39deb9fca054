/** The single way from an amount in a cell to whole cents; more than two decimals are a problem, not a rounding. */
import type { CellReader } from '../reading/cell-reader.ts';

/** The amount in cents; null where the cell holds none, which is reported. */
export function centsIn<Name extends string>(
  cells: CellReader<Name>,
  column: Name,
  need: 'needed' | 'optional',
): bigint | null {
  const amount = cells.amount(column, need);
  if (amount === null) return null;
  if ((amount.n * 100n) % amount.d === 0n) return (amount.n * 100n) / amount.d;
  const found = cells.text(column) ?? '';
  cells.report('cell-not-an-amount', column, { found, expected: { kind: 'amount', forms: ['1234.56'] } });
  return null;
}
