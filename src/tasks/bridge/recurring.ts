/**
 * The single place that tells charges that come back with each period from lines of one month, and how many months such
 * a charge is for. Days decide, and the frequency the line names.
 */
import type { LicenceLine } from '../../sheets/index.ts';
import { chargeDates, chargeSpan, isMonthsLong, monthsBilled } from '../reconcile/line/billed-period.ts';

type Event = LicenceLine['chargeType']['event'];

/** Events whose charges come back, or begin what comes back, be it with a part of a period. */
const periods: readonly Event[] = ['purchase', 'cycle', 'renewal', 'reactivation'];

/** Events that bill the whole period after them under their own name. */
const changes: readonly Event[] = ['licence-change', 'frequency-change'];

/** Whether the line charges for a period of the subscription that others follow. */
export function isRecurring(line: LicenceLine): boolean {
  const { chargeType, amount } = line;
  if (amount.n < 0n || chargeType.class === 'credit') return false;
  return periods.includes(chargeType.event) || (changes.includes(chargeType.event) && wholeMonths(line) > 0);
}

/** Terms that are paid at once. */
const terms = [1, 12, 36] as const;

/** Whole months charged; 0 for a part of a period. */
export function wholeMonths(line: LicenceLine): number {
  const { frequency } = line;
  if (frequency !== null && chargeSpan(line, frequency)?.whole === true) return monthsBilled(frequency);
  // New commerce calls three years paid at once annual, or nothing.
  const possible = terms.filter((months) => frequency === null || months > monthsBilled(frequency));
  return possible.find((months) => isMonthsLong(chargeDates(line), months)) ?? 0;
}

/** Whether nothing of it is due again next month. */
export function isForAYear(line: LicenceLine): boolean {
  return line.frequency === 'annual' || wholeMonths(line) >= 12;
}
