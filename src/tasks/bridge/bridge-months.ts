/**
 * What changed since last month: of each currency what the lines came to, what each cause adds or takes, and what they
 * come to now. Start and causes make the end exactly; amounts of two currencies never meet. Pure.
 */
import type { LicenceLine, Subscription, SubscriptionList } from '../../sheets/index.ts';
import { absolute, add, compare, equal, invariant, zero, type Rational } from '../../values/index.ts';
import { changesOf, type Change, type TwoMonths } from './changes-of.ts';
import { drivers, type Driver } from './driver.ts';
import { sumOf } from './line-worth.ts';
import { withoutRepeated } from './repeated-lines.ts';

/** A cause, what it comes to, and the subscriptions behind it, the largest first. */
export interface DriverTotal {
  readonly driver: Driver;
  readonly amount: Rational;
  readonly changes: readonly Change[];
}

/** From last month to this one, in one currency; with tax. */
export interface CurrencyBridge {
  /** Upper case; null where the files name none. */
  readonly currency: string | null;
  readonly start: Rational;
  readonly end: Rational;
  /** In the order in which they are told; a cause without a change is left out. */
  readonly drivers: readonly DriverTotal[];
}

/** The lines of two months, and our list of this one where there is one. */
export interface BridgedLines {
  readonly last: readonly LicenceLine[];
  readonly now: readonly LicenceLine[];
  readonly list: SubscriptionList | null;
}

/** One bridge a currency: those of this month in their order, then those that only last month had. */
export function bridgeMonths({ last, now, list }: BridgedLines): readonly CurrencyBridge[] {
  const [before, after] = [partedBy(last, currencyOf), partedBy(now, currencyOf)];
  return [...new Set([...after.keys(), ...before.keys()])].map((currency) =>
    bridgeOf(currency, { last: before.get(currency) ?? [], now: after.get(currency) ?? [], list }),
  );
}

function currencyOf({ currency }: LicenceLine): string | null {
  return currency?.toUpperCase() ?? null;
}

function bridgeOf(currency: string | null, { last, now, list }: BridgedLines): CurrencyBridge {
  const [start, end] = [sumOf(last, 'total'), sumOf(now, 'total')];
  const find = (subscription: string): Subscription | null => list?.find(subscription) ?? null;
  const changes = bySubscription(last, now).flatMap(({ subscription, ...lines }) =>
    changesOf({ subscription, currency, ...lines, listed: find(subscription) }),
  );
  const totals = drivers.flatMap((driver) => totalOf(driver, changes));
  const change = totals.map(({ amount }) => amount).reduce(add, zero);
  invariant(equal(add(start, change), end), 'last month and its changes make this month');
  return { currency, start, end, drivers: totals };
}

function bySubscription(
  last: readonly LicenceLine[],
  now: readonly LicenceLine[],
): readonly Pick<TwoMonths, 'subscription' | 'last' | 'now'>[] {
  const key = ({ subscription }: LicenceLine): string => subscription;
  const [before, after] = withoutRepeated(last, now).map((lines) => partedBy(lines, key));
  const all = new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])]);
  return [...all].map((subscription) => ({
    subscription,
    last: before?.get(subscription) ?? [],
    now: after?.get(subscription) ?? [],
  }));
}

function partedBy<K>(lines: readonly LicenceLine[], keyOf: (line: LicenceLine) => K): ReadonlyMap<K, LicenceLine[]> {
  const parts = new Map<K, LicenceLine[]>();
  for (const line of lines) {
    const part = parts.get(keyOf(line));
    if (part === undefined) parts.set(keyOf(line), [line]);
    else part.push(line);
  }
  return parts;
}

function totalOf(driver: Driver, all: readonly Change[]): readonly DriverTotal[] {
  const changes = all.filter((each) => each.driver === driver).sort(largestFirst);
  if (changes.length === 0) return [];
  return [{ driver, amount: changes.map(({ amount }) => amount).reduce(add, zero), changes }];
}

/** By size, then by name, so that the order of the lines in a file means nothing. */
function largestFirst(a: Change, b: Change): number {
  const bySize = compare(sizeOf(b), sizeOf(a));
  if (bySize !== 0) return bySize;
  return a.subscription < b.subscription ? -1 : 1;
}

function sizeOf({ amount }: Change): Rational {
  return { n: absolute(amount.n), d: amount.d };
}
