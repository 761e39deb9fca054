/**
 * The single place that finds, for each recurring charge of last month, the charge of this month that followed it: periods
 * of one length first, then one length after another, then a part after a whole. What has no partner is alone.
 */
import type { LicenceLine } from '../../sheets/index.ts';
import { compare, zero } from '../../values/index.ts';
import { isForAYear, wholeMonths } from './recurring.ts';

/** How two charges belong together. */
export type Pairing = 'same-length' | 'frequency' | 'part-month';

/** A charge of last month and the one that followed. */
export interface Pair {
  readonly how: Pairing;
  readonly last: LicenceLine;
  readonly now: LicenceLine;
}

/** Charges of one subscription, paired; the order of the lines in their files means nothing. */
export interface Paired {
  readonly pairs: readonly Pair[];
  readonly lastAlone: readonly LicenceLine[];
  readonly nowAlone: readonly LicenceLine[];
}

/** Pairs the recurring charges of one subscription. */
export function pairCharges(last: readonly LicenceLine[], now: readonly LicenceLine[]): Paired {
  let [lastAlone, nowAlone] = [[...last].sort(newestFirst), [...now].sort(newestFirst)];
  const pairs: Pair[] = [];
  for (const how of ['same-length', 'frequency', 'part-month'] as const)
    for (const before of lastAlone) {
      const after = nowAlone.find((each) => pairingOf(before, each) === how);
      if (after === undefined) continue;
      pairs.push({ how, last: before, now: after });
      [lastAlone, nowAlone] = [lastAlone.filter((each) => each !== before), nowAlone.filter((each) => each !== after)];
    }
  return { pairs, lastAlone, nowAlone };
}

/** Null where the two have nothing to do with each other: a part of a year is due once. */
function pairingOf(last: LicenceLine, now: LicenceLine): Pairing | null {
  const [before, after] = [wholeMonths(last), wholeMonths(now)];
  if (before !== 0 && before === after) return 'same-length';
  if (isForAYear(last) !== isForAYear(now)) return 'frequency';
  return isForAYear(last) ? null : 'part-month';
}

/** Charges that are alike in all this are alike to a bill. */
function newestFirst(a: LicenceLine, b: LicenceLine): number {
  const byFigures = [
    b.chargeStart - a.chargeStart,
    b.chargeEnd - a.chargeEnd,
    compare(b.quantity, a.quantity),
    compare(b.unitPrice, a.unitPrice),
    compare(b.amount, a.amount),
    compare(b.discount ?? zero, a.discount ?? zero),
  ];
  return byFigures.find((order) => order !== 0) ?? byName(a, b);
}

function byName(a: LicenceLine, b: LicenceLine): number {
  const [one, other] = [a, b].map(({ chargeType, frequency }) => `${chargeType.name} ${frequency ?? ''}`);
  if (one === undefined || other === undefined || one === other) return 0;
  return one < other ? -1 : 1;
}
