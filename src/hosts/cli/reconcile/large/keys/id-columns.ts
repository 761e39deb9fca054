/** The single way from cells to the ids of rows: keys of 53 bits, and codes in the order in which they first appear. */
import { keyCodes, type KeptCodes, type KeyCodes } from '../../../../../tasks/index.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import { writeFilled } from '../rows/cell-bytes.ts';
import { numberAt } from '../rows/cut-rows.ts';
import type { PlacedBlock } from '../rows/rooms.ts';
import type { Places } from './places.ts';

/** A kind of ids. */
export type IdKind = 'subscription' | 'customer';

/** The codes of ids by their keys. */
export type IdCodes = Readonly<Record<IdKind, Pick<KeyCodes, 'find'>>>;

/** Tables as plain values, in memory that other threads see too. */
export type KeptIds = Readonly<Record<IdKind, KeptCodes>>;

/** Ids of the rows of a file. */
export interface IdColumns {
  readonly codes: IdCodes;
  /** Into the columns of its room. */
  write(placed: PlacedBlock): void;
  kept(): KeptIds;
}

/** They may go on from those that were kept. */
export function idColumns({ work }: WorkedFile, places: Places, kept?: KeptIds): IdColumns {
  const subscription = keyCodes(kept?.subscription, SharedArrayBuffer);
  const customer = keyCodes(kept?.customer, SharedArrayBuffer);
  const columns = {
    subscription: places.get('SyndicationPartnerSubscriptionNumber'),
    customer: places.get('CustomerId'),
  };

  const write = (placed: PlacedBlock, kind: IdKind, codes: KeyCodes): void => {
    const [column, { size }] = [columns[kind], placed.block];
    const into = placed.room.keyed[kind];
    // A column that the file has not names nobody.
    if (column === undefined) {
      into.filled.fill(0, 0, size);
      into.codes.fill(0, 0, size);
      return;
    }
    const cells = work.cells(placed, column);
    work.idKeys(cells, into.keys);
    writeFilled(cells, into.filled);
    for (let row = 0; row < size; row += 1) into.codes[row] = codes.codeOf(numberAt(into.keys, row));
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
