/** Control totals of one currency: what the loaded rows add up to, so that a lost or doubled row shows at a glance. */
import type { CalendarDate } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { count, money, type ReportCell } from '../report-sheet.ts';
import type { TotalWords } from '../words/page-words.ts';

/** What, its amount or day, and a number of lines. */
type Total = readonly [what: string, amount: ReportCell, lines: ReportCell];

/** Rows of the block, without a heading. */
export function controlTotals(
  { lines, linesByType, tieOut: { totals } }: CurrencyReport,
  words: TotalWords,
): readonly Total[] {
  return [
    [words.beforeDiscount, money(totals.Amount), null],
    [words.discounts, money(totals.TotalOtherDiscount), null],
    [words.withoutSigns, money(lines.sizes), null],
    [words.quantity, null, { count: lines.quantity }],
    [words.firstCharge, dayOf(lines.firstCharge), null],
    [words.lastCharge, dayOf(lines.lastCharge), null],
    [words.blank, null, count(lines.blank)],
    ...linesByType.map(([name, times]): Total => [words.linesOf(name), null, count(times)]),
  ];
}

function dayOf(date: CalendarDate | null): ReportCell {
  return date === null ? null : { date };
}
