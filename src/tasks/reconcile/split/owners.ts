/**
 * The single place that says whose a line or a subscription is: the customer's, or the reseller's of record. Which
 * columns tell it depends on the file; what nobody is named for has no owner, and is nobody else's either.
 */
import type { LicenceLine, Subscription } from '../../../sheets/index.ts';
import type { ReconciliationFile } from '../reconcile-input.ts';

/** By whom a file is split. */
export type SplitBy = 'customer' | 'reseller';

/** Someone a part is for. */
export interface Owner {
  /** What the file knows it by. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
}

/** Whose lines and subscriptions are. */
export interface Owners {
  /** Null where the line names none. */
  ofLine(line: LicenceLine): Owner | null;
  /** Of an entry of our list without a row. */
  ofListed(listed: Subscription): Owner | null;
}

/** Columns any of which tells the owners. */
export const ownerColumns: Readonly<Record<SplitBy, readonly string[]>> = {
  customer: ['CustomerId', 'CustomerName'],
  reseller: ['ResellerMpnId', 'MpnId'],
};

/** The owners of a file; null where it has none of the columns. */
export function ownersOf(file: ReconciliationFile, by: SplitBy): Owners | null {
  if (!file.columns.some(({ column }) => ownerColumns[by].includes(column))) return null;
  return by === 'customer' ? customers(file) : resellers(file);
}

/** By the id; a file without one has nothing but names. */
function customers({ lines }: ReconciliationFile): Owners {
  const hasIds = lines.some(({ customerId }) => customerId !== null);
  const called = new Map<string, Owner>();
  const owner = (customerId: string | null, name: string | null): Owner | null => {
    const id = hasIds ? customerId : (name?.toLowerCase() ?? null);
    if (id === null) return null;
    const known = called.get(id);
    if (known !== undefined) return known;
    const fresh: Owner = { id, name: name ?? id };
    called.set(id, fresh);
    return fresh;
  };
  // The first name the file gives an id is its name in every part.
  for (const line of lines) if (line.customerName !== null) owner(line.customerId, line.customerName);
  return {
    ofLine: ({ customerId, customerName }) => owner(customerId, customerName),
    ofListed: ({ customerId, customerName }) => owner(customerId, customerName),
  };
}

/** What stands for a reseller who was taken off. @source FIELDS21 "Understand the fields in Partner Center license-based reconciliation files" */
const REMOVED = '-1';

/** By the number of the reseller; a direct partner's file has the partner's own number only. */
function resellers(file: ReconciliationFile): Owners {
  const [reseller, own] = ownerColumns.reseller.map((name) => file.columns.find(({ column }) => column === name));
  const column = reseller ?? own;
  const cells = new Map(file.table.rows.map((row) => [row.row, row.cells]));
  const owners = new Map<string, Owner>();
  const ofLine = ({ row }: LicenceLine): Owner | null => {
    const id = column === undefined ? '' : (cells.get(row)?.[column.index]?.trim() ?? '');
    if (id === '' || id === REMOVED) return null;
    const owner = owners.get(id) ?? { id, name: id };
    owners.set(id, owner);
    return owner;
  };
  return { ofLine, ofListed: ({ customerId }) => onlyOne(ofCustomer(file, ofLine).get(customerId ?? '')) };
}

/** A list names no reseller: a subscription without a row is sold by whoever sells the customer everything else. */
function ofCustomer(
  { lines }: ReconciliationFile,
  ofLine: Owners['ofLine'],
): ReadonlyMap<string, ReadonlySet<Owner | null>> {
  const found = new Map<string, Set<Owner | null>>();
  for (const line of lines) {
    const customer = line.customerId ?? '';
    const known = found.get(customer) ?? new Set();
    found.set(customer, known.add(ofLine(line)));
  }
  return found;
}

function onlyOne(owners: ReadonlySet<Owner | null> | undefined): Owner | null {
  const [only = null, ...others] = owners ?? [];
  return others.length === 0 ? only : null;
}
