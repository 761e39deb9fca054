/** The single place that bills each part of a drawn month in two rows, for so many licences each. */
import type { Month } from './month.ts';
import { forLicences } from './together-plants.ts';

/** Beside each row one for so many times its licences; our list has all of them. */
export function inTwoRows({ rows, list, ...month }: Month, times: number): Month {
  return {
    ...month,
    rows: rows.flatMap((row) => [row, forLicences(row, times * Number(row['Quantity']))]),
    list: list.map((entry) => ({ ...entry, Quantity: String((1 + times) * Number(entry['Quantity'])) })),
  };
}
