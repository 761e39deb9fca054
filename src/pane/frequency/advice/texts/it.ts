/** Ciò che aiuta a decidere un cambio di frequenza, in italiano. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { AdviceTexts } from './advice-texts.ts';

const plural = pluralsOf('it');

export const it: AdviceTexts = {
  customerDays: {
    title: 'Giorno del mese di ogni cliente',
    hint: 'Da 1 a 31; in un mese più corto vale l’ultimo giorno',
  },
  cost: {
    title: (currency) => `Quanto costa giorno per giorno, ${currency}`,
    lowest: ({ day, cost, chosen, chosenCost, days }) =>
      `Su ${plural(days, { one: '# giorno', many: '# giorni', other: '# giorni' })} il ${day} costa meno: ${cost}, contro ${chosenCost} il ${chosen}.`,
    chosenIsLowest: ({ day, cost, days }) =>
      `Su ${plural(days, { one: '# giorno', many: '# giorni', other: '# giorni' })} il ${day} costa meno: ${cost}.`,
    noDay: 'In nessuno di questi giorni può cambiare una sottoscrizione scelta.',
    asking: (done, days) =>
      `Domanda alle regole: ${done} su ${plural(days, { one: '# giorno', many: '# giorni', other: '# giorni' })}`,
    take: (day) => `Prendere il ${day}`,
    reading:
      'Ogni barra è il nuovo addebito meno il credito se tutte cambiano quel giorno; la più bassa è piena. Sotto: date di fatturazione (triangolo), fine di un periodo (punto), fine settimana (linea).',
    marks: { 'billing-date': 'data di fatturazione', 'term-end': 'finisce un periodo', weekend: 'fine settimana' },
    fewer: (able, of) => `solo ${able} su ${of} possono cambiare`,
    columns: { day: 'Giorno', also: 'Inoltre', cost: 'Addebito meno credito' },
  },
  tabs: {
    label: 'Parti dell’anteprima',
    lines: 'Righe',
    cash: 'Flusso di cassa',
    compare: 'Confronto',
    warnings: 'Avvisi',
  },
  compare: {
    title: (currency) => `Restare o cambiare, ${currency}`,
    what: 'Che cosa',
    first: 'Prima fattura',
    all: (invoices) =>
      plural(invoices, {
        one: 'La # fattura mostrata',
        many: 'Tutte le # fatture mostrate',
        other: 'Tutte le # fatture mostrate',
      }),
    largest: 'Fattura più alta, pagata in anticipo',
    kept: 'Prezzo mantenuto per',
    keptFor: { annual: 'dodici mesi', monthly: 'un mese' },
    cancelled:
      'In caso di annullamento, in entrambi i casi: tutto è accreditato nei primi 30 giorni del periodo, poi i giorni rimasti.',
  },
  reasons: {
    title: {
      annual: 'Che cosa parla per la fatturazione annuale',
      monthly: 'Che cosa parla per la fatturazione mensile',
    },
    annual: [
      'Meno addebiti da seguire dove molte sottoscrizioni sono fatturate ogni mese.',
      'Le sottoscrizioni possono allinearsi su una sola data di fatturazione.',
      'Il prezzo è mantenuto per dodici mesi e le oscillazioni del cambio pesano meno.',
      'Gestire la fatturazione costa meno.',
      'Più scelta nei pagamenti e una migliore corrispondenza con le fatture ai clienti.',
    ],
    monthly: [
      'Le date di fatturazione possono seguire ogni cliente.',
      'Si paga meno in anticipo.',
      'Le esigenze dell’azienda sono cambiate.',
    ],
    source: 'MS004, Change billing frequency (2019-11-25)',
  },
  checklist: {
    title: 'Prima di cambiare',
    sheet: 'Lista di controllo',
    tasks: {
      sales: 'Valutare l’effetto sul modo di vendere.',
      team: 'Informare il team.',
      processes: 'Aggiornare i processi interni e i programmi che inviano ordini (BillingCycle di un ordine).',
      customer: 'Avvisare il cliente.',
      change: 'Cambiare l’intero ordine nel Centro per i partner nel suo giorno.',
      review: 'Rivedere la fattura e il file di riconciliazione che seguono.',
    },
  },
};
