/**
 * The single place where pasted rows become changes of subscriptions of the list, one each. No row is lost: a header is
 * told, a row that repeats another is told, and what cannot be planned is a row of the plan that says why.
 */
import type { Subscription, SubscriptionList } from '../../../../sheets/index.ts';
import { equal, type Rational } from '../../../../values/index.ts';
import { eventNote, type EventNote } from '../event-notes.ts';
import { licencePairs, type LicencePair } from './licence-pairs.ts';
import { unlisted } from './unlisted.ts';

/** A row that asks for a number of licences. */
export interface AskedLicences {
  readonly row: number;
  readonly subscription: Subscription;
  readonly licences: Rational;
}

/** A row that asks for nothing that can be planned. */
export interface RefusedRow {
  readonly row: number;
  /** What the list has of it; where it has nothing, the id alone. */
  readonly subscription: Subscription;
  readonly note: EventNote;
}

/** What a paste says. */
export interface LicenceChanges {
  /** The first row, where it names columns. */
  readonly header: string | null;
  readonly asked: readonly AskedLicences[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say of a subscription what an earlier row has said; they count once. */
  readonly repeated: readonly { readonly row: number; readonly first: number }[];
}

/** Looks up each row; rows keep their order. */
export function licenceChanges(text: string, { find }: Pick<SubscriptionList, 'find'>): LicenceChanges {
  const pairs = licencePairs(text);
  const [first] = pairs;
  const named = first !== undefined && isHeader(first, find) ? first : null;
  const asked: AskedLicences[] = [];
  const refused: RefusedRow[] = [];
  const repeated: { row: number; first: number }[] = [];
  for (const own of bySubscription(named === null ? pairs : pairs.slice(1))) {
    const read = lookedUp(own, find);
    if ('note' in read) refused.push(read);
    else {
      asked.push(read);
      repeated.push(...own.slice(1).map(({ row }) => ({ row, first: read.row })));
    }
  }
  return {
    header: named === null ? null : [named.id, named.written].join(' | '),
    asked,
    refused,
    repeated: repeated.sort((a, b) => a.row - b.row),
  };
}

/** Names no subscription of the list, and its second column has no figure in it. */
function isHeader({ id, written }: LicencePair, find: SubscriptionList['find']): boolean {
  return find(id) === null && written !== '' && !/\d/u.test(written);
}

/** At least one row. */
type OwnRows = readonly [LicencePair, ...LicencePair[]];

/** The rows of each subscription, in the order of its first. */
function bySubscription(pairs: readonly LicencePair[]): readonly OwnRows[] {
  const groups = new Map<string, [LicencePair, ...LicencePair[]]>();
  for (const pair of pairs) {
    // A row without an id is like no other.
    const key = pair.id === '' ? `row ${pair.row}` : `id ${pair.id.toLowerCase()}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [pair]);
    else own.push(pair);
  }
  return [...groups.values()];
}

/** What the rows of one subscription ask for together. */
function lookedUp([first, ...others]: OwnRows, find: SubscriptionList['find']): AskedLicences | RefusedRow {
  const { row, id, licences } = first;
  const own = [first, ...others];
  const at = own.map((pair) => pair.row).join(', ');
  const subscription = find(id);
  if (subscription === null)
    return { row, subscription: unlisted(id), note: eventNote(id === '' ? 'no-id' : 'not-in-list', { at, id }) };
  const unread = own.find((pair) => pair.licences === null);
  if (unread !== undefined || licences === null) {
    const { row: place, written } = unread ?? first;
    return { row, subscription, note: eventNote('number-unreadable', { at: String(place), written }) };
  }
  if (others.every((pair) => pair.licences !== null && equal(pair.licences, licences)))
    return { row, subscription, licences };
  const numbers = own.map(({ written }) => written).join(', ');
  return { row, subscription, note: eventNote('given-otherwise', { at, numbers }) };
}
