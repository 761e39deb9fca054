/**
 * The single place that says which event a line belongs to; what no rule knows forms an event of its own and is never
 * dropped.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import type { LicenceLine } from '../../../sheets/index.ts';

/** Families of charge types, by their codes; `period`, billed in advance, is the first. */
export const eventKinds = [
  'period',
  'licence-change',
  'stop-and-return',
  'frequency-change',
  'refund',
  'other',
] as const;

/** A family of charge types. */
export type EventKind = (typeof eventKinds)[number];

/** Code of the kind whose rows are each an event by themselves. */
export const PERIOD = eventKinds.indexOf('period');

/** The family a line belongs to. */
export function eventKindOf({ chargeType, subscriptionStart, chargeStart }: LicenceLine): EventKind {
  switch (chargeType.event) {
    case 'licence-change':
    case 'frequency-change':
    case 'refund':
      return chargeType.event;
    case 'cancellation':
    case 'licence-change-cancellation':
    case 'reactivation':
      return 'stop-and-return';
    case 'purchase':
      // The 2020 examples name a reactivation as a purchase; it begins later than the subscription.
      return subscriptionStart !== null && chargeStart > subscriptionStart ? 'stop-and-return' : 'period';
    case 'cycle':
    case 'renewal':
      return 'period';
    default:
      return 'other';
  }
}
