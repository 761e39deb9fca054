/** Italian texts of the bridge from last month to this one. */
import { pluralsOf } from '../../plural.ts';
import type { MonthTexts } from './month-texts.ts';

const plural = pluralsOf('it');

const steps: MonthTexts['steps'] = {
  'last-month': 'Mese scorso',
  new: 'Nuove sottoscrizioni',
  reactivation: 'Riattivazioni',
  renewal: 'Rinnovi',
  'annual-past': 'Annuali già addebitati',
  'licences-up': 'Più licenze',
  'licences-down': 'Meno licenze',
  cancellation: 'Annullamenti',
  frequency: 'Frequenza',
  'part-month': 'Parti di mese',
  periods: 'Numero di periodi',
  price: 'Prezzo',
  fx: 'Tasso di cambio',
  discount: 'Sconti',
  credits: 'Accrediti e rimborsi',
  past: 'Una tantum passate',
  tax: 'Imposta',
  rounding: 'Arrotondamento',
  other: 'Non spiegato',
  'this-month': 'Questo mese',
};

export const it: MonthTexts = {
  title: 'Dal mese scorso a questo mese',
  steps,
  takeaway: ({ end, change, than, largest, unexplained }) => {
    const compared = { more: `${change} in più del`, less: `${change} in meno del`, same: 'quanto il' }[than];
    const total = `Le righe sommano ${end} con imposta, ${compared} mese scorso`;
    if (largest === null) return `${total}, e nulla è cambiato.`;
    const { driver, amount, subscriptions } = largest;
    const most = `la variazione maggiore è “${steps[driver]}” con ${amount} in ${plural(subscriptions, { one: '# sottoscrizione', many: '# di sottoscrizioni', other: '# sottoscrizioni' })}`;
    return unexplained === null ? `${total}; ${most}.` : `${total}; ${most}, e ${unexplained} è senza causa.`;
  },
};
