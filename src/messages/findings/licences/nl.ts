/** Dutch words for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceWords } from './licence-words.ts';

const plural = pluralsOf('nl');

const licences = (count: Count): string => plural(count, { one: '# licentie', other: '# licenties' });

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `rij ${rows[0] ?? '?'} factureert` : `rijen ${rows.join(', ')} factureren`;
}

export const nlLicences: LicenceWords = {
  licences,
  ofList: (own, expected) => `Gefactureerd voor ${own}, de abonnementenlijst heeft er ${expected}.`,
  together: (own, { rows, quantity: beside, listed }) =>
    `Gefactureerd voor ${own}; ${rowsBill(rows)} dezelfde dagen voor ${beside}, en de abonnementenlijst heeft er in totaal ${listed}.`,
  ofStop: (isCredit, own, expected) =>
    `${isCredit ? 'Gecrediteerd' : 'Opnieuw gefactureerd'} voor ${own}; naar wat verder voor deze dagen gefactureerd en gecrediteerd is, zijn het er ${expected}.`,
  takenBack: (own, row, others) =>
    `De wijziging neemt de periode voor ${own} terug, en rij ${row} factureert de dagen ervan vóór de wijziging voor ${others}.`,
  billedBefore: (own, row, others) =>
    `De dagen vóór de wijziging zijn gefactureerd voor ${own}, en rij ${row} neemt de periode voor ${others} terug.`,
  beforeClaim: {
    list: 'Zoek een wijziging van licenties die in de lijst ontbreekt. Is die er niet',
    period: 'Vergelijk de bestellingen van de rijen die deze dagen factureren. Klopt de lijst',
    change: 'Kijk in het vorige bestand voor hoeveel licenties de periode is gefactureerd. Is deze rij fout',
  },
};
