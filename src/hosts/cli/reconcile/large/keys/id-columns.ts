/** The single way from cells to the ids of rows: keys of 53 bits, and codes in the order in which they first appear. */
import { rowsAbout } from '../file-head.ts';
import type { ByteWork, WorkedFile } from '../rows/byte-work.ts';
import { keyOfId } from '../rows/cell-bytes.ts';
import { idCodeOf, moveIds, placesFor, type KeptTable } from '../rows/id-table.ts';
import type { PlacedBlock } from '../rows/rooms.ts';
import type { Places } from './places.ts';

/** A kind of ids. */
export type IdKind = 'subscription' | 'customer';

/** The codes of ids by their keys; -1 for those that are not there. */
export type IdCodes = Readonly<Record<IdKind, { readonly find: (key: number) => number }>>;

/** Tables as plain values, in memory that other threads see too. */
export type KeptIds = Readonly<Record<IdKind, KeptTable>>;

/** Ids of the rows of a file. */
export interface IdColumns {
  readonly codes: IdCodes;
  /** Into the columns of its room. */
  write(placed: PlacedBlock): void;
  readonly kept: () => KeptIds;
}

/** The key of an empty cell. */
const NOBODY = keyOfId('');

/** They may go on from those that were kept. */
export function idColumns({ head, work }: WorkedFile, places: Places, kept?: KeptIds): IdColumns {
  const subscription = idTable(work, kept?.subscription ?? rowsAbout(head));
  const customer = idTable(work, kept?.customer ?? 0);
  const columns = {
    subscription: places.get('SyndicationPartnerSubscriptionNumber'),
    customer: places.get('CustomerId'),
  };

  const write = (placed: PlacedBlock, kind: IdKind, table: IdTable): void => {
    const [column, { size }] = [columns[kind], placed.block];
    const into = placed.room.keyed[kind];
    // A column that the file has not names nobody.
    if (column === undefined) {
      into.filled.fill(0, 0, size);
      into.codes.fill(0, 0, size);
      return;
    }
    work.idKeys(placed, column, into.keys);
    for (let row = 0; row < size; row += 1) into.filled[row] = into.keys[row] === NOBODY ? 0 : 1;
    table.write(into.keys, size, into.codes);
  };

  return {
    codes: { subscription, customer },
    write: (placed) => {
      write(placed, 'subscription', subscription);
      write(placed, 'customer', customer);
    },
    kept: () => ({ subscription: subscription.kept(), customer: customer.kept() }),
  };
}

/** Codes that are given while rows pass. */
interface IdTable {
  readonly find: (key: number) => number;
  write(keys: Float64Array, rows: number, codes: Int32Array): void;
  kept(): KeptTable;
}

/** A table that goes on from one that was kept, or is empty and has room for so many ids. */
function idTable(work: ByteWork, begin: KeptTable | number): IdTable {
  let table = typeof begin === 'number' ? { ...work.ids(placesFor(begin)), size: 0 } : begin;

  const haveRoom = (ids: number): void => {
    if (2 * placesFor(ids) <= table.keys.length) return;
    const wider = work.ids(placesFor(2 * ids));
    moveIds(table, wider);
    table = { ...wider, size: table.size };
  };

  return {
    find: (key) => idCodeOf(table, key),
    write: (keys, rows, codes) => {
      haveRoom(table.size + rows);
      table = { ...table, size: work.idCodes(keys, rows, table, codes) };
    },
    kept: () => table,
  };
}
