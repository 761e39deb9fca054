/**
 * The single place that gathers the rows of subscriptions whose service stops or returns, and says for how many licences
 * each credit and each return is: no more is credited than was billed, and what is charged again is what was credited.
 * @source MS004 "Cancelling subscriptions"
 */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import { add, subtract, zero, type Rational } from '../../../../values/index.ts';
import { signContradicts } from '../../line/charge-type-finding.ts';
import { eventKindOf } from '../../match/event-kind.ts';
import { MIXED } from '../changes/missing-side.ts';
import type { LineColumns } from '../../match/line-columns.ts';
import { licencesOf, stopsOf, type PeriodStops, type Stoppable } from './period-stops.ts';

/** A credit of a service that stops, or the charge of one that returns. */
export interface StopRow {
  /** Licences by the other rows of its period and by our list; null where it is for just as many, or nobody knows. */
  readonly licences: Rational | null;
  /** The only credit of its subscription, which does not return. */
  readonly isLone: boolean;
  /** A row of the file charges the period: in advance, or by a change of licences. */
  readonly isBilled: boolean;
}

/** By row. */
export type StopRows = ReadonlyMap<number, StopRow>;

/** What stops are told by: a row that repeats another is told by itself. */
interface StopsBy {
  readonly isRepeated: (row: number) => boolean;
  readonly listed: (subscription: string) => Subscription | null;
}

/** Looks through the rows by the codes of their subscriptions; those whose frequency changes as well are not asked. */
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
  const entry = stoppable(listed(first.subscription), lines);
  const [credits, returns] = [periods.flatMap((each) => each.credits), periods.flatMap((each) => each.returns)];
  const isLone = credits.length === 1 && returns.length === 0;
  for (const period of periods) {
    const [licences, isBilled] = [new Map(stopsOf(period, entry)), period.billed !== null];
    for (const { row } of [...period.credits, ...period.returns])
      yield [row, { licences: licences.get(row) ?? null, isLone, isBilled }];
  }
}

/** Of our list's licences nothing is known on the days before they changed. */
function stoppable(listed: Subscription | null, lines: readonly LicenceLine[]): Stoppable | null {
  if (listed === null || !lines.some((line) => eventKindOf(line) === 'licence-change')) return listed;
  return { active: listed.active, quantity: zero };
}

/** A subscription has a few rows; one of more is another matter. */
const MOST = 64;

/**
 * Periods, changes of licences, stops and returns; whose frequency changes has other credits and charges beside them. A
 * sign that contradicts the name of its row is told by itself: nobody knows which of the two holds.
 */
function isPlain(line: LicenceLine): boolean {
  if (signContradicts(line)) return false;
  const kind = eventKindOf(line);
  if (kind === 'licence-change') return line.chargeType.name !== MIXED;
  return kind === 'period' || (kind === 'stop-and-return' && line.chargeType.event !== 'licence-change-cancellation');
}

type Rows = Record<'billed' | 'changed' | 'credits' | 'returns', LicenceLine[]>;

/** The rows that end on one day in one currency. */
function periodsOf(lines: readonly LicenceLine[]): readonly PeriodStops[] {
  const periods = new Map<string, Rows>();
  for (const line of lines) {
    const key = `${line.chargeEnd} ${line.currency ?? ''}`;
    const own = periods.get(key) ?? { billed: [], changed: [], credits: [], returns: [] };
    periods.set(key, own);
    own[placeOf(line)].push(line);
  }
  return [...periods.values()].map((rows) => ({ ...rows, billed: billedOf(rows), isBegun: rows.billed.length > 0 }));
}

function placeOf(line: LicenceLine): keyof Rows {
  const kind = eventKindOf(line);
  if (kind === 'licence-change') return 'changed';
  if (line.amount.n < 0n) return 'credits';
  return kind === 'period' ? 'billed' : 'returns';
}

/** A first change takes back what a file before has billed, where this one has not. */
function billedOf({ billed, changed }: Rows): Rational | null {
  if (billed.length === 0 && changed.length === 0) return null;
  const takenBack = changed.filter(({ amount }) => amount.n < 0n);
  const left = subtract(licencesOf(changed.filter(({ amount }) => amount.n >= 0n)), licencesOf(takenBack));
  return add(left, licencesOf(billed.length === 0 ? takenBack.slice(0, 1) : billed));
}
