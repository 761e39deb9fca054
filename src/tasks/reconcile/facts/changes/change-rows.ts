/** The single place for how the rows of one change lie to each other. */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, equal } from '../../../../values/index.ts';
import type { BilledPeriod } from '../../line/billed-period.ts';

export function isCredit({ amount }: LicenceLine): boolean {
  return amount.n < 0n;
}

/** Whether all days of a row are days of another. */
export function isWithin({ chargeStart, chargeEnd }: LicenceLine, period: LicenceLine): boolean {
  return chargeStart >= period.chargeStart && chargeEnd <= period.chargeEnd;
}

export function byStart(a: LicenceLine, b: LicenceLine): number {
  return a.chargeStart - b.chargeStart || a.row - b.row;
}

export function isSameSpan(a: LicenceLine, b: LicenceLine): boolean {
  return a.chargeStart === b.chargeStart && a.chargeEnd === b.chargeEnd;
}

/** For the same days and licences. */
export function isSamePart(a: LicenceLine, b: LicenceLine): boolean {
  return isSameSpan(a, b) && equal(a.quantity, b.quantity);
}

/** Whether parts, in their order, cover a period day by day, none twice. */
export function covers(parts: readonly LicenceLine[], { start, end }: BilledPeriod): boolean {
  let next = start;
  for (const { chargeStart, chargeEnd } of parts) {
    if (chargeStart !== next) return false;
    next = addDays(chargeEnd, 1);
  }
  return next === addDays(end, 1);
}
