/** The single place that tells which files were written: whose, under which name, how many rows and what they add up to. */
import type { CurrencyReport } from '../../../../tasks/index.ts';
import { printDecimal } from '../../../../values/index.ts';
import type { Options } from '../../options.ts';
import type { Written } from './workbook-out.ts';

/** `parts` and `evidence` of the answer; nothing of what was not asked for. */
export function writtenJson({ parts, evidence }: Written, { split, out }: Pick<Options, 'split' | 'out'>): object {
  const pages = evidence === null ? {} : { evidence };
  if (split === undefined || out === undefined) return pages;
  return {
    ...pages,
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

/** Lines for a person; none of what was not asked for. */
export function writtenLines(
  { parts, evidence }: Written,
  { split, out }: Pick<Options, 'split' | 'out'>,
): readonly string[] {
  const pages = evidence === null ? [] : [`Evidence: ${counted(evidence.length, 'page')}.`, ...evidence.map(indented)];
  if (split === undefined || out === undefined) return pages;
  const workbooks = `Split by ${split}: ${counted(parts.length, 'workbook')}, together the whole file.`;
  return [workbooks, ...parts.map(({ file }) => indented(file)), ...pages];
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function indented(text: string): string {
  return `  ${text}`;
}
