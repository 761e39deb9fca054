/** The single place that says what a line means that does not come back: by its event this month, as past last month. */
import type { LicenceLine } from '../../sheets/index.ts';
import type { Driver } from './driver.ts';
import { sumOf } from './line-worth.ts';
import { isForAYear } from './recurring.ts';

type Event = LicenceLine['chargeType']['event'];

/** `licences` stands for a change of licences, up or down by what its lines come to together. */
const causes: Readonly<Record<Event, Driver | 'licences'>> = {
  'licence-change': 'licences',
  'licence-change-cancellation': 'licences',
  cancellation: 'cancellation',
  'frequency-change': 'frequency',
  reactivation: 'reactivation',
  refund: 'credits',
  // Of these only what is negative comes here: a charge taken back.
  purchase: 'credits',
  cycle: 'credits',
  renewal: 'credits',
  usage: 'other',
  unknown: 'other',
};

/** What each one-time line of one subscription is, this month. */
export function causesNow(lines: readonly LicenceLine[]): (line: LicenceLine) => Driver {
  const changes = lines.filter(({ chargeType }) => causes[chargeType.event] === 'licences');
  const ofLicences = sumOf(changes, 'net').n < 0n ? 'licences-down' : 'licences-up';
  return ({ chargeType }) => {
    const cause = causes[chargeType.event];
    return cause === 'licences' ? ofLicences : cause;
  };
}

/** What a one-time line of last month is now that it is gone. */
export function causePast(line: LicenceLine): Driver {
  if (causes[line.chargeType.event] === 'other') return 'other';
  return line.chargeType.event === 'frequency-change' && line.amount.n > 0n && isForAYear(line)
    ? 'annual-past'
    : 'past';
}
