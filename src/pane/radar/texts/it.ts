/** What the view of deadlines says, in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { RadarTexts } from './radar-texts.ts';

const plural = pluralsOf('it');

export const it: RadarTexts = {
  title: 'Rinnovi e scadenze',
  detail: 'Che cosa si rinnova o perde un diritto nei prossimi giorni, prima il più vicino',
  from: 'Da quale giorno',
  within: 'Giorni da guardare avanti',
  withinHint: 'Un numero intero, da 0 a 3660',
  kinds: {
    full_credit: 'ultimo giorno dell’accredito intero',
    reactivation: 'ultimo giorno per riattivare',
    renewal: 'si rinnova',
    new_commerce_cancel: 'ultimo giorno con rimborso',
  },
  inDays: (days) => plural(days, { one: 'fra # giorno', many: 'fra # di giorni', other: 'fra # giorni' }),
  found: (count) => plural(count, { one: '# scadenza', many: '# di scadenze', other: '# scadenze' }),
  untold: 'Non riportati dall’elenco',
  write: 'Scrivere un foglio',
  sheetTitle: 'Scadenze',
};
