/** The single place that tells which workbooks a split wrote: whose, where, how many rows and what they add up to. */
import type { CurrencyReport } from '../../../../tasks/index.ts';
import { printDecimal } from '../../../../values/index.ts';
import type { Options } from '../../options.ts';
import type { WrittenPart } from './split-out.ts';

/** `parts` of the answer; nothing where nothing was split. */
export function partsJson(parts: readonly WrittenPart[], { split }: Pick<Options, 'split'>): object {
  if (split === undefined) return {};
  return {
    parts: parts.map(({ owner, file, reconciliation }) => ({
      [split]: owner?.name ?? null,
      id: owner?.id ?? null,
      file,
      rows: reconciliation.file.lines.length,
      totals: reconciliation.currencies.map(totalsJson),
    })),
  };
}

function totalsJson({ currency, findings, tieOut: { totals } }: CurrencyReport): object {
  return {
    currency,
    Amount: printDecimal(totals.Amount, 2),
    TotalForCustomer: printDecimal(totals.TotalForCustomer, 2),
    findings: findings.filter(({ code }) => code !== 'SILENT_EXPECTED').length,
  };
}

/** A line for a person; none where nothing was split. */
export function partsLine(parts: readonly WrittenPart[], { split }: Pick<Options, 'split'>): readonly string[] {
  if (split === undefined) return [];
  const workbooks = parts.length === 1 ? '1 workbook' : `${parts.length} workbooks`;
  return [`Split by ${split}: ${workbooks}, together the whole file.`, ...parts.map(({ file }) => `  ${file}`)];
}
