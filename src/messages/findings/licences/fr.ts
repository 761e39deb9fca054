/** French words for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceWords } from './licence-words.ts';

const plural = pluralsOf('fr');

const licences = (count: Count): string =>
  plural(count, { one: '# licence', many: '# de licences', other: '# licences' });

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `la ligne ${rows[0] ?? '?'} facture` : `les lignes ${rows.join(', ')} facturent`;
}

export const frLicences: LicenceWords = {
  licences,
  ofList: (own, expected) => `Facturé pour ${own}, la liste des abonnements en a ${expected}.`,
  together: (own, { rows, quantity: beside, listed }) =>
    `Facturé pour ${own}\u202f; ${rowsBill(rows)} les mêmes jours pour ${beside}, et la liste des abonnements en a ${listed} en tout.`,
  ofStop: (isCredit, own, expected) =>
    `${isCredit ? 'Crédité' : 'Facturé de nouveau'} pour ${own}\u202f; d’après ce qui est facturé et crédité par ailleurs pour ces jours, c’est ${expected}.`,
  takenBack: (own, row, others) =>
    `La modification reprend la période pour ${own}, et la ligne ${row} facture ses jours d’avant la modification pour ${others}.`,
  billedBefore: (own, row, others) =>
    `Les jours d’avant la modification sont facturés pour ${own}, et la ligne ${row} reprend la période pour ${others}.`,
  beforeClaim: {
    list: 'Chercher un changement de licences que la liste n’a pas. S’il n’y en a pas',
    period: 'Comparer les commandes des lignes qui facturent ces jours. Si la liste est juste',
    change:
      'Voir dans le fichier précédent pour combien de licences la période a été facturée. Si cette ligne est fausse',
  },
};
