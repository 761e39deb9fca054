/** French texts of the bridge from last month to this one. */
import { pluralsOf } from '../../plural.ts';
import type { MonthTexts } from './month-texts.ts';

const plural = pluralsOf('fr');

const steps: MonthTexts['steps'] = {
  'last-month': 'Mois dernier',
  new: 'Nouveaux abonnements',
  reactivation: 'Réactivations',
  renewal: 'Renouvellements',
  'annual-past': 'Frais annuels passés',
  'licences-up': 'Plus de licences',
  'licences-down': 'Moins de licences',
  cancellation: 'Annulations',
  frequency: 'Fréquence',
  'part-month': 'Mois incomplets',
  periods: 'Nombre de périodes',
  price: 'Prix',
  fx: 'Taux de change',
  discount: 'Remises',
  credits: 'Avoirs',
  past: 'Ponctuel, passé',
  tax: 'Taxe',
  rounding: 'Arrondi',
  other: 'Inexpliqué',
  'this-month': 'Ce mois-ci',
};

export const fr: MonthTexts = {
  title: 'Du mois dernier à ce mois-ci',
  steps,
  takeaway: ({ end, change, than, largest, unexplained }) => {
    const compared = {
      more: `soit ${change} de plus que le`,
      less: `soit ${change} de moins que le`,
      same: 'autant que le',
    }[than];
    const total = `Les lignes s’élèvent à ${end} avec taxe, ${compared} mois dernier`;
    if (largest === null) return `${total}, et rien n’a changé.`;
    const { driver, amount, subscriptions } = largest;
    const most = `le plus grand changement étant «\u202f${steps[driver]}\u202f» avec ${amount} dans ${plural(subscriptions, { one: '# abonnement', many: '# d’abonnements', other: '# abonnements' })}`;
    return unexplained === null ? `${total}, ${most}.` : `${total}, ${most}, et ${unexplained} sans cause.`;
  },
};
