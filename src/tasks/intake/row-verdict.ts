/** The single place that says in a word what came of a row, whichever of its columns a finding is about. */
import type { JudgedRow } from '../reconcile/currency-report.ts';
import type { Verdict } from '../reconcile/line/line-check.ts';

/** A row with a finding differs, though its amount may tie; one explained by a rounding does not. */
export function rowVerdict({ facts: { check }, findings }: JudgedRow): Verdict {
  return findings.some(({ code }) => code !== 'ROUNDING') ? 'differs' : check.verdict;
}
