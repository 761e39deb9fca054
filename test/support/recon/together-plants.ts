/** Errors to plant beside a row that is right: a second row for its period, and the one finding it should give. */
import { addDays, printDate, rational } from '../../../src/values/index.ts';
import { money, withMoney, type Cells, type Month } from './month.ts';
import {
  amountOf,
  choose,
  endOf,
  isActive,
  isAlone,
  isCycle,
  priceChanged,
  startOf,
  times,
  usDate,
  type Plant,
  type Planted,
} from './plants.ts';

/** A cycle of a subscription without other rows; discounts are another matter. */
const isLone = (row: Cells, month: Month): boolean =>
  isCycle(row) && isAlone(row, month) && isActive(row, month) && Number(row['TotalOtherDiscount']) === 0;

/** The row for another number of licences, of another order. */
export function forLicences(row: Cells, licences: number): Cells {
  const amount = times(amountOf(row), rational(BigInt(licences), BigInt(row['Quantity']!)));
  return withMoney({ ...row, OrderId: '999999999999999999', Quantity: String(licences), Amount: money(amount) });
}

/** The month with one more row, at its end or at its beginning, and what is found in that row. */
function beside(
  month: Month,
  row: Cells,
  { first, finding }: { first: boolean; finding: Planted['finding'] },
): Planted {
  const rows = first ? [row, ...month.rows] : [...month.rows, row];
  const found = { ...finding, row: first ? 1 : rows.length, expected: '0.00', actual: row['Amount'] };
  return { month: { ...month, rows }, finding: found };
}

export const togetherPlants = {
  SECOND_ROW_OF_PERIOD: (month, which) => {
    const chosen = choose(month, which, isLone);
    if (chosen === null) return null;
    const { row, at } = chosen;
    const listed = Number(row['Quantity']);
    const licences = 1 + (which % 70);
    if (licences === listed) return null;
    const first = which % 2 === 0;
    const together = { rows: [at + (first ? 2 : 1)], quantity: listed, listed };
    const details = { expectedQuantity: 0, actualQuantity: licences, shownBy: 'period', together };
    return beside(month, forLicences(row, licences), { first, finding: { code: 'QTY', details } });
  },

  PERIOD_ACROSS_THE_ONE_BILLED: (month, which) => {
    const chosen = choose(month, which, (row, all) => isLone(row, all) && !priceChanged(startOf(row)));
    if (chosen === null) return null;
    const { row } = chosen;
    const shift = 5 + (which % 15);
    const [start, end] = [addDays(startOf(row), shift), addDays(endOf(row), shift)];
    const moved = { ...row, ChargeStartDate: usDate(start, '0:00'), ChargeEndDate: usDate(end, '23:59') };
    const details = {
      ...{ expectedStart: printDate(startOf(row)), expectedEnd: printDate(endOf(row)) },
      ...{ actualStart: printDate(start), actualEnd: printDate(end) },
    };
    return beside(month, moved, { first: which % 2 === 0, finding: { code: 'WRONG_PERIOD', details } });
  },
} satisfies Readonly<Record<string, Plant>>;
