/** French sentences about events. */
import { pluralsOf } from '../plural.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('fr');
const added = { one: '# licence ajoutée', many: '# de licences ajoutées', other: '# licences ajoutées' };
const removed = { one: '# licence retirée', many: '# de licences retirées', other: '# licences retirées' };

export const fr: EventTexts = {
  happened: {
    licencesAdded: (count, date) => `${plural(count, added)} le ${date}`,
    licencesRemoved: (count, date) => `${plural(count, removed)} le ${date}`,
    licencesChanged: (date) => `Licences modifiées le ${date}`,
    stopped: (date) => `Service arrêté ou suspendu le ${date}`,
    resumed: (date) => `Service repris le ${date}`,
    stoppedAndResumed: (date) => `Service suspendu puis repris à partir du ${date}`,
    frequencyChanged: (date) => `Fréquence de facturation changée le ${date}`,
    refunded: (date) => `Remboursement à partir du ${date}`,
    billed: (date) => `Période du ${date} facturée d’avance`,
    unknown: (date) => `Des frais qu’aucune règle ne connaît, à partir du ${date}`,
  },
  sums: {
    credit: (amount) => `crédit ${amount}`,
    charge: (amount) => `frais ${amount}`,
    net: (amount) => `net ${amount}`,
  },
  colon: '\u202f: ',
  verdicts: {
    'within-rounding': ({ expectedNet }) => `Net attendu ${expectedNet}\u202f; l’écart vient de l’arrondi.`,
    differs: ({ expectedNet }) => `Net attendu ${expectedNet}.`,
    gap: () => 'Les parties laissent de côté des jours de la période.',
    overlap: () => 'Les parties facturent deux fois des jours de la période.',
    'other-licences': () => 'Jusqu’au changement, un autre nombre de licences est facturé que celui qui a été repris.',
    'no-credit': () => 'L’avoir de ce qu’il remplace manque.',
    'no-charge': () => 'La nouvelle facturation manque.',
    'not-judged': () => 'Toutes ses lignes n’ont pas pu être recalculées.',
  },
};
