/** Swedish words for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceWords } from './licence-words.ts';

const plural = pluralsOf('sv');

const licences = (count: Count): string => plural(count, { one: '# licens', other: '# licenser' });

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `rad ${rows[0] ?? '?'} fakturerar` : `rader ${rows.join(', ')} fakturerar`;
}

export const svLicences: LicenceWords = {
  licences,
  ofList: (own, expected) => `Fakturerat för ${own}, prenumerationslistan har ${expected}.`,
  together: (own, { rows, quantity: beside, listed }) =>
    `Fakturerat för ${own}; ${rowsBill(rows)} samma dagar för ${beside}, och prenumerationslistan har ${listed} totalt.`,
  ofStop: (isCredit, own, expected) =>
    `${isCredit ? 'Krediterat' : 'Debiterat på nytt'} för ${own}; enligt vad som annars faktureras och krediteras för dessa dagar är det ${expected}.`,
  takenBack: (own, row, others) =>
    `Ändringen tar tillbaka perioden för ${own}, och rad ${row} fakturerar dess dagar före ändringen för ${others}.`,
  billedBefore: (own, row, others) =>
    `Dagarna före ändringen fakturerades för ${own}, och rad ${row} tar tillbaka perioden för ${others}.`,
  beforeClaim: {
    list: 'Sök en ändring av licenser som saknas i listan. Finns ingen',
    period: 'Jämför beställningarna för raderna som fakturerar dessa dagar. Stämmer listan',
    change: 'Se i den föregående filen för hur många licenser perioden fakturerades. Är den här raden fel',
  },
};
