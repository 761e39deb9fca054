/**
 * LIMIT: a subscription beyond what column I of the offer matrix lets its customer have. It says nothing of what a row
 * should cost, so it stands beside what is found of the amount, and claims none. Told once for each subscription: at the
 * row that bills its newest period, else at another that charges, or without a row where the file has none of it.
 * @source MS004 "Split subscription billing frequency"
 */
import type { LicenceLine, Subscription } from '../../../sheets/index.ts';
import { printDate, toDouble, zero, type Rational } from '../../../values/index.ts';
import { found, type Found } from '../finding.ts';
import type { BeyondLimit, OfferLimits } from '../facts/offer-limits.ts';
import { startsPeriod } from '../parts/whole-file.ts';
import type { RowCheck } from '../row-facts.ts';

export const limit: RowCheck = ({ line, listed }, { limits }) => {
  const beyond = limits.at.get(line.row);
  return beyond === undefined || listed === null ? null : limitFinding(beyond, listed, line.amount);
};

/** What is found of a subscription that has no row in the file. */
export function limitWithoutRow(listed: Subscription, { beyond }: OfferLimits): Found | null {
  const own = beyond.get(listed.subscription);
  return own === undefined ? null : limitFinding(own, listed, zero);
}

function limitFinding(beyond: BeyondLimit, { serviceStart }: Subscription, billed: Rational): Found {
  const { limit: most, scope, held, place, call } = beyond;
  return found(
    'LIMIT',
    { field: 'DurableOfferId', expected: null, actual: billed, call },
    { limit: toDouble(most), scope, held, place, began: printDate(serviceStart) },
  );
}

/** The row at which each subscription beyond a limit is told. */
export function limitRows(lines: readonly LicenceLine[], { beyond }: OfferLimits): ReadonlyMap<number, BeyondLimit> {
  const best = new Map<string, LicenceLine>();
  if (beyond.size === 0) return new Map();
  for (const line of lines) {
    if (line.amount.n <= 0n || !beyond.has(line.subscription)) continue;
    const known = best.get(line.subscription);
    if (known === undefined || rank(line) > rank(known)) best.set(line.subscription, line);
  }
  return new Map(
    [...best].flatMap(([subscription, { row }]) => {
      const own = beyond.get(subscription);
      return own === undefined ? [] : [[row, own] as const];
    }),
  );
}

/** The newest period billed in advance; of other charges any. */
function rank({ chargeType, chargeStart }: LicenceLine): number {
  return startsPeriod(chargeType.event) ? chargeStart : -Infinity;
}
