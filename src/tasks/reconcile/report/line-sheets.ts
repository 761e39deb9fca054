/** Matched and Silent: the rows nothing is said about, and the subscriptions of our list that have none. */
import { parseDate, parseDecimal, type CalendarDate } from '../../../values/index.ts';
import type { CurrencyReport, JudgedRow } from '../currency-report.ts';
import type { FileFinding, FindingDetails } from '../finding.ts';
import { grounds } from '../grounds.ts';
import type { Reconciliation } from '../reconcile.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet } from './report-sheet.ts';
import type { StableWords } from './words/report-words.ts';

const matchedColumns = columnsOf({
  LineId: 8,
  Customer: 24,
  Subscription: 38,
  Offer: 28,
  ChargeType: 26,
  From: 12,
  To: 12,
  Qty: 8,
  Billed: 13,
  Expected: 13,
  Difference: 13,
  Currency: 9,
  Profile: 16,
});

/** Rows whose amount is what the rules make it, and that no other column speaks against. */
export function matchedSheet(parts: readonly CurrencyReport[]): ReportSheet {
  const rows = parts.flatMap(({ rows: judged, currency }) =>
    judged.filter(isMatched).map((row) => matchedRow(row, currency)),
  );
  return { name: 'Matched', columns: matchedColumns, rows };
}

function isMatched({ facts, findings }: JudgedRow): boolean {
  return findings.length === 0 && facts.check.verdict !== 'not_judged';
}

function matchedRow({ facts: { line, check } }: JudgedRow, currency: string | null): readonly ReportCell[] {
  return [
    count(line.row),
    line.customerName,
    line.subscription,
    line.offerName,
    line.chargeType.name,
    { date: line.chargeStart },
    { date: line.chargeEnd },
    { count: line.quantity },
    money(line.amount),
    money(check.expected),
    money(check.difference),
    currency,
    check.profile,
  ];
}

const silentColumns = columnsOf({
  Subscription: 38,
  Customer: 24,
  Offer: 30,
  Qty: 8,
  Frequency: 11,
  TermStart: 12,
  LastLine: 12,
  Verdict: 18,
  NextExpected: 14,
  NextAmount: 13,
  Currency: 9,
  Rule: 22,
});

/** Subscriptions of our list without a row: those rightly silent with the day of their next one, and those that were due. */
export function silentSheet(
  { currencies, billingDate }: Pick<Reconciliation, 'currencies' | 'billingDate'>,
  { frequency }: StableWords,
): ReportSheet {
  const rows = currencies.flatMap(({ findings, currency }) =>
    findings.flatMap((finding): readonly (readonly ReportCell[])[] => {
      if (finding.code !== 'SILENT_EXPECTED' && finding.code !== 'MISSING_IN_FILE') return [];
      if (finding.code === 'MISSING_IN_FILE' && finding.details.side !== undefined) return [];
      const { subscription, customerName, offerName, quantity, code, details } = finding;
      const who = [subscription, customerName, offerName, quantity === null ? null : { count: quantity }];
      const term = [frequency[details.frequency], dayCell(details.termStart)];
      const when = code === 'SILENT_EXPECTED' ? laterRow(finding.details) : dueRow(finding, billingDate);
      return [[...who, ...term, when.last, code, when.next, when.amount, currency, grounds[code].rule]];
    }),
  );
  return { name: 'Silent', columns: silentColumns, rows };
}

interface Expected {
  /** Day of the file with the last row. */
  readonly last: ReportCell;
  readonly next: ReportCell;
  readonly amount: ReportCell;
}

function laterRow({ lastBillingDate, nextBillingDate, nextAmount }: FindingDetails['SILENT_EXPECTED']): Expected {
  return {
    last: lastBillingDate === null ? null : dayCell(lastBillingDate),
    next: dayCell(nextBillingDate),
    amount: money(nextAmount === null ? null : parseDecimal(nextAmount)),
  };
}

/** A row that should be on this very file; of earlier ones this file says nothing. */
function dueRow({ expected }: FileFinding, billingDate: CalendarDate | null): Expected {
  return { last: null, next: billingDate === null ? null : { date: billingDate }, amount: money(expected) };
}

/** A day as a day of the sheet, so that it sorts and filters; findings carry it as ISO text. */
function dayCell(iso: string): ReportCell {
  const date = parseDate(iso);
  return date === null ? iso : { date };
}
