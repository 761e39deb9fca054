/** The single place that tells which columns were taken by their letter, and what is not looked for without a column. */
import type { OfferMatrix } from '../../../sheets/index.ts';
import { disabledChecks, type ReconciliationFile } from '../../../tasks/index.ts';

interface ReadColumns {
  readonly table: { readonly source: string };
  readonly columns: readonly { readonly column: string; readonly letter: string; readonly by: 'header' | 'letter' }[];
}

/** A sentence for each column of the file, and of the offer matrix, that is not as it should be. */
export function columnRemarks(file: ReconciliationFile, matrix: OfferMatrix | null): readonly string[] {
  const lettered = [file, ...(matrix === null ? [] : [matrix])].flatMap(byLetter);
  const isLicence = file.layout?.startsWith('usage') !== true && file.layout !== 'new-commerce-46';
  const disabled = isLicence ? disabledChecks(file.columns) : [];
  return [...lettered, ...disabled.map((each) => `${file.table.source} has no column ${without(each)}`)];
}

function byLetter({ table, columns }: ReadColumns): readonly string[] {
  return columns
    .filter(({ by }) => by === 'letter')
    .map(({ column, letter }) => `${table.source}: no header names ${column}; column ${letter} was taken for it.`);
}

function without({ column, reasons, tieOut }: ReturnType<typeof disabledChecks>[number]): string {
  return tieOut ? `${column}: it cannot be tied to an invoice.` : `${column}: not looked for: ${reasons.join(', ')}.`;
}
