/** Swedish sentences for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceTexts, OtherLicences } from './licence-texts.ts';

const plural = pluralsOf('sv');

const licences = (count: Count): string => plural(count, { one: '# licens', other: '# licenser' });

function licencesBilled(told: OtherLicences): string {
  const { actualQuantity, expectedQuantity, shownBy, together } = told.details;
  if (together !== undefined)
    return `Fakturerat för ${licences(actualQuantity)}; ${rowsBill(together.rows)} samma dagar för ${together.quantity}, och prenumerationslistan har ${together.listed} totalt.`;
  if (shownBy === 'change') return otherLicences(told);
  if (shownBy === 'stop')
    return `${told.actual.startsWith('-') ? 'Krediterat' : 'Debiterat på nytt'} för ${licences(actualQuantity)}; enligt vad som annars faktureras och krediteras för dessa dagar är det ${expectedQuantity}.`;
  return `Fakturerat för ${licences(actualQuantity)}, prenumerationslistan har ${expectedQuantity}.`;
}

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `rad ${rows[0] ?? '?'} fakturerar` : `rader ${rows.join(', ')} fakturerar`;
}

const ofList = 'Sök en ändring av licenser som saknas i listan. Finns ingen';

const ofChange = 'Se i den föregående filen för hur många licenser perioden fakturerades. Är den här raden fel';

/** What to look at before anything is claimed, by what is held against the row. */
const beforeClaim: LicenceTexts['beforeClaim'] = {
  list: ofList,
  amount: ofList,
  period: 'Jämför beställningarna för raderna som fakturerar dessa dagar. Stämmer listan',
  change: ofChange,
  stop: ofChange,
};

/** Rows of one change that are for other licences until its day. */
function otherLicences({ actual, details }: OtherLicences): string {
  const [own, others] = [licences(details.actualQuantity), licences(details.expectedQuantity)];
  const row = details.besideRow ?? '?';
  return actual.startsWith('-')
    ? `Ändringen tar tillbaka perioden för ${own}, och rad ${row} fakturerar dess dagar före ändringen för ${others}.`
    : `Dagarna före ändringen fakturerades för ${own}, och rad ${row} tar tillbaka perioden för ${others}.`;
}

export const svLicences: LicenceTexts = { licences, licencesBilled, beforeClaim };
