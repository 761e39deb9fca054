/**
 * The single place that says how much a finding weighs: by what it is worth against what an invoice may differ by, and
 * where nobody knows whose charge it is, whatever it is worth.
 */
import { absolute, compare, rational } from '../../../values/index.ts';
import type { FileFinding } from '../finding.ts';

/** `high`: stop and look; `medium`: look this month; `low`: explained, or nothing is at stake. */
export type Severity = 'high' | 'medium' | 'low';

/** What the total of an invoice may differ by and still tie within rounding. */
const worthALook = rational(1n);

/** The weight of a finding; a difference that nobody can tell may be any. */
export function severityOf({ code, difference }: FileFinding): Severity {
  if (code === 'ROUNDING' || code === 'SILENT_EXPECTED') return 'low';
  if (code === 'LIMIT') return 'medium';
  if (code === 'NO_CUSTOMER' || difference === null) return 'high';
  if (difference.n === 0n) return code === 'CHARGE_TYPE' ? 'low' : 'medium';
  // The same money stands on another file.
  if (code === 'TIMING') return 'medium';
  return compare({ n: absolute(difference.n), d: difference.d }, worthALook) > 0 ? 'high' : 'medium';
}
