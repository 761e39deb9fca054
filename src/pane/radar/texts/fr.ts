/** What the view of deadlines says, in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { RadarTexts } from './radar-texts.ts';

const plural = pluralsOf('fr');

export const fr: RadarTexts = {
  title: 'Renouvellements et échéances',
  detail: 'Ce qui se renouvelle ou perd un droit dans les prochains jours, le plus proche d’abord',
  from: 'À partir de quel jour',
  within: 'Jours à venir',
  withinHint: 'Un nombre entier, de 0 à 3660',
  kinds: {
    full_credit: 'dernier jour de l’avoir complet',
    reactivation: 'dernier jour pour réactiver',
    renewal: 'se renouvelle',
    new_commerce_cancel: 'dernier jour avec remboursement',
  },
  inDays: (days) => plural(days, { one: 'dans # jour', many: 'dans # de jours', other: 'dans # jours' }),
  found: (count) => plural(count, { one: '# échéance', many: '# d’échéances', other: '# échéances' }),
  untold: 'La liste ne le dit pas',
  write: 'Écrire une feuille',
  sheetTitle: 'Échéances',
};
