/**
 * The single place that gathers the rows of subscriptions whose service stops or returns, and says for how many licences
 * each credit and each return is: no more is credited than was billed, and what is charged again is what was credited.
 * @source MS004 "Cancelling subscriptions"
 */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import type { Rational } from '../../../../values/index.ts';
import { signContradicts } from '../../line/charge-type-finding.ts';
import { eventKindOf } from '../../match/event-kind.ts';
import type { LineColumns } from '../../match/line-columns.ts';
import { stopsOf, type PeriodStops } from './period-stops.ts';

/** A credit of a service that stops, or the charge of one that returns. */
export interface StopRow {
  /** Licences by the other rows of its period and by our list; null where it is for just as many, or nobody knows. */
  readonly licences: Rational | null;
  /** The only credit of its subscription, which does not return. */
  readonly isLone: boolean;
}

/** By row. */
export type StopRows = ReadonlyMap<number, StopRow>;

/** What stops are told by: a row that repeats another is told by itself. */
interface StopsBy {
  readonly isRepeated: (row: number) => boolean;
  readonly listed: (subscription: string) => Subscription | null;
}

/** Looks through the rows by the codes of their subscriptions; those that change otherwise as well are not asked. */
export function stopRows(lines: readonly LicenceLine[], { subscription }: LineColumns, by: StopsBy): StopRows {
  const stops = new Map<number, LicenceLine[]>();
  for (const [row, line] of lines.entries())
    if (eventKindOf(line) === 'stop-and-return') stops.set(subscription.of[row] ?? 0, []);
  if (stops.size === 0) return new Map();
  for (const [row, line] of lines.entries())
    if (!by.isRepeated(line.row)) stops.get(subscription.of[row] ?? 0)?.push(line);
  return new Map([...stops.values()].flatMap((own) => [...rowsOf(own, by.listed)]));
}

function* rowsOf(lines: readonly LicenceLine[], listed: StopsBy['listed']): Generator<readonly [number, StopRow]> {
  const [first] = lines;
  if (first === undefined || lines.length > MOST || !lines.every(isPlain)) return;
  const periods = periodsOf(lines);
  const [credits, returns] = [periods.flatMap((each) => each.credits), periods.flatMap((each) => each.returns)];
  const isLone = credits.length === 1 && returns.length === 0;
  const licences = new Map(periods.flatMap((each) => [...stopsOf(each, listed(first.subscription))]));
  for (const { row } of [...credits, ...returns]) yield [row, { licences: licences.get(row) ?? null, isLone }];
}

/** A subscription has a few rows; one of more is another matter. */
const MOST = 64;

/**
 * Periods, stops and returns; whose licences or frequency change has other credits and charges beside them. A sign that
 * contradicts the name of its row is told by itself: nobody knows which of the two holds.
 */
function isPlain(line: LicenceLine): boolean {
  if (signContradicts(line)) return false;
  const kind = eventKindOf(line);
  return kind === 'period' || (kind === 'stop-and-return' && line.chargeType.event !== 'licence-change-cancellation');
}

/** The rows that end on one day in one currency. */
function periodsOf(lines: readonly LicenceLine[]): readonly PeriodStops[] {
  const periods = new Map<string, Record<keyof PeriodStops, LicenceLine[]>>();
  for (const line of lines) {
    const key = `${line.chargeEnd} ${line.currency ?? ''}`;
    const own = periods.get(key) ?? { billed: [], credits: [], returns: [] };
    periods.set(key, own);
    placeOf(line, own).push(line);
  }
  return [...periods.values()];
}

function placeOf<Rows>(line: LicenceLine, { billed, credits, returns }: Record<keyof PeriodStops, Rows>): Rows {
  if (line.amount.n < 0n) return credits;
  return eventKindOf(line) === 'period' ? billed : returns;
}
