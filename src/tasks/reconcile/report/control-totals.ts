/** Control totals of one currency: what the loaded rows add up to, so that a lost or doubled row shows at a glance. */
import { add, zero, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import { size } from '../line/period-prices.ts';
import { count, money, type ReportCell } from './report-sheet.ts';

/** Rows under the captions of Summary. */
export function controlTotals({ currency, rows, linesByType }: CurrencyReport): readonly (readonly ReportCell[])[] {
  const lines = rows.map(({ facts }) => facts.line);
  const total = (of: (line: (typeof lines)[number]) => Rational): Rational =>
    lines.reduce((sum, line) => add(sum, of(line)), zero);
  const blank = lines.filter(({ subscription, customerId }) => isBlank(subscription) || isBlank(customerId));
  const quantity = total((line) => line.quantity);
  return [
    [currency, 'Quantity of all lines', null, { count: quantity }, null],
    [currency, 'Amounts without their signs', money(total(({ amount }) => size(amount))), null, null],
    [currency, 'First charge date', null, null, dayOf(lines, 'first')],
    [currency, 'Last charge date', null, null, dayOf(lines, 'last')],
    [currency, 'Lines without customer or subscription', null, count(blank.length), null],
    ...linesByType.map(([name, times]): readonly ReportCell[] => [
      currency,
      `Lines: ${name}`,
      null,
      count(times),
      null,
    ]),
  ];
}

type Lines = readonly CurrencyReport['rows'][number]['facts']['line'][];

function isBlank(key: string | null): boolean {
  return key === null || key.trim() === '';
}

function dayOf(lines: Lines, which: 'first' | 'last'): ReportCell {
  const [one, ...others] = lines;
  if (one === undefined) return null;
  const date =
    which === 'first'
      ? others.reduce((least, { chargeStart }) => (chargeStart < least ? chargeStart : least), one.chargeStart)
      : others.reduce((most, { chargeEnd }) => (chargeEnd > most ? chargeEnd : most), one.chargeEnd);
  return { date };
}
