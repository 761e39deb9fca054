/** Control totals of one currency: what the loaded rows add up to, so that a lost or doubled row shows at a glance. */
import type { CalendarDate } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { size } from '../../line/period-prices.ts';
import { count, money, total, type ReportCell } from '../report-sheet.ts';

type Lines = readonly CurrencyReport['rows'][number]['facts']['line'][];

/** What, its amount or day, and a number of lines. */
type Total = readonly [what: string, amount: ReportCell, lines: ReportCell];

/** Rows of the block, without a heading. */
export function controlTotals({ rows, linesByType, tieOut: { totals } }: CurrencyReport): readonly Total[] {
  const lines: Lines = rows.map(({ facts }) => facts.line);
  const blank = lines.filter(({ subscription, customerId }) => isBlank(subscription) || isBlank(customerId));
  return [
    ['Amount before discount', money(totals.Amount), null],
    ['Discounts', money(totals.TotalOtherDiscount), null],
    ['Amounts without their signs', money(total(lines.map(({ amount }) => size(amount)))), null],
    ['Quantity of all lines', null, { count: total(lines.map(({ quantity }) => quantity)) }],
    [
      'First charge date',
      dayOf(
        lines.map(({ chargeStart }) => chargeStart),
        -1,
      ),
      null,
    ],
    [
      'Last charge date',
      dayOf(
        lines.map(({ chargeEnd }) => chargeEnd),
        1,
      ),
      null,
    ],
    ['Lines without customer or subscription', null, count(blank.length)],
    ...linesByType.map(([name, times]): Total => [`Lines: ${name}`, null, count(times)]),
  ];
}

function isBlank(key: string | null): boolean {
  return key === null || key.trim() === '';
}

/** The first day, or with 1 the last. */
function dayOf(days: readonly CalendarDate[], direction: 1 | -1): ReportCell {
  const [one, ...others] = days;
  if (one === undefined) return null;
  return { date: others.reduce((best, day) => ((day - best) * direction > 0 ? day : best), one) };
}
