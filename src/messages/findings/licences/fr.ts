/** French sentences for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceTexts, OtherLicences } from './licence-texts.ts';

const plural = pluralsOf('fr');

const licences = (count: Count): string =>
  plural(count, { one: '# licence', many: '# de licences', other: '# licences' });

function licencesBilled(told: OtherLicences): string {
  const { actualQuantity, expectedQuantity, shownBy, together } = told.details;
  if (together !== undefined)
    return `Facturé pour ${licences(actualQuantity)}\u202f; ${rowsBill(together.rows)} les mêmes jours pour ${together.quantity}, et la liste des abonnements en a ${together.listed} en tout.`;
  if (shownBy === 'change') return otherLicences(told);
  if (shownBy === 'stop')
    return `${told.actual.startsWith('-') ? 'Crédité' : 'Facturé de nouveau'} pour ${licences(actualQuantity)}\u202f; d’après ce qui est facturé et crédité par ailleurs pour ces jours, c’est ${expectedQuantity}.`;
  return `Facturé pour ${licences(actualQuantity)}, la liste des abonnements en a ${expectedQuantity}.`;
}

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `la ligne ${rows[0] ?? '?'} facture` : `les lignes ${rows.join(', ')} facturent`;
}

const ofList = 'Chercher un changement de licences que la liste n’a pas. S’il n’y en a pas';

const ofChange =
  'Voir dans le fichier précédent pour combien de licences la période a été facturée. Si cette ligne est fausse';

/** What to look at before anything is claimed, by what is held against the row. */
const beforeClaim: LicenceTexts['beforeClaim'] = {
  list: ofList,
  amount: ofList,
  period: 'Comparer les commandes des lignes qui facturent ces jours. Si la liste est juste',
  change: ofChange,
  stop: ofChange,
};

/** Rows of one change that are for other licences until its day. */
function otherLicences({ actual, details }: OtherLicences): string {
  const [own, others] = [licences(details.actualQuantity), licences(details.expectedQuantity)];
  const row = details.besideRow ?? '?';
  return actual.startsWith('-')
    ? `La modification reprend la période pour ${own}, et la ligne ${row} facture ses jours d’avant la modification pour ${others}.`
    : `Les jours d’avant la modification sont facturés pour ${own}, et la ligne ${row} reprend la période pour ${others}.`;
}

export const frLicences: LicenceTexts = { licences, licencesBilled, beforeClaim };
