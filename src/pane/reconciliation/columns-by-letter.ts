/** The single place that tells which columns of a file were taken by their letter, because no header named them. */
import type { LicenceFile } from '../../sheets/index.ts';

/** `BillingCycleType (AA)` for each column without a header of its own. */
export function columnsByLetter({ columns }: LicenceFile): string[] {
  return columns.filter(({ by }) => by === 'letter').map(({ column, letter }) => `${column} (${letter})`);
}
