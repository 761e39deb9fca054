/**
 * The single place that knows what else the file holds of a subscription: whether its licences, its frequency or its
 * service changed, so that a row is not accused of what an event beside it explains.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { LineColumns } from '../match/line-columns.ts';

/** What the rows of one subscription tell together. */
interface RowsTogether {
  readonly licencesChange: boolean;
  /** One change alone, with the row it takes back: what it leaves is what the subscription has. */
  readonly licencesChangeOnce: boolean;
  /** Latest last day that a change of licences takes back; null where none does. */
  readonly takenBackTo: CalendarDate | null;
  /** A credit for service that ended or paused. */
  readonly serviceStops: boolean;
  /** Latest first day of a row that charges; null where none does. */
  readonly lastCharge: CalendarDate | null;
  /** First day of the new frequency; null where it does not change. */
  readonly frequencyChange: CalendarDate | null;
}

/** Answers for any subscription of the file; null for one without rows. */
export type SubscriptionRows = (subscription: string) => RowsTogether | null;

/** Looks through the rows once: what they tell is gathered by the codes of their subscriptions. */
export function subscriptionRows(lines: readonly LicenceLine[], { subscription }: LineColumns): SubscriptionRows {
  const told = new Uint8Array(subscription.size);
  const changedBy = new Int32Array(subscription.size);
  const reversals = new Uint8Array(subscription.size);
  const lastCharges = new Map<number, CalendarDate>();
  const takenBackTo = new Map<number, CalendarDate>();
  for (const [row, line] of lines.entries()) {
    const code = subscription.of[row] ?? 0;
    const tells = whatTells(line);
    if (line.amount.n > 0n) keepLatest(lastCharges, code, line.chargeStart);
    told[code] = (told[code] ?? 0) | tells;
    if (tells === FREQUENCY_CHANGES) changedBy[code] = row;
    if (tells === LICENCES_CHANGE && line.amount.n < 0n) {
      reversals[code] = Math.min(2, (reversals[code] ?? 0) + 1);
      keepLatest(takenBackTo, code, line.chargeEnd);
    }
  }
  const changeDay = (code: number, tells: number): CalendarDate | null =>
    (tells & FREQUENCY_CHANGES) === 0 ? null : (lines[changedBy[code] ?? 0]?.chargeStart ?? null);
  return (id) => {
    const code = subscription.find(id);
    const tells = code === null ? 0 : (told[code] ?? 0);
    if (code === null || tells === 0) return null;
    return {
      licencesChange: (tells & LICENCES_CHANGE) !== 0,
      licencesChangeOnce: (tells & ~IS_THERE) === LICENCES_CHANGE && reversals[code] === 1,
      takenBackTo: takenBackTo.get(code) ?? null,
      serviceStops: (tells & SERVICE_STOPS) !== 0,
      lastCharge: lastCharges.get(code) ?? null,
      frequencyChange: changeDay(code, tells),
    };
  };
}

function keepLatest(latest: Map<number, CalendarDate>, code: number, day: CalendarDate): void {
  const known = latest.get(code);
  if (known === undefined || known < day) latest.set(code, day);
}

/** One bit for each thing rows tell; a row that tells nothing more says that it is there. */
const IS_THERE = 1;
const LICENCES_CHANGE = 2;
const SERVICE_STOPS = 4;
const FREQUENCY_CHANGES = 8;

function whatTells({ chargeType, amount }: LicenceLine): number {
  switch (chargeType.event) {
    case 'licence-change':
    case 'licence-change-cancellation':
      return LICENCES_CHANGE;
    case 'cancellation':
      // A positive amount under this name is no credit; another check tells it.
      return amount.n < 0n ? SERVICE_STOPS : IS_THERE;
    case 'frequency-change':
      return FREQUENCY_CHANGES;
    default:
      return IS_THERE;
  }
}
