/** The single way from cells to the numbers of rows: whole ten-thousandths, column by column. */
import type { LicenceColumn } from '../../../../../sheets/index.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import type { KeyedColumns, PlacedBlock } from '../rows/rooms.ts';
import type { Places } from './places.ts';

/** The columns of numbers. */
export const numbers = {
  unitPrice: 'UnitPrice',
  quantity: 'Quantity',
  amount: 'Amount',
  discount: 'TotalOtherDiscount',
  subtotal: 'Subtotal',
  tax: 'Tax',
  total: 'TotalForCustomer',
} as const satisfies Readonly<Record<keyof KeyedColumns['numbers'], LicenceColumn>>;

const numberNames = Object.keys(numbers) as (keyof typeof numbers)[];

/** A line without a tax shows no rate, and one with a tax of nothing does; other sums it may go without. */
const countsOfEmpty = {
  ...{ unitPrice: NaN, quantity: NaN, amount: NaN, tax: NaN },
  ...{ discount: 0, subtotal: 0, total: 0 },
} as const satisfies Readonly<Record<keyof typeof numbers, number>>;

/** Writes the numbers of a block into the columns of its room. */
export function numberColumns({ head, work }: WorkedFile, places: Places): (placed: PlacedBlock) => void {
  return (placed) => {
    for (const name of numberNames) {
      const [place, into] = [places.get(numbers[name]), placed.room.keyed.numbers[name]];
      const form = { mark: head.conventions.decimalMark, empty: countsOfEmpty[name] };
      if (place === undefined) into.fill(0, 0, placed.block.size);
      else work.units(placed, place, form, into);
    }
  };
}
