/**
 * The single place that says why a recurring charge has no partner in the other month. A charge for a year is not due
 * again, which is neither a cancellation nor an error; what ends or comes without a reason in the lines is `other`.
 */
import type { LicenceLine, Subscription } from '../../sheets/index.ts';
import { addDays } from '../../values/index.ts';
import type { Driver } from './driver.ts';
import { isForAYear } from './recurring.ts';

type Event = LicenceLine['chargeType']['event'];

/** What the two months say of one subscription. */
export interface Story {
  readonly lastEvents: ReadonlySet<Event>;
  readonly nowEvents: ReadonlySet<Event>;
  /** Whether it has recurring charges. */
  readonly isChargedLast: boolean;
  readonly isChargedNow: boolean;
  /** Null where our list has none, or none was given. */
  readonly listed: Subscription | null;
}

/** Why a charge of last month is not there this month. */
export function causeOfEnd(line: LicenceLine, story: Story): Driver {
  if (isForAYear(line)) return 'annual-past';
  if (story.nowEvents.has('frequency-change')) return 'frequency';
  if (story.isChargedNow) return 'periods';
  const isCancelled = story.nowEvents.has('cancellation') || story.lastEvents.has('cancellation');
  return isCancelled || story.listed?.active === false || isLastOfTerm(line) ? 'cancellation' : 'other';
}

/** The end of the term is its renewal day, and in new commerce its last day. */
function isLastOfTerm({ chargeEnd, subscriptionEnd }: LicenceLine): boolean {
  return subscriptionEnd !== null && addDays(chargeEnd, 1) >= subscriptionEnd;
}

/** Why a charge of this month was not there last month: by what it is called, else by what stands beside it. */
export function causeOfStart(line: LicenceLine, story: Story): Driver {
  return ofItsEvent(line, story) ?? ofItsDays(line, story);
}

function ofItsEvent({ chargeType, chargeStart }: LicenceLine, { lastEvents, nowEvents, listed }: Story): Driver | null {
  const { event } = chargeType;
  if (event === 'reactivation') return 'reactivation';
  if (event === 'licence-change') return 'licences-up';
  if (lastEvents.has('frequency-change') || nowEvents.has('frequency-change')) return 'frequency';
  if (event === 'purchase' || listed?.serviceStart === chargeStart) return 'new';
  return event === 'renewal' ? 'renewal' : null;
}

function ofItsDays(line: LicenceLine, { isChargedLast, lastEvents }: Story): Driver {
  if (isForAYear(line)) return 'renewal';
  if (isChargedLast) return 'periods';
  if (line.subscriptionStart === line.chargeStart) return 'new';
  return lastEvents.has('cancellation') ? 'reactivation' : 'other';
}
