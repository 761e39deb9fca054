/** What stands on the sheet Bridge, in French. */
import { pluralsOf } from '../../plural.ts';
import type { BridgeTexts } from './bridge-texts.ts';

const plural = pluralsOf('fr');

export const fr: BridgeTexts = {
  title: (file) => `Ce qui a changé depuis ${file}`,
  convention:
    'Les licences comptent au prix du mois dernier, le prix aux licences de ce mois-ci. Des frais annuels du mois dernier ne sont pas dus de nouveau et ne sont pas une annulation. Une part d’un changement de licences, un avoir ou un remboursement ne valent que pour leur mois.',
  holds: 'Le mois dernier et les changements font ce mois-ci au centime près',
  fails: 'Le mois dernier et les changements ne font pas ce mois-ci',
  behind: (currency) => `Derrière chaque cause, les plus grands d’abord, ${currency}`,
  headings: {
    whose: 'Client et offre',
    cause: 'Cause',
    change: 'Changement',
    last: 'Mois dernier',
    now: 'Ce mois-ci',
    licencesLast: 'Lic. avant',
    licencesNow: 'Lic. après',
    priceLast: 'Prix avant',
    priceNow: 'Prix après',
    rowLast: 'Ligne avant',
    rowNow: 'Ligne après',
    subscription: 'Abonnement',
  },
  others: (subscriptions) =>
    plural(subscriptions, {
      one: '# autre abonnement',
      many: '# d’autres abonnements',
      other: '# autres abonnements',
    }),
};
