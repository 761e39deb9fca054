/**
 * The single place that says how a line's subscription is billed: by the file, and where an older file does not say it,
 * by the length of the subscription's charges.
 */
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import { chargeDates, daysOf, isMonthsLong } from './billed-period.ts';

/** No month's charge is longer: 31 days, and at most three free ones before the 1st of the next month. */
const LONGEST_MONTH = 34;

/** Answers for each line; null where neither the file nor the other lines of the subscription tell. */
export function frequenciesOf(lines: readonly LicenceLine[]): (line: LicenceLine) => BillingFrequency | null {
  const bySubscription = new Map<string, BillingFrequency | null>();
  for (const line of lines) {
    const told = byLength(line);
    if (line.frequency !== null || told === null) continue;
    const earlier = bySubscription.get(line.subscription);
    // Two frequencies in one file are a frequency change: its part rows could belong to either.
    bySubscription.set(line.subscription, earlier === undefined || earlier === told ? told : null);
  }
  return (line) => line.frequency ?? byLength(line) ?? bySubscription.get(line.subscription) ?? null;
}

function byLength(line: LicenceLine): BillingFrequency | null {
  const charge = chargeDates(line);
  if (daysOf(charge) > LONGEST_MONTH) return 'annual';
  return line.chargeType.event === 'cycle' && isMonthsLong(charge, 1) ? 'monthly' : null;
}
