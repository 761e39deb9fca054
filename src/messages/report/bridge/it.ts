/** What stands on the sheet Bridge, in Italian. */
import { pluralsOf } from '../../plural.ts';
import type { BridgeTexts } from './bridge-texts.ts';

const plural = pluralsOf('it');

export const it: BridgeTexts = {
  title: (file) => `Che cosa è cambiato rispetto a ${file}`,
  convention:
    'Le licenze contano al prezzo del mese scorso, il prezzo alle licenze di questo mese. Un addebito annuale del mese scorso non è di nuovo dovuto e non è un annullamento. Una parte di una modifica di licenze, un accredito o un rimborso valgono solo per il loro mese.',
  holds: 'Il mese scorso e le variazioni danno questo mese al centesimo',
  fails: 'Il mese scorso e le variazioni non danno questo mese',
  behind: (currency) => `Dietro ogni causa, prima le maggiori, ${currency}`,
  headings: {
    whose: 'Cliente e offerta',
    cause: 'Causa',
    change: 'Variazione',
    last: 'Mese scorso',
    now: 'Questo mese',
    licencesLast: 'Lic. prima',
    licencesNow: 'Lic. ora',
    priceLast: 'Prezzo prima',
    priceNow: 'Prezzo ora',
    rowLast: 'Riga prima',
    rowNow: 'Riga ora',
    subscription: 'Sottoscrizione',
  },
  others: (subscriptions) =>
    plural(subscriptions, {
      one: '# altra sottoscrizione',
      many: '# di altre sottoscrizioni',
      other: '# altre sottoscrizioni',
    }),
};
