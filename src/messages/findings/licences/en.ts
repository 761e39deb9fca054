/** English sentences for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceTexts, OtherLicences } from './licence-texts.ts';

const plural = pluralsOf('en');

const licences = (count: Count): string => plural(count, { one: '# licence', other: '# licences' });

function licencesBilled(told: OtherLicences): string {
  const { actualQuantity, expectedQuantity, shownBy, together } = told.details;
  if (together !== undefined)
    return `Billed for ${licences(actualQuantity)}; ${rowsBill(together.rows)} the same days for ${together.quantity}, and the subscription list has ${together.listed} in all.`;
  if (shownBy === 'change') return otherLicences(told);
  if (shownBy === 'stop')
    return `${told.actual.startsWith('-') ? 'Credited' : 'Charged again'} for ${licences(actualQuantity)}; by what else is billed and credited of these days it is ${expectedQuantity}.`;
  return `Billed for ${licences(actualQuantity)}, the subscription list has ${licences(expectedQuantity)}.`;
}

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `row ${rows[0] ?? '?'} bills` : `rows ${rows.join(', ')} bill`;
}

const ofList = 'Look for a change of licences that the list lacks. If there is none';

const ofChange = 'See on the file before for how many licences the period was billed. If this row is wrong';

/** What to look at before anything is claimed, by what is held against the row. */
const beforeClaim: LicenceTexts['beforeClaim'] = {
  list: ofList,
  amount: ofList,
  period: 'Compare the orders of the rows that bill these days. If the list stands',
  change: ofChange,
  stop: ofChange,
};

/** Rows of one change that are for other licences until its day. */
function otherLicences({ actual, details }: OtherLicences): string {
  const [own, others] = [licences(details.actualQuantity), licences(details.expectedQuantity)];
  const row = details.besideRow ?? '?';
  return actual.startsWith('-')
    ? `The change takes back ${own} of the period, and row ${row} bills its days before the change for ${others}.`
    : `The days before the change are billed for ${own}, and row ${row} takes back ${others}.`;
}

export const enLicences: LicenceTexts = { licences, licencesBilled, beforeClaim };
