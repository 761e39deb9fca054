/** Control totals of one currency: what the loaded rows add up to, so that a lost or doubled row shows at a glance. */
import type { CalendarDate } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { count, money, type ReportCell } from '../report-sheet.ts';

/** What, its amount or day, and a number of lines. */
type Total = readonly [what: string, amount: ReportCell, lines: ReportCell];

/** Rows of the block, without a heading. */
export function controlTotals({ lines, linesByType, tieOut: { totals } }: CurrencyReport): readonly Total[] {
  return [
    ['Amount before discount', money(totals.Amount), null],
    ['Discounts', money(totals.TotalOtherDiscount), null],
    ['Amounts without their signs', money(lines.sizes), null],
    ['Quantity of all lines', null, { count: lines.quantity }],
    ['First charge date', dayOf(lines.firstCharge), null],
    ['Last charge date', dayOf(lines.lastCharge), null],
    ['Lines without customer or subscription', null, count(lines.blank)],
    ...linesByType.map(([name, times]): Total => [`Lines: ${name}`, null, count(times)]),
  ];
}

function dayOf(date: CalendarDate | null): ReportCell {
  return date === null ? null : { date };
}
