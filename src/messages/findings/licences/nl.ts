/** Dutch sentences for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceTexts, OtherLicences } from './licence-texts.ts';

const plural = pluralsOf('nl');

const licences = (count: Count): string => plural(count, { one: '# licentie', other: '# licenties' });

function licencesBilled(told: OtherLicences): string {
  const { actualQuantity, expectedQuantity, shownBy, together } = told.details;
  if (together !== undefined)
    return `Gefactureerd voor ${licences(actualQuantity)}; ${rowsBill(together.rows)} dezelfde dagen voor ${together.quantity}, en de abonnementenlijst heeft er in totaal ${together.listed}.`;
  if (shownBy === 'change') return otherLicences(told);
  if (shownBy === 'stop')
    return `${told.actual.startsWith('-') ? 'Gecrediteerd' : 'Opnieuw gefactureerd'} voor ${licences(actualQuantity)}; naar wat verder voor deze dagen gefactureerd en gecrediteerd is, zijn het er ${expectedQuantity}.`;
  return `Gefactureerd voor ${licences(actualQuantity)}, de abonnementenlijst heeft er ${expectedQuantity}.`;
}

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `rij ${rows[0] ?? '?'} factureert` : `rijen ${rows.join(', ')} factureren`;
}

const ofList = 'Zoek een wijziging van licenties die in de lijst ontbreekt. Is die er niet';

const ofChange = 'Kijk in het vorige bestand voor hoeveel licenties de periode is gefactureerd. Is deze rij fout';

/** What to look at before anything is claimed, by what is held against the row. */
const beforeClaim: LicenceTexts['beforeClaim'] = {
  list: ofList,
  amount: ofList,
  period: 'Vergelijk de bestellingen van de rijen die deze dagen factureren. Klopt de lijst',
  change: ofChange,
  stop: ofChange,
};

/** Rows of one change that are for other licences until its day. */
function otherLicences({ actual, details }: OtherLicences): string {
  const [own, others] = [licences(details.actualQuantity), licences(details.expectedQuantity)];
  const row = details.besideRow ?? '?';
  return actual.startsWith('-')
    ? `De wijziging neemt de periode voor ${own} terug, en rij ${row} factureert de dagen ervan vóór de wijziging voor ${others}.`
    : `De dagen vóór de wijziging zijn gefactureerd voor ${own}, en rij ${row} neemt de periode voor ${others} terug.`;
}

export const nlLicences: LicenceTexts = { licences, licencesBilled, beforeClaim };
