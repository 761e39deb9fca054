/** English words for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceWords } from './licence-words.ts';

const plural = pluralsOf('en');

const licences = (count: Count): string => plural(count, { one: '# licence', other: '# licences' });

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `row ${rows[0] ?? '?'} bills` : `rows ${rows.join(', ')} bill`;
}

export const enLicences: LicenceWords = {
  licences,
  ofList: (own, expected) => `Billed for ${own}, the subscription list has ${licences(expected)}.`,
  together: (own, { rows, quantity: beside, listed }) =>
    `Billed for ${own}; ${rowsBill(rows)} the same days for ${beside}, and the subscription list has ${listed} in all.`,
  ofStop: (isCredit, own, expected) =>
    `${isCredit ? 'Credited' : 'Charged again'} for ${own}; by what else is billed and credited of these days it is ${expected}.`,
  takenBack: (own, row, others) =>
    `The change takes back ${own} of the period, and row ${row} bills its days before the change for ${others}.`,
  billedBefore: (own, row, others) =>
    `The days before the change are billed for ${own}, and row ${row} takes back ${others}.`,
  beforeClaim: {
    list: 'Look for a change of licences that the list lacks. If there is none',
    period: 'Compare the orders of the rows that bill these days. If the list stands',
    change: 'See on the file before for how many licences the period was billed. If this row is wrong',
  },
};
