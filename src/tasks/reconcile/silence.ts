/**
 * The single place that looks from our list into the file: an active subscription without any row is missing where one
 * was due, and rightly silent where an annual term is under way.
 * @source MS004 "Usage file changes for annual billing"
 */
import type { Subscription } from '../../sheets/index.ts';
import { printDate, zero } from '../../values/index.ts';
import { found, type Found } from './finding.ts';
import { listedCharge } from './facts/listed-charge.ts';
import type { Means } from './row-facts.ts';

/** A subscription of the list and what its having no row means. */
export interface Silence {
  readonly listed: Subscription;
  readonly found: Found;
}

/** What the entries of the list without a row mean, in the order of their ids; nothing without a billing date. */
export function silences(
  unbilled: readonly Subscription[],
  means: Means,
  currencyOf: (listed: Subscription) => string | null,
): readonly Silence[] {
  if (means.calendar === null) return [];
  return unbilled
    .filter(({ active }) => active)
    .flatMap((listed) => {
      const silence = silenceOf(listed, means, currencyOf(listed));
      return silence === null ? [] : [{ listed, found: silence }];
    })
    .sort((a, b) => (a.listed.subscription < b.listed.subscription ? -1 : 1));
}

function silenceOf(listed: Subscription, means: Means, currency: string | null): Found | null {
  const { frequency, serviceStart } = listed;
  const { calendar } = means;
  if (frequency === null || calendar === null || serviceStart > calendar.billingDate) return null;
  const period = calendar.due({ serviceStart, frequency });
  if (period !== null) {
    const expected = listedCharge({ listed, frequency, period, currency }, means);
    return found('MISSING_IN_FILE', { field: 'Amount', expected, actual: zero }, { frequency });
  }
  const next = frequency === 'annual' ? calendar.nextBilled({ serviceStart, frequency }) : null;
  if (next === null) return null;
  return found(
    'SILENT_EXPECTED',
    { field: 'Amount', expected: zero, actual: zero },
    { nextBillingDate: printDate(next) },
  );
}
