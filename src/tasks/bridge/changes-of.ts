/**
 * What one subscription adds to the bill from one month to the next, by cause: recurring charges against those they
 * follow, one-time lines of this month by their event, those of last month as past, and the tax of all of them.
 */
import type { LicenceLine, Subscription } from '../../sheets/index.ts';
import { add, negate, subtract, type Rational } from '../../values/index.ts';
import { drivers, type Driver } from './driver.ts';
import { sumOf, worthOf } from './line-worth.ts';
import { causeOfEnd, causeOfStart, type Story } from './lone-charge.ts';
import { causePast, causesNow } from './one-time.ts';
import { pairCharges, type Pair } from './pair-charges.ts';
import { isRecurring } from './recurring.ts';
import { splitChange } from './split-change.ts';

/** What a subscription adds by one cause, with the lines of both months behind it. */
export interface Change {
  readonly driver: Driver;
  readonly subscription: string;
  readonly amount: Rational;
  readonly last: readonly LicenceLine[];
  readonly now: readonly LicenceLine[];
}

/** The lines of one subscription in one currency, and what our list says of it. */
export interface TwoMonths {
  readonly subscription: string;
  readonly currency: string | null;
  readonly last: readonly LicenceLine[];
  readonly now: readonly LicenceLine[];
  readonly listed: Subscription | null;
}

type Found = Omit<Change, 'subscription'>;

/** One change a cause at most, none of nothing; together the difference of what the lines come to. */
export function changesOf(months: TwoMonths): readonly Change[] {
  const { subscription } = months;
  const found = [...ofCharges(months), ...ofOneTime(months), ...ofColumns(months)];
  return drivers.flatMap((driver) => {
    const own = found.filter((each) => each.driver === driver && each.amount.n !== 0n);
    const amount = own.map((each) => each.amount).reduce(add, { n: 0n, d: 1n });
    if (amount.n === 0n) return [];
    return [{ driver, subscription, amount, last: once(own, 'last'), now: once(own, 'now') }];
  });
}

function once(found: readonly Found[], month: 'last' | 'now'): readonly LicenceLine[] {
  return [...new Set(found.flatMap((each) => each[month]))].sort((a, b) => a.row - b.row);
}

function ofCharges(months: TwoMonths): readonly Found[] {
  const [last, now] = [months.last.filter(isRecurring), months.now.filter(isRecurring)];
  const { pairs, lastAlone, nowAlone } = pairCharges(last, now);
  const story: Story = {
    lastEvents: eventsIn(months.last),
    nowEvents: eventsIn(months.now),
    isChargedLast: last.length > 0,
    isChargedNow: now.length > 0,
    listed: months.listed,
  };
  return [
    ...pairs.flatMap((pair) => ofPair(pair, months.currency)),
    ...lastAlone.map((line) => ended(line, causeOfEnd(line, story))),
    ...nowAlone.map((line) => begun(line, causeOfStart(line, story))),
  ];
}

function ofPair({ how, last, now }: Pair, currency: string | null): readonly Found[] {
  const lines = { last: [last], now: [now] };
  if (how !== 'same-length') return [{ driver: how, amount: subtract(worthOf(now).net, worthOf(last).net), ...lines }];
  return splitChange(last, now, currency).map(([driver, amount]) => ({ driver, amount, ...lines }));
}

function ofOneTime({ last, now }: TwoMonths): readonly Found[] {
  const events = now.filter((line) => !isRecurring(line));
  const causeOf = causesNow(events);
  const past = last.filter((line) => !isRecurring(line));
  return [...events.map((line) => begun(line, causeOf(line))), ...past.map((line) => ended(line, causePast(line)))];
}

/** Tax follows the charges; what the file's own totals have beside their parts has no cause. */
function ofColumns({ last, now }: TwoMonths): readonly Found[] {
  const odd = (line: LicenceLine): boolean => worthOf(line).odd.n !== 0n;
  const [oddLast, oddNow] = [last.filter(odd), now.filter(odd)];
  return [
    { driver: 'tax', amount: subtract(sumOf(now, 'tax'), sumOf(last, 'tax')), last, now },
    { driver: 'other', amount: subtract(sumOf(oddNow, 'odd'), sumOf(oddLast, 'odd')), last: oddLast, now: oddNow },
  ];
}

function ended(line: LicenceLine, driver: Driver): Found {
  return { driver, amount: negate(worthOf(line).net), last: [line], now: [] };
}

function begun(line: LicenceLine, driver: Driver): Found {
  return { driver, amount: worthOf(line).net, last: [], now: [line] };
}

function eventsIn(lines: readonly LicenceLine[]): Story['lastEvents'] {
  return new Set(lines.map(({ chargeType }) => chargeType.event));
}
