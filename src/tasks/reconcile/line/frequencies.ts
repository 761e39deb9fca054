/**
 * The single place that says how a line's subscription is billed: by the file; where an older file does not say it, by
 * the length of the subscription's charges and by the two sides of a frequency change; and where they are silent, by our own list.
 */
import type { BillingFrequency, LicenceLine } from '../../../sheets/index.ts';
import { chargeDates, daysOf, isMonthsLong } from './billed-period.ts';

/** No month's charge is longer: 31 days, and at most three free ones before the 1st of the next month. */
const LONGEST_MONTH = 34;

/** How our own list says that a subscription is billed now; null where it does not. */
export type ListedFrequency = (subscription: string) => BillingFrequency | null;

/** Answers for each line; null where nothing tells. */
export function frequenciesOf(
  lines: readonly LicenceLine[],
  listed: ListedFrequency,
): (line: LicenceLine) => BillingFrequency | null {
  const untold = new Map<string, LicenceLine[]>();
  for (const line of lines) if (line.frequency === null) untold.set(line.subscription, []);
  for (const line of lines) untold.get(line.subscription)?.push(line);
  const told = new Map([...untold].map(([subscription, own]) => [subscription, rhythmOf(own, listed(subscription))]));
  return (line) => line.frequency ?? byLength(line) ?? told.get(line.subscription)?.(line) ?? null;
}

/** How the lines of one subscription are billed that do not show it themselves. */
function rhythmOf(lines: readonly LicenceLine[], listed: BillingFrequency | null): (line: LicenceLine) => Told {
  const changes = lines.filter(({ chargeType }) => chargeType.event === 'frequency-change');
  if (changes.length > 0) return aroundChange(changes, listed);
  const seen = new Set(lines.map(shown).filter((each) => each !== null));
  // Two frequencies and no row of a change: a part could belong to either.
  const [only = listed] = seen.size > 1 ? [null] : seen;
  return () => only;
}

type Told = BillingFrequency | null;

/** What is charged on the day of the change is billed in the new way, what is credited and what came before in the old. */
function aroundChange(changes: readonly LicenceLine[], listed: BillingFrequency | null): (line: LicenceLine) => Told {
  const [since = listed] = changes.map(sideOf).filter((each) => each !== null);
  const before = since === null ? null : other(since);
  const day = Math.min(...changes.map(({ chargeStart }) => chargeStart));
  const isOld = (line: LicenceLine): boolean => (changes.includes(line) ? line.amount.n < 0n : line.chargeStart < day);
  return (line) => (isOld(line) ? before : since);
}

/** The new frequency, as one side of a change shows it. */
function sideOf(line: LicenceLine): Told {
  const own = shown(line);
  return own !== null && line.amount.n < 0n ? other(own) : own;
}

function other(frequency: BillingFrequency): BillingFrequency {
  return frequency === 'annual' ? 'monthly' : 'annual';
}

function shown(line: LicenceLine): Told {
  return line.frequency ?? byLength(line);
}

function byLength(line: LicenceLine): Told {
  const charge = chargeDates(line);
  if (daysOf(charge) > LONGEST_MONTH) return 'annual';
  return line.chargeType.event === 'cycle' && isMonthsLong(charge, 1) ? 'monthly' : null;
}
