/** Exceptions: every finding with its reason, sums, sentence, ground and next step, the largest difference first. */
import { absolute, compare, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { FileFinding } from '../finding.ts';
import { tellFinding } from '../told-finding.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet, type Speaker } from './report-sheet.ts';

const columns = columnsOf({
  LineId: 8,
  Status: 8,
  Reason: 18,
  Direction: 13,
  Customer: 24,
  Subscription: 38,
  Offer: 30,
  ChargeType: 28,
  From: 12,
  To: 12,
  Qty: 8,
  Field: 18,
  Billed: 13,
  Expected: 13,
  Difference: 13,
  Currency: 9,
  Explanation: 70,
  Rule: 20,
  Profile: 16,
  Source: 50,
  NextStep: 60,
});

/** Information is not an exception; it stands on a sheet of its own. */
export function exceptionsSheet(parts: readonly CurrencyReport[], speaker: Speaker): ReportSheet {
  const rows = parts.flatMap(({ currency, findings }) =>
    findings
      .filter(({ code }) => code !== 'SILENT_EXPECTED')
      .sort((a, b) => compare(size(b.difference), size(a.difference)) || (a.row ?? 0) - (b.row ?? 0))
      .map((finding) => rowOf(finding, currency, speaker)),
  );
  return { name: 'Exceptions', columns, rows };
}

function rowOf(finding: FileFinding, currency: string | null, speaker: Speaker): readonly ReportCell[] {
  const told = tellFinding(finding, currency);
  const { source, section, dated } = told.citation;
  return [
    finding.row === null ? null : count(finding.row),
    'Open',
    finding.code,
    finding.direction,
    finding.customerName,
    finding.subscription,
    finding.offerName,
    finding.chargeType,
    finding.chargeStart === null ? null : { date: finding.chargeStart },
    finding.chargeEnd === null ? null : { date: finding.chargeEnd },
    finding.quantity === null ? null : { count: finding.quantity },
    finding.field,
    money(finding.actual),
    money(finding.expected),
    money(finding.difference),
    currency,
    speaker.finding(told),
    told.rule,
    told.code === 'ROUNDING' ? told.details.profile : null,
    `"${source}" (${dated}), "${section}"`,
    speaker.nextStep(told),
  ];
}

function size(difference: Rational | null): Rational {
  return difference === null ? { n: 0n, d: 1n } : { n: absolute(difference.n), d: difference.d };
}
