/** The single walk over the changes among the rows of a file: what each lacks, and what is wrong between its rows. */
import type { LicenceLine } from '../../../../sheets/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import { eventKindOf } from '../../match/event-kind.ts';
import { billingEvents } from '../events.ts';
import { faultsIn, type ChangeFault, type ChangeFaults } from './change-faults.ts';
import { isMixed, missingSideOf, type MissingSide, type MissingSides } from './missing-side.ts';

/** What changes show. */
export interface Changes {
  /** What changes lack, by their first rows. */
  readonly missingSides: MissingSides;
  /** What is wrong between the rows of a change, by the row it is told at. */
  readonly changeFaults: ChangeFaults;
}

/** Of files without changes of licences. */
export const noChanges: Changes = { missingSides: new Map(), changeFaults: new Map() };

/** Looks through the rows of changes; those that are billed with another change beside them are not asked. */
export function changesIn(checks: readonly LineCheck[]): Changes {
  const changes = checks.filter(({ line }) => isChange(line));
  const byRow = new Map(changes.map((check) => [check.line.row, check]));
  const checkOf = ({ row }: LicenceLine): LineCheck | null => byRow.get(row) ?? null;
  const mixed = new Set(checks.filter(({ line }) => isMixed(line)).map(({ line }) => line.subscription));
  const isBilled = billedInAdvance(checks, new Set(changes.map(({ line }) => line.subscription)));
  const missingSides = new Map<number, MissingSide>();
  const changeFaults = new Map<number, ChangeFault>();
  for (const event of billingEvents(changes)) {
    const [first] = event.lines;
    if (first === undefined || mixed.has(event.subscription)) continue;
    const side = missingSideOf(event, (line) => checkOf(line)?.basis ?? null);
    if (side !== null) missingSides.set(first.row, side);
    for (const [row, fault] of faultsIn(event, { checkOf, isBilled })) changeFaults.set(row, fault);
  }
  return { missingSides, changeFaults };
}

function isChange(line: LicenceLine): boolean {
  const kind = eventKindOf(line);
  return kind === 'licence-change' || kind === 'frequency-change';
}

/** Whether a row of these subscriptions that is no change bills the dates and licences of a line. */
function billedInAdvance(checks: readonly LineCheck[], changing: ReadonlySet<string>): (line: LicenceLine) => boolean {
  const others = checks.filter(({ line }) => changing.has(line.subscription) && line.amount.n > 0n && !isChange(line));
  const billed = new Set(others.map(({ line }) => chargeKey(line)));
  return (line) => billed.has(chargeKey(line));
}

function chargeKey({ subscription, chargeStart, chargeEnd, quantity: { n, d } }: LicenceLine): string {
  return `${subscription} ${chargeStart} ${chargeEnd} ${n}/${d}`;
}
