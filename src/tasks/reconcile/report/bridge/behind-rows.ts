/**
 * The single place that lists the subscriptions behind the causes of a bridge: of each cause the largest, and the rest
 * of it as one row, so that the rows of a cause add up to it.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { add, isWhole, zero, type Rational } from '../../../../values/index.ts';
import type { CurrencyBridge, DriverTotal } from '../../../bridge/bridge-months.ts';
import type { Change } from '../../../bridge/changes-of.ts';
import { sumOf } from '../../../bridge/line-worth.ts';
import { size } from '../../line/period-prices.ts';
import type { ChartWords } from '../charts/chart-words.ts';
import { count, type ReportCell } from '../report-sheet.ts';
import type { ReportWords } from '../words/report-words.ts';

type Row = readonly ReportCell[];

/** Subscriptions of a cause that stand in rows of their own. */
const MOST = 5;

/** Rows of all causes, in their order. */
export function behindRows(
  { drivers }: CurrencyBridge,
  { bridge }: ReportWords,
  names: ChartWords['months'],
): readonly Row[] {
  return drivers.flatMap(({ driver, changes }) => {
    // One that is left over is told rather than counted.
    const most = changes.length === MOST + 1 ? MOST + 1 : MOST;
    const [shown, rest] = [changes.slice(0, most), changes.slice(most)];
    const others: readonly Row[] = rest.length === 0 ? [] : [othersRow(rest, names[driver], bridge)];
    return [...shown.map((change) => changeRow(change, names[driver])), ...others];
  });
}

function othersRow(rest: DriverTotal['changes'], cause: string, { others }: ReportWords['bridge']): Row {
  return [others(rest.length), cause, { money: rest.map(({ amount }) => amount).reduce(add, zero) }];
}

function changeRow({ driver, subscription, amount, last, now }: Change, cause: string): Row {
  const part = driver === 'tax' ? 'tax' : 'net';
  const came = (lines: readonly LicenceLine[]): ReportCell =>
    lines.length === 0 ? null : { money: sumOf(lines, part) };
  return [
    whose([...last, ...now].at(-1), subscription),
    cause,
    { money: amount },
    came(last),
    came(now),
    ...(driver === 'tax' ? [null, null, null, null] : figuresOf(last, now)),
    rowOf(last),
    rowOf(now),
    subscription,
  ];
}

function whose(line: LicenceLine | undefined, subscription: string): string {
  const names = [line?.customerName, line?.offerName].filter((name) => name !== null && name !== undefined);
  return names.length === 0 ? subscription : names.join(', ');
}

/** Licences and prices, where one line has them. */
function figuresOf(last: readonly LicenceLine[], now: readonly LicenceLine[]): readonly ReportCell[] {
  const [before, after] = [last, now].map((lines) => (lines.length === 1 ? lines[0] : undefined));
  return [licences(before?.quantity), licences(after?.quantity), price(before), price(after)];
}

function licences(quantity: Rational | undefined): ReportCell {
  if (quantity === undefined) return null;
  return isWhole(quantity) ? { count: quantity } : { exact: quantity };
}

function price(line: LicenceLine | undefined): ReportCell {
  return line === undefined ? null : { exact: size(line.unitPrice) };
}

/** Where the first of the lines stands in its file, counted from 1 after the header. */
function rowOf([line]: readonly LicenceLine[]): ReportCell {
  return line === undefined ? null : count(line.row);
}
