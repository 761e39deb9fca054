/**
 * The single place that knows what else the file holds of a subscription: whether its licences, its frequency or its
 * service changed, so that a row is not accused of what an event beside it explains.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';

/** What the rows of one subscription tell together. */
interface RowsTogether {
  readonly licencesChange: boolean;
  /** A credit for service that ended or paused. */
  readonly serviceStops: boolean;
  /** First day of the new frequency; null where it does not change. */
  readonly frequencyChange: CalendarDate | null;
}

/** Answers for any subscription of the file; null for one without rows. */
export type SubscriptionRows = (subscription: string) => RowsTogether | null;

/** Looks through the rows once. */
export function subscriptionRows(lines: readonly LicenceLine[]): SubscriptionRows {
  const bySubscription = new Map<string, RowsTogether>();
  for (const line of lines) {
    const earlier = bySubscription.get(line.subscription);
    if (earlier === undefined || tells(line)) bySubscription.set(line.subscription, joined(earlier ?? nothing, line));
  }
  return (subscription) => bySubscription.get(subscription) ?? null;
}

const nothing: RowsTogether = { licencesChange: false, serviceStops: false, frequencyChange: null };

function tells({ chargeType }: LicenceLine): boolean {
  return chargeType.event !== 'cycle' && chargeType.event !== 'renewal';
}

function joined(known: RowsTogether, { chargeType, chargeStart, amount }: LicenceLine): RowsTogether {
  switch (chargeType.event) {
    case 'licence-change':
    case 'licence-change-cancellation':
      return { ...known, licencesChange: true };
    case 'cancellation':
      // A positive amount under this name is no credit; another check tells it.
      return { ...known, serviceStops: known.serviceStops || amount.n < 0n };
    case 'frequency-change':
      return { ...known, frequencyChange: chargeStart };
    default:
      return known;
  }
}
