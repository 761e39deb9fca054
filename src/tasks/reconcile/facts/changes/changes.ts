/** The single walk over the changes among the rows of a file: what each lacks, and what is wrong between its rows. */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import { eventKindOf } from '../../match/event-kind.ts';
import { billingEvents } from '../events.ts';
import type { ChangeFault, ChangeFaults } from './change-fault.ts';
import { faultsIn } from './change-faults.ts';
import type { IsConverted } from './conversions.ts';
import { isMixed, missingSideOf, type MissingSide, type MissingSides } from './missing-side.ts';

/** What changes show. */
export interface Changes {
  /** What changes lack, by their first rows. */
  readonly missingSides: MissingSides;
  /** What is wrong between the rows of a change, by the row it is told at. */
  readonly changeFaults: ChangeFaults;
  /** By the first row of a change of licences. */
  readonly changeCharges: ReadonlyMap<number, ChangeCharges>;
}

/** All rows that charge a subscription whose licences change. */
export interface ChangeCharges {
  readonly charges: readonly LicenceLine[];
  /** The period that changed, as it is taken back; the last of several. */
  readonly takenBack: LicenceLine | null;
}

/** Of files without changes of licences. */
export const noChanges: Changes = { missingSides: new Map(), changeFaults: new Map(), changeCharges: new Map() };

/** What is known besides the rows: of the whole file, and of our list. */
interface ChangesBy {
  readonly isConverted: IsConverted;
  readonly listed: (subscription: string) => Subscription | null;
}

/** Looks through the rows of changes; those that are billed with another change beside them are not asked. */
export function changesIn(checks: readonly LineCheck[], { isConverted, listed }: ChangesBy): Changes {
  const changes = checks.filter(({ line }) => isChange(line));
  const byRow = new Map(changes.map((check) => [check.line.row, check]));
  const checkOf = ({ row }: LicenceLine): LineCheck | null => byRow.get(row) ?? null;
  const mixed = new Set(checks.filter(({ line }) => isMixed(line)).map(({ line }) => line.subscription));
  const periodsOf = billedPeriods(checks, new Set(changes.map(({ line }) => line.subscription)));
  const relicensed = new Set(changes.filter(({ line }) => isOfLicences(line)).map(({ line }) => line.subscription));
  const missingSides = new Map<number, MissingSide>();
  const changeFaults = new Map<number, ChangeFault>();
  const changeCharges = new Map<number, ChangeCharges>();
  for (const event of billingEvents(changes, isConverted)) {
    const [first] = event.lines;
    const periods = periodsOf(event.subscription);
    if (first === undefined || mixed.has(event.subscription)) continue;
    const licencesChange = relicensed.has(event.subscription);
    const beside = { checkOf, periods, licencesChange, listed: listed(event.subscription) };
    const faults = [...faultsIn(event, beside)];
    for (const [row, fault] of faults) changeFaults.set(row, fault);
    // A row with the wrong sign is the side that seems to be missing.
    const isTurned = faults.some(([, { kind }]) => kind === 'sign');
    const side = isTurned ? null : missingSideOf(event, (line) => checkOf(line)?.basis ?? null, periods);
    if (side !== null) missingSides.set(first.row, side);
    if (event.kind === 'licence-change') changeCharges.set(first.row, chargesOf(event.lines, periods));
  }
  return { missingSides, changeFaults, changeCharges };
}

function chargesOf(lines: readonly LicenceLine[], periods: readonly LineCheck[]): ChangeCharges {
  const takenBack = lines
    .filter((line) => line.amount.n < 0n)
    .reduce<LicenceLine | null>((last, line) => (last === null || line.chargeEnd > last.chargeEnd ? line : last), null);
  return { charges: [...lines.filter(isCharge), ...periods.map(({ line }) => line)], takenBack };
}

function isCharge({ amount }: LicenceLine): boolean {
  return amount.n > 0n;
}

function isChange(line: LicenceLine): boolean {
  return isOfLicences(line) || eventKindOf(line) === 'frequency-change';
}

function isOfLicences(line: LicenceLine): boolean {
  return eventKindOf(line) === 'licence-change';
}

/** The rows of these subscriptions that charge and are no change. */
function billedPeriods(
  checks: readonly LineCheck[],
  changing: ReadonlySet<string>,
): (subscription: string) => readonly LineCheck[] {
  const periods = new Map<string, LineCheck[]>();
  for (const check of checks) {
    const { subscription, amount } = check.line;
    if (amount.n <= 0n || !changing.has(subscription) || isChange(check.line)) continue;
    const own = periods.get(subscription);
    if (own === undefined) periods.set(subscription, [check]);
    else own.push(check);
  }
  return (subscription) => periods.get(subscription) ?? [];
}
