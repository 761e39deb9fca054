/** What the wizards for an event say, in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('it');
const licencesIn = (count = ''): string =>
  plural(count, { one: '# licenza', many: '# di licenze', other: '# licenze' });

export const it: EventTexts = {
  events: {
    cancellation: {
      title: 'Annullare un abbonamento',
      detail: 'Che cosa viene rimborsato in quale giorno, e fino a quando per intero',
      day: 'Primo giorno senza servizio',
      sentence: ({ name, on }) => `${name} viene annullato il ${on}.`,
      always: [
        'Il giorno dell’annullamento conta come giorno senza servizio.',
        'Per restituire solo alcune licenze, pianificare invece un altro numero di licenze.',
        'Una modifica precedente nello stesso periodo divide queste righe in parti, che l’elenco non riporta.',
      ],
      byHand: 'Annullarlo nel Centro per i partner; non c’è una richiesta da copiare.',
    },
    'licence-change': {
      title: 'Cambiare il numero di licenze',
      detail: 'La riga stornata, le parti rifatturate e quanto costa il periodo successivo',
      day: 'Primo giorno con il nuovo numero',
      sentence: ({ name, on, licences }) => `${name} ha ${licencesIn(licences)} dal ${on}.`,
      always: [
        'Il giorno della modifica conta con il nuovo numero.',
        'Una modifica precedente nello stesso periodo divide queste righe in parti, che l’elenco non riporta.',
      ],
      byHand: 'Cambiare il numero nel Centro per i partner, oppure inviare questa richiesta.',
    },
    suspension: {
      title: 'Sospendere e riattivare',
      detail: 'L’accredito, l’addebito del ritorno e i 90 giorni fra l’uno e l’altro',
      day: 'Primo giorno della sospensione',
      sentence: ({ name, on }) => `Il piano per ${name} comincia il ${on}.`,
      always: [
        'La fine del periodo resta la stessa, per quanto a lungo l’abbonamento sia sospeso.',
        'Il giorno della sospensione è senza servizio, quello della riattivazione con il servizio.',
      ],
      byHand:
        'Sospendere e riattivare nel Centro per i partner, oppure inviare queste richieste, ciascuna nel suo giorno.',
    },
  },
  steps: {
    choose: 'Abbonamento',
    ask: 'Che cosa e quando',
    preview: 'Anteprima',
    check: 'Controllare le risposte',
    result: 'Piano',
  },
  source: 'Dove è scritto',
  sources: { list: 'In un foglio', typed: 'Lo scrivo io' },
  typed: {
    name: 'Nome o ID',
    licencesNow: 'Licenze attuali',
    start: 'Primo giorno di servizio',
    frequency: 'Fatturazione',
    currency: 'Valuta (facoltativa)',
    price: 'Prezzo di una licenza al mese',
  },
  priceHint: {
    list: 'Lasciare vuoto per usare il listino. Con punto o virgola decimale: 8,50',
    typed: 'Con punto o virgola decimale: 8,50',
  },
  licences: 'Nuovo numero di licenze',
  back: 'Giorno della riattivazione',
  backHint: 'Lasciare vuoto finché resta sospeso. Anno, mese, giorno: 2019-11-25',
  missing: {
    chosen: 'Scegliere un abbonamento',
    licencesNow: 'Indicare il numero di licenze, 1 o più',
    start: 'Indicare il primo giorno di servizio, ad esempio 2019-01-10',
    price: 'Indicare il prezzo di una licenza al mese, ad esempio 8,50',
    licences: 'Indicare il nuovo numero di licenze, un numero intero',
    back: 'Indicare il giorno della riattivazione, ad esempio 2019-11-25, o lasciare vuoto',
    nothing: 'Non si può pianificare: tornare indietro e cambiare le risposte',
  },
  notes: {
    ended: { why: ({ status }) => `Secondo l’elenco il suo stato è ${status}.`, fix: 'Sceglierne uno in corso.' },
    'not-active': { why: () => 'È sospeso.', fix: 'Prima riattivarlo.' },
    'before-service': {
      why: ({ start }) => `Il giorno precede il servizio, che comincia il ${start}.`,
      fix: 'Scegliere un giorno successivo.',
    },
    'same-number': { why: ({ licences }) => `Ha già ${licencesIn(licences)}.`, fix: 'Indicare un altro numero.' },
    'not-in-list': {
      why: ({ at, id }) => `L’elenco non ha l’abbonamento ${id} (riga incollata ${at}).`,
      fix: 'Controllare l’ID o aggiungerlo all’elenco.',
    },
    'no-id': {
      why: ({ at }) => `La riga incollata ${at} non indica alcun abbonamento.`,
      fix: 'Scrivere l’ID nella prima colonna.',
    },
    'number-unreadable': {
      why: ({ at, written }) =>
        written === ''
          ? `La riga incollata ${at} non indica alcun numero di licenze.`
          : `La riga incollata ${at} indica “${written}”, che non è un numero intero.`,
      fix: 'Scriverlo con le sole cifre, ad esempio 1200.',
    },
    'given-otherwise': {
      why: ({ at, numbers }) => `Le righe incollate ${at} gli danno numeri diversi: ${numbers}.`,
      fix: 'Tenere la riga giusta.',
    },
    'no-licences': { why: () => 'Senza licenze non ne resta nulla.', fix: 'Pianificare un annullamento.' },
    'already-suspended': {
      why: ({ on }) => `È sospeso dal ${on}.`,
      fix: 'Indicare il giorno in cui ritorna.',
    },
    'back-too-early': {
      why: ({ on }) => `Non può ritornare prima della sospensione, il ${on}.`,
      fix: 'Scegliere un giorno successivo.',
    },
    'back-too-late': {
      why: ({ deadline }) => `L’ultimo giorno per riattivarlo è il ${deadline}, 90 giorni dopo la sospensione.`,
      fix: 'Scegliere un giorno precedente, o acquistare di nuovo.',
    },
    'refund-over': {
      why: ({ until }) => `Nel new commerce non viene rimborsato nulla dopo il ${until}.`,
      fix: 'Disattivare il rinnovo e lasciarlo scadere.',
    },
    'keeps-billing': {
      why: () => 'Nel new commerce un abbonamento sospeso continua a essere fatturato; non c’è accredito.',
      fix: 'Annullarlo nei primi sette giorni, o disattivare il rinnovo.',
    },
    'refund-by-hours': {
      why: ({ until }) =>
        `Nel new commerce viene rimborsato tutto entro 24 ore dall’acquisto, una parte fino al ${until}, poi nulla; l’elenco non riporta l’ora.`,
      fix: 'Leggere l’importo nel Centro per i partner prima di annullare.',
    },
    'seats-by-cycle': {
      why: () =>
        'Nel new commerce le licenze sono fatturate per ciclo di addebito e si restituiscono solo entro sette giorni.',
      fix: 'Leggere l’importo nel Centro per i partner.',
    },
    'frequency-unreadable': {
      why: () => 'L’elenco non dice come viene fatturato.',
      fix: 'Scrivere Monthly o Annual nell’elenco.',
    },
    'suspended-day-unknown': {
      why: () => 'L’elenco non dice da quando è sospeso.',
      fix: 'Scrivere il giorno in una colonna SuspendedOn.',
    },
    'no-price': {
      why: ({ offer }) => `Non è stato scelto un listino che contenga ${offer}.`,
      fix: 'Sceglierne uno, o scrivere il prezzo di una licenza.',
    },
    'several-currencies': {
      why: ({ currencies }) => `Il listino lo riporta in ${currencies}.`,
      fix: 'Scrivere la sua valuta nell’elenco.',
    },
    'old-price-unknown': {
      why: () => 'Nessun listino risale al periodo in corso.',
      fix: 'Aggiungere il listino di allora, o scrivere il prezzo di una licenza.',
    },
    'rule-silent': {
      why: ({ reason }) => `Qui le regole non danno risposta: ${reason ?? '-'}.`,
      fix: 'Controllare i giorni e il numero nell’elenco.',
    },
    'add-ons': {
      why: ({ ids }) => `Ne dipendono componenti aggiuntivi: ${ids}.`,
      fix: 'Pianificare anche questi; le loro righe non sono in questo piano.',
    },
    'discount-beside': {
      why: ({ share }) => `Il suo sconto del ${share}% sta in una colonna a parte, accanto a questi importi.`,
      fix: 'Sottrarlo quando si confrontano i subtotali.',
    },
    'credited-before': {
      why: () => 'È sospeso: l’accredito è venuto con la sospensione, l’annullamento non ne porta.',
      fix: 'Cercare l’accredito nella fattura dopo la sospensione.',
    },
    'after-thirty-days': {
      why: ({ until }) =>
        `MS004 indica l’accredito solo fino al ${until}; dopo è calcolato pro rata, come nelle righe pubblicate.`,
      fix: 'Confrontare la riga quando arriva.',
    },
    'stays-suspended': {
      why: ({ deadline }) => `Dopo il ${deadline} non può più ritornare.`,
      fix: 'Decidere prima di quel giorno.',
    },
    'billed-alike': {
      why: () => 'Le licenze aggiunte sono fatturate annualmente, come le altre.',
      fix: 'Per licenze mensili acquistare un secondo abbonamento.',
    },
    'limit-reached': {
      why: ({ limit }) =>
        `Le licenze aggiunte sono fatturate annualmente; la colonna I consente a un cliente ${limit} di questa offerta, quindi non un secondo abbonamento.`,
      fix: 'Aggiungerle qui, o cambiare la frequenza di tutte.',
    },
  },
  linesTitle: 'Righe attese',
  noLines: 'Non è attesa nessuna riga.',
  period: (from, to) => `Periodo dal ${from} al ${to}`,
  dayNumber: (number, left) => `Giorno ${number}; giorni rimasti, compreso questo: ${left}`,
  fullCredit: (until) => `Giorno 30, l’ultimo con l’accredito intero: ${until}`,
  deadline: (until) => `Ultimo giorno per riattivare, 90 giorni dopo: ${until}`,
  next: ({ from, change, stay }) => `Il periodo dal ${from} costa ${change} invece di ${stay}.`,
  atRest: (days) => `Giorni senza servizio: ${days}`,
  picture: 'I suoi giorni',
  marks: {
    start: 'primo giorno del periodo',
    'full-credit': 'ultimo giorno dell’accredito intero',
    cancellation: 'annullato',
    'licence-change': 'nuovo numero di licenze',
    suspension: 'sospeso',
    reactivation: 'riattivato',
    'reactivation-until': 'ultimo giorno per riattivare',
    invoice: 'data di fattura',
    renewal: 'rinnovo',
  },
  spans: { runs: 'in corso', rests: 'in sospeso', over: 'finito' },
  refund: 'Che cosa viene rimborsato, giorno per giorno',
  refundColumns: { day: 'Giorno', date: 'Data', amount: 'Rimborso' },
  refundOf: ({ on, number, amount }) => `Il ${on}, giorno ${number}, vengono rimborsati ${amount}.`,
  fullAhead: ({ until, left, after, amount }) =>
    `L’accredito intero vale fino al ${until} (giorni rimasti: ${left}); il ${after} è di ${amount}.`,
  fullOver: (until, amount) => `Fino al ${until} era di ${amount}.`,
  reading:
    'Il giorno 30 conta come l’ultimo intero: così leggiamo «i primi 30 giorni», che la fonte non conta uno a uno.',
  alwaysTitle: 'Da sapere',
  ready: 'Nulla lo impedisce.',
  understood: 'Ho letto quello che c’è da sapere',
  request: 'Richiesta per il Centro per i partner',
};
