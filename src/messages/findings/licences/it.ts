/** Italian words for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceWords } from './licence-words.ts';

const plural = pluralsOf('it');

const licences = (count: Count): string =>
  plural(count, { one: '# licenza', many: '# di licenze', other: '# licenze' });

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `la riga ${rows[0] ?? '?'} fattura` : `le righe ${rows.join(', ')} fatturano`;
}

export const itLicences: LicenceWords = {
  licences,
  ofList: (own, expected) => `Fatturato per ${own}, l’elenco delle sottoscrizioni ne ha ${expected}.`,
  together: (own, { rows, quantity: beside, listed }) =>
    `Fatturato per ${own}; ${rowsBill(rows)} gli stessi giorni per ${beside}, e l’elenco delle sottoscrizioni ne ha ${listed} in tutto.`,
  ofStop: (isCredit, own, expected) =>
    `${isCredit ? 'Accreditato' : 'Addebitato di nuovo'} per ${own}; secondo quanto altro è fatturato e accreditato per questi giorni sono ${expected}.`,
  takenBack: (own, row, others) =>
    `La modifica storna il periodo per ${own}, e la riga ${row} ne fattura i giorni prima della modifica per ${others}.`,
  billedBefore: (own, row, others) =>
    `I giorni prima della modifica sono fatturati per ${own}, e la riga ${row} storna il periodo per ${others}.`,
  beforeClaim: {
    list: 'Cercare una modifica delle licenze che manca nell’elenco. Se non c’è',
    period: 'Confrontare gli ordini delle righe che fatturano questi giorni. Se l’elenco è giusto',
    change: 'Vedere nel file precedente per quante licenze è stato fatturato il periodo. Se questa riga è errata',
  },
};
