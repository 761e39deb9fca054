/** What is said in Italian about payments and their invoices. */
import { pluralsOf } from '../plural.ts';
import { listed as listedWith } from '../translated/wording.ts';
import type { AllocationTexts } from './allocation-texts.ts';

const plural = pluralsOf('it');
const listed = (words: readonly string[]): string => listedWith(words, 'e');

export const it: AllocationTexts = {
  locale: 'it-IT',
  reasons: {
    'reference-exact': ({ invoices }) => `La causale cita ${listed(invoices)} e gli importi coincidono.`,
    'reference-part': ({ invoices }) => `La causale cita ${listed(invoices)}; il pagamento ne copre una parte.`,
    'reference-over': ({ invoices }) => `La causale cita ${listed(invoices)}; il pagamento è superiore.`,
    'exact-one': ({ invoices }) =>
      `Il pagamento corrisponde esattamente a ${listed(invoices)}, e nessun’altra fattura dà lo stesso totale.`,
    'exact-several': ({ invoices }) =>
      `Il pagamento corrisponde esattamente a ${listed(invoices)} insieme, e nessun’altra combinazione dà lo stesso totale.`,
    'exact-after-others': ({ invoices }) =>
      `Il pagamento corrisponde esattamente a ${listed(invoices)}, una volta assegnati gli altri pagamenti.`,
    'exact-with-credit-notes': ({ invoices }) =>
      `Il pagamento corrisponde esattamente a ${listed(invoices)}, al netto delle note di credito.`,
    'several-payments': ({ invoices }) => `Più pagamenti insieme corrispondono esattamente a ${listed(invoices)}.`,
    'within-tolerance': ({ invoices }) =>
      `Il pagamento corrisponde quasi a ${listed(invoices)}; verificare la differenza.`,
    'part-to-oldest': ({ invoices }) =>
      `Nessuna combinazione di fatture dà il pagamento; lo si propone per quelle che scadono prima: ${listed(invoices)}.`,
    'part-search-cut': ({ invoices }) =>
      `La ricerca è stata interrotta prima di trovare fatture che diano il pagamento; lo si propone per quelle che scadono prima: ${listed(invoices)}.`,
    'more-than-open': () => 'Il pagamento supera tutto ciò che è aperto in questa valuta.',
    'several-solutions': ({ alternatives }) =>
      `Più combinazioni danno il pagamento: ${alternatives.map(listed).join('; oppure ')}. Sceglierne una.`,
    'perhaps-others': ({ alternatives }) =>
      `${alternatives.map(listed).join('; oppure ')}: è esattamente il pagamento. La ricerca è stata interrotta, potrebbero essercene altre; verificare prima di scegliere.`,
    'no-open-invoice': () => 'Nessuna fattura è aperta in questa valuta.',
  },
  cut: 'La ricerca è stata interrotta: potrebbero essercene altre.',
  problems: {
    'assigned-over-invoice': ({ invoice, found, most }) =>
      `A ${invoice} sono assegnati ${found}; ne sono aperti ${most}. Scrivere al massimo questo importo.`,
    'assigned-over-payment': ({ found, most }) =>
      `Sono assegnati ${found}; il pagamento è di ${most}. Ridurre un importo.`,
    'assigned-wrong-sign': ({ invoice, found }) =>
      `${found} ha il segno sbagliato per ${invoice}. Una nota di credito riceve un importo minore di 0, una fattura uno maggiore.`,
    'assigned-other-currency': ({ invoice, found, expected }) =>
      `${invoice} è in ${found}, il pagamento in ${expected}. Scegliere una fattura nella stessa valuta.`,
  },
  nextSteps: {
    draft: () => 'Inviare la richiesta, poi annotare il giorno.',
    sent: ({ from, by }) => `Per ora nulla da fare: la pagina Fatturazione la mostrerà dal ${from} al ${by}.`,
    due: ({ by, expected }) =>
      `Guardare ora la pagina Fatturazione, fino al ${by}: devono restare non allocati ${expected}.`,
    overdue: ({ by }) => `Doveva comparire entro il ${by}. Inviare il sollecito, che cita la prima richiesta.`,
    updated: ({ expected, found }) =>
      `La pagina Fatturazione mostra ${found} e dovrebbe mostrare ${expected}. Chiedere quale fattura è stata usata.`,
    closed: () => 'Il saldo è quello previsto. Non resta nulla da fare.',
  },
  mail: {
    unnamed: '[nome del partner]',
    unnumbered: '[ID partner]',
    subject: ({ partner, amount, day }) =>
      `${partner}: richiesta di allocazione del nostro pagamento di ${amount} del ${day}`,
    followUpSubject: ({ partner, amount, day }) =>
      `Sollecito, ${partner}: allocazione del nostro pagamento di ${amount} del ${day}`,
    colon: ': ',
    greeting: 'Buongiorno,',
    ask: (invoices) =>
      plural(invoices, {
        one: 'un nostro pagamento risulta non allocato nel Centro per i partner. Vi chiediamo di attribuirlo alla fattura indicata sotto.',
        many: 'un nostro pagamento risulta non allocato nel Centro per i partner. Vi chiediamo di attribuirlo alle fatture indicate sotto.',
        other:
          'un nostro pagamento risulta non allocato nel Centro per i partner. Vi chiediamo di attribuirlo alle fatture indicate sotto.',
      }),
    followUp: ({ sent, expectedBy }) =>
      `lo abbiamo chiesto il ${sent} e attendevamo l’aggiornamento della pagina Fatturazione entro il ${expectedBy}. Non è ancora avvenuto. La nostra richiesta era:`,
    partner: 'Nome del partner',
    partnerId: 'ID partner',
    paidOn: 'Data del pagamento',
    amount: 'Importo pagato',
    reference: 'Riferimento bancario',
    noReference: '(nessuno)',
    applyTo: 'Da attribuire a:',
    remains: 'Resta non allocato',
    closing: 'Cordiali saluti',
  },
};
