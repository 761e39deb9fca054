/** What the wizard for a change of frequency says, in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FrequencyTexts } from './frequency-texts.ts';

const plural = pluralsOf('it');

export const it: FrequencyTexts = {
  title: 'Cambiare la frequenza di fatturazione',
  detail:
    'Molte sottoscrizioni insieme, da mensile ad annuale o viceversa: righe, cassa e motivi prima che accada qualcosa',
  steps: {
    choose: 'Sottoscrizioni',
    date: 'Data',
    who: 'Chi può cambiare',
    preview: 'Anteprima',
    check: 'Controlli le risposte',
    result: 'Piano',
  },
  missing: {
    list: 'Scelga un foglio con le sottoscrizioni',
    chosen: 'Scelga almeno una sottoscrizione',
    day: 'Indichi un giorno, per esempio 2019-11-25',
    billingDay: 'Indichi il giorno di fatturazione, da 1 a 31',
    customerDays: 'Indichi un giorno per i clienti, da 1 a 31',
    understood: 'Confermi di aver capito',
    nothing: 'Nessuna sottoscrizione può cambiare: torni indietro e ne scelga altre',
  },
  sheets: {
    list: 'Foglio con le sottoscrizioni',
    matrix: 'Matrice delle offerte',
    prices: 'Listino prezzi',
    none: 'nessuno',
    open: 'Apri un file come nuovo foglio',
    refused: 'Questo file non contiene né sottoscrizioni, né matrice delle offerte, né listino prezzi.',
  },
  to: 'Nuova frequenza',
  frequencies: { annual: 'Annuale', monthly: 'Mensile' },
  filter: 'Filtro',
  filterHint: 'Cliente, offerta o id',
  chooseShown: (count) =>
    plural(count, { one: 'Scegli l’unica mostrata', many: 'Scegli le # mostrate', other: 'Scegli le # mostrate' }),
  chooseNone: 'Non scegliere nulla',
  paste: 'Incolla gli id delle sottoscrizioni',
  pasteHint: 'Uno per riga, o separati da virgole',
  addPasted: 'Aggiungi questi id',
  pasted: (found, twice, unknown) =>
    `${plural(found, { one: '# trovato', many: '# trovati', other: '# trovati' })}, ${plural(twice, { one: '# ripetuto', many: '# ripetuti', other: '# ripetuti' })}${unknown === '' ? ', nessuno sconosciuto' : `; non nell’elenco: ${unknown}`}`,
  subscriptions: 'Elenco delle sottoscrizioni',
  licences: (count) => plural(count, { one: '# licenza', many: '# di licenze', other: '# licenze' }),
  more: (count) => `${plural(count, { one: 'un’altra', many: 'altre #', other: 'altre #' })}: restringa il filtro`,
  chosen: (count) => plural(count, { one: '# scelta', many: '# scelte', other: '# scelte' }),
  when: 'Quando cambiano',
  days: {
    common: 'Tutte lo stesso giorno',
    'own-day': 'Ognuna alla propria data di fatturazione',
    renewal: 'Ognuna al rinnovo',
    'customer-day': 'Ciascuna nel giorno del suo cliente',
  },
  dayLabel: { common: 'Giorno', 'own-day': 'Non prima del', renewal: 'Non prima del', 'customer-day': 'Non prima del' },
  dayHint: 'Anno, mese, giorno: 2019-11-25',
  billingDay: 'Giorno di fatturazione delle Sue fatture',
  billingDayHint: 'Giorno del mese, da 1 a 31',
  moveAlong: (chosen, more) =>
    `${plural(chosen, { one: 'Ne ha scelta #', many: 'Ne ha scelte #', other: 'Ne ha scelte #' })}; ${plural(more, { one: 'un’altra cambia insieme', many: 'altre # cambiano insieme', other: 'altre # cambiano insieme' })}.`,
  because: {
    'same-order': 'stesso ordine',
    'add-on': 'componente aggiuntivo',
    parent: 'ha un componente aggiuntivo scelto',
  },
  notes: {
    'same-frequency': { why: () => 'È già fatturata con questa frequenza.', fix: 'La tolga.' },
    'frequency-not-offered': {
      why: ({ offered }) => `La colonna J della matrice delle offerte prevede: ${offered}.`,
      fix: 'Passi a un’offerta con questa frequenza.',
    },
    'usage-based': { why: () => 'I consumi si fatturano solo mensilmente.', fix: 'La tolga.' },
    'not-active': { why: () => 'Non è attiva.', fix: 'Prima la riattivi.' },
    trial: { why: () => 'È una versione di prova.', fix: 'Acquisti l’offerta a pagamento.' },
    'not-listed': { why: () => 'L’offerta non è nel listino di quel giorno.', fix: 'Passi a un’offerta del listino.' },
    'order-blocked': {
      why: ({ subscription }) => `L’ordine cambia per intero, e ${subscription} non può.`,
      fix: 'Prima sistemi o chiuda quella.',
    },
    'no-customer-day': {
      why: () => 'Per il suo cliente non è indicato alcun giorno del mese.',
      fix: 'Torni indietro e ne indichi uno.',
    },
    'before-service': { why: () => 'Il giorno precede l’inizio del servizio.', fix: 'Scelga un giorno successivo.' },
    'new-commerce': {
      why: () => 'Il nuovo commercio cambia alla fine del ciclo di addebito, senza righe proprie.',
      fix: 'Programmi la modifica nel Centro per i partner.',
    },
    'frequency-unreadable': {
      why: () => 'L’elenco non dice come è fatturata ora.',
      fix: 'Scriva Monthly o Annual nell’elenco.',
    },
    'no-offer-matrix': {
      why: () => 'Non è stata scelta una matrice delle offerte.',
      fix: 'Apra la matrice come foglio.',
    },
    'offer-not-in-matrix': {
      why: ({ offer }) => `La matrice delle offerte non contiene ${offer}.`,
      fix: 'Apra una matrice più recente.',
    },
    'no-price-list': { why: () => 'Non è stato scelto un listino prezzi.', fix: 'Apra il listino come foglio.' },
    'old-price-unknown': {
      why: () => 'Nessun listino arriva fino al periodo in corso.',
      fix: 'Aggiunga il listino di allora.',
    },
    'rule-silent': {
      why: () => 'Qui le regole non danno risposta.',
      fix: 'Controlli data d’inizio e quantità nell’elenco.',
    },
    'promotion-lost': {
      why: ({ share }) => `Lo sconto del ${share}% finisce con la modifica.`,
      fix: 'Avvisi il cliente.',
    },
    'price-reset': {
      why: ({ old, new: now }) => `Il prezzo passa da ${old} a ${now} al mese: vale il listino corrente.`,
      fix: 'Verifichi il prezzo con il cliente.',
    },
    'order-unknown': {
      why: () => 'L’elenco non ha OrderId: non si sa che cosa cambia insieme.',
      fix: 'Aggiunga la colonna OrderId.',
    },
    'limit-reached': {
      why: ({ limit }) => `Colonna I: ${limit} per cliente, quindi le licenze non si possono separare.`,
      fix: 'Cambi l’intera sottoscrizione.',
    },
    'short-month': {
      why: ({ day }) => `Cambia il giorno ${day} del mese; nei mesi più corti vale l’ultimo giorno.`,
      fix: 'Scelga un giorno fino al 28 per mantenerlo.',
    },
  },
  legacy: 'Legacy',
  newCommerce: 'Nuovo commercio',
  charge: 'Nuovo addebito',
  credit: 'Accredito della parte non usata',
  net: 'Netto',
  invoice: (day) => `Fattura del ${day}`,
  newTerm: (from, to) => `Nuovo periodo dal ${from} al ${to}`,
  noCurrency: 'valuta non indicata',
  compare: (currency) => `Restare o cambiare, pagato finora, ${currency}`,
  takeaway: ({ first, firstStay, change, stay }) =>
    `La prima fattura è ${first} invece di ${firstStay}; su tutte le fatture mostrate ${change} con la modifica, ${stay} senza.`,
  figures: 'Cifre',
  columns: { invoice: 'Data fattura', stay: 'Restare', change: 'Cambiare' },
  stay: 'restare',
  switched: 'cambiare',
  alwaysTitle: 'Vale per ogni modifica',
  always: [
    'Le promozioni finiscono.',
    'Il prezzo è quello del listino corrente.',
    'Il periodo ricomincia il giorno della modifica.',
    'I componenti aggiuntivi seguono la loro sottoscrizione.',
    'Non c’è un periodo gratuito.',
    'Addebito e accredito arrivano con la prossima fattura.',
  ],
  nothing: 'Nessuna sottoscrizione può cambiare.',
  checkSentence: ({ ready, to, days }) =>
    `${plural(ready, { one: '# sottoscrizione passa', many: '# di sottoscrizioni passano', other: '# sottoscrizioni passano' })} a ${to}: ${days}.`,
  understood: (promotions, prices) =>
    `Ho capito: ${plural(promotions, { one: '# perde', many: '# perdono', other: '# perdono' })} una promozione, ${plural(prices, { one: '# ha', many: '# hanno', other: '# hanno' })} un altro prezzo, e ogni periodo ricomincia`,
  write: 'Scrivi il piano',
  sheetTitle: 'Piano',
  requests: (count) => `Richieste per il Centro per i partner (${count})`,
  requestsLead: 'Da copiare, una per ordine. Non viene inviato nulla e non contengono credenziali.',
  copy: 'Copia',
  copied: 'Copiato',
  later: 'È avvenuto?',
  laterLead: 'Apra il prossimo file di riconciliazione: ogni riga attesa viene cercata.',
  laterFile: 'File di riconciliazione',
  laterRefused: 'Questo file non è un file di riconciliazione basato su licenze.',
  appeared: ({ appeared, expected, rounding, other }) =>
    `${appeared} di ${expected} ${plural(appeared, { one: 'è comparsa', many: 'sono comparse', other: 'sono comparse' })}; ${plural(rounding, { one: '# differisce', many: '# differiscono', other: '# differiscono' })} per arrotondamento, ${other} per un altro importo.`,
};
