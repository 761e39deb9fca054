/**
 * The single place that parts a checked file among customers or resellers: everyone's part, and one for what names
 * nobody. The parts are counted and added up against the whole before anyone gets one.
 */
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import { add, equal, invariant, zero, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { Reconciliation } from '../reconcile.ts';
import { ownersOf, type Owner, type Owners, type SplitBy } from './owners.ts';
import { partition } from './partition.ts';

/** Someone's part of a file. */
export interface SplitPart {
  /** Null for what names nobody. */
  readonly owner: Owner | null;
  readonly reconciliation: Reconciliation;
}

/** How a file is split, and the list it was held against. */
export interface SplitMeans {
  readonly by: SplitBy;
  readonly list: SubscriptionList | null;
  /** What the part of those lines is called that name nobody. */
  readonly nobody: Readonly<Record<SplitBy, string>>;
}

/** The parts by name, the one of nobody last; null where no column of the file tells whose a line is. */
export function splitReconciliation(
  whole: Reconciliation,
  { by, list, nobody }: SplitMeans,
): readonly SplitPart[] | null {
  const owners = ownersOf(whole.file, by);
  if (owners === null) return null;
  const rowOwners = new Map(whole.file.lines.map((line) => [line.row, owners.ofLine(line)]));
  const find = (subscription: string): Subscription | null => list?.find(subscription) ?? null;
  const partFor = partition(whole, {
    row: (row) => keyOf(rowOwners.get(row)),
    listed: (listed) => keyOf(owners.ofListed(listed)),
    find,
  });
  const silent = whole.currencies.flatMap(({ findings }) => ownersWithoutRow(findings, find, owners));
  // A row that could not be read names nobody either, and belongs somewhere.
  const unread = whole.file.unreadable > 0 ? [null] : [];
  const parts = distinct([...rowOwners.values(), ...silent, ...unread]).map((owner): SplitPart => ({
    owner,
    reconciliation: partFor(keyOf(owner), owner?.name ?? nobody[by]),
  }));
  invariant(addUp(whole, parts), 'the parts of a file are the whole file');
  return parts;
}

/** Nobody's key is no id: ids are not empty. */
function keyOf(owner: Owner | null | undefined): string {
  return owner?.id ?? '';
}

/** Whose the findings are that have no row. */
function ownersWithoutRow(
  findings: CurrencyReport['findings'],
  find: (subscription: string) => Subscription | null,
  owners: Owners,
): readonly (Owner | null)[] {
  return findings
    .filter(({ row }) => row === null)
    .map(({ subscription }) => {
      const listed = subscription === null ? null : find(subscription);
      return listed === null ? null : owners.ofListed(listed);
    });
}

/** Each once, by name. */
function distinct(owners: readonly (Owner | null)[]): readonly (Owner | null)[] {
  return [...new Map(owners.map((owner) => [keyOf(owner), owner])).values()].sort(byName);
}

/** By code units, so that the order is the same on every machine. */
function byName(a: Owner | null, b: Owner | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Every line and finding in one part, and per currency each column of the parts the column of the whole. */
function addUp(whole: Reconciliation, parts: readonly SplitPart[]): boolean {
  const all = parts.flatMap(({ reconciliation }) => reconciliation.currencies);
  return whole.currencies.every((each) =>
    isSumOf(
      each,
      all.filter(({ currency }) => currency === each.currency),
    ),
  );
}

function isSumOf({ rows, findings, events, tieOut }: CurrencyReport, own: readonly CurrencyReport[]): boolean {
  const counted = (of: (part: CurrencyReport) => number): number => own.reduce((sum, part) => sum + of(part), 0);
  const columns = Object.keys(tieOut.totals) as (keyof typeof tieOut.totals)[];
  return (
    counted((part) => part.rows.length) === rows.length &&
    counted((part) => part.findings.length) === findings.length &&
    counted((part) => part.events.length) === events.length &&
    columns.every((column) => equal(total(own.map((part) => part.tieOut.totals[column])), tieOut.totals[column]))
  );
}

function total(amounts: readonly Rational[]): Rational {
  return amounts.reduce(add, zero);
}
