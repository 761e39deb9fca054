/** Italian sentences about events. */
import { pluralsOf } from '../plural.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('it');
const added = { one: '# licenza aggiunta', many: '# di licenze aggiunte', other: '# licenze aggiunte' };
const removed = { one: '# licenza tolta', many: '# di licenze tolte', other: '# licenze tolte' };

export const it: EventTexts = {
  happened: {
    licencesAdded: (count, date) => `${plural(count, added)} il ${date}`,
    licencesRemoved: (count, date) => `${plural(count, removed)} il ${date}`,
    licencesChanged: (date) => `Licenze modificate il ${date}`,
    stopped: (date) => `Servizio cessato o sospeso il ${date}`,
    resumed: (date) => `Servizio ripreso il ${date}`,
    stoppedAndResumed: (date) => `Servizio sospeso e ripreso a partire dal ${date}`,
    frequencyChanged: (date) => `Frequenza di fatturazione cambiata il ${date}`,
    refunded: (date) => `Rimborso a partire dal ${date}`,
    billed: (date) => `Periodo dal ${date} fatturato in anticipo`,
    unknown: (date) => `Un addebito che nessuna regola conosce, dal ${date}`,
  },
  sums: {
    credit: (amount) => `accredito ${amount}`,
    charge: (amount) => `addebiti ${amount}`,
    net: (amount) => `netto ${amount}`,
  },
  colon: ': ',
  verdicts: {
    'within-rounding': ({ expectedNet }) => `Netto atteso ${expectedNet}; la differenza è di arrotondamento.`,
    differs: ({ expectedNet }) => `Netto atteso ${expectedNet}.`,
    gap: () => 'Le parti lasciano fuori giorni del periodo.',
    overlap: () => 'Le parti fatturano due volte giorni del periodo.',
    'other-licences': () => 'Fino alla modifica è fatturato un numero di licenze diverso da quello stornato.',
    'no-credit': () => 'Manca l’accredito di ciò che sostituisce.',
    'no-charge': () => 'Manca il nuovo addebito.',
    'not-judged': () => 'Non tutte le sue righe si sono potute ricalcolare.',
  },
};
