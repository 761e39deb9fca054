/** What the check says of files in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IntakeTexts } from './intake-texts.ts';

const plural = pluralsOf('it');

export const it: IntakeTexts = {
  title: 'Come sono stati letti i file',
  askTitle: 'Una domanda prima di leggere il file',
  askDates: (example, place) =>
    `${example} in ${place} può avere prima il mese o prima il giorno, e nessun’altra data del file lo dice.`,
  askDecimals: (example, place) =>
    `${example} in ${place} può essere più di mille o un numero con tre decimali, e nessun altro importo del file lo dice.`,
  choose: 'Scegliere…',
  labels: {
    kind: 'Tipo',
    delimiter: 'Colonne separate da',
    encoding: 'Codifica',
    dateOrder: 'Date',
    decimalMark: 'Decimali',
  },
  kinds: {
    'licence-reconciliation': 'File di riconciliazione basato su licenze',
    'usage-reconciliation': 'File di riconciliazione basato sul consumo',
    'new-commerce-reconciliation': 'File di riconciliazione del nuovo commercio',
    'subscription-list': 'Elenco di sottoscrizioni',
    'price-list': 'Listino prezzi',
    'offer-matrix': 'Matrice offerte',
    'invoice-totals': 'Totali di fatture',
    'open-invoices': 'Fatture aperte',
    payments: 'Pagamenti',
    'request-log': 'Registro delle richieste',
    'billed-revenue': 'Fatturato',
    'incentive-statement': 'Estratto degli incentivi',
    unknown: 'Non riconosciuto',
  },
  delimiters: { ',': 'virgola ,', ';': 'punto e virgola ;', '\t': 'tabulazione', '|': 'barra |' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1252': 'Windows-1252' },
  dateOrders: { 'month-first': 'prima il mese, 2/27/2020', 'day-first': 'prima il giorno, 27/2/2020' },
  decimalMarks: { dot: 'punto, 1,234.50', comma: 'virgola, 1.234,50' },
  by: {
    said: 'scelto da te',
    proved: 'visto nelle celle',
    'partner-center': 'come scrive il Centro per i partner',
    nobody: 'nessuna cella lo richiede',
    guessed: 'un’ipotesi, perché il testo non è UTF-8',
  },
  workbook: (sheet, sheets) =>
    sheets === 1
      ? `Cartella di lavoro di Excel, foglio “${sheet}”`
      : `Cartella di lavoro di Excel, foglio “${sheet}” di ${sheets}`,
  notRead: (sheets) => `Stesse colonne, non letto: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
  sheet: 'Foglio di questa cartella di lavoro',
  uses: {
    checked: 'le sue righe sono state controllate',
    compared: 'le righe sono state confrontate con esso',
    broken: 'escluso: una parte non si può leggere',
    carried: 'responsabili, note e stati proseguono nel rapporto',
    'last-month': 'dice che cosa è cambiato da allora',
    'not-last-month': 'escluso: non è un file precedente della stessa fattura, leggibile per intero',
    unused: 'non usato in questo controllo',
  },
  lastMonth: {
    label: 'File del mese scorso (facoltativo)',
    hint: 'Dice, per causa, che cosa è cambiato da allora.',
    choose: 'Scegli il file del mese scorso…',
    remove: 'Togli',
    sheet: 'oppure un foglio di questa cartella',
    none: 'Nessuno',
  },
  openSheets: 'Fogli di questa cartella di lavoro',
  openSheetsLead: 'Scelga con che cosa confrontare le righe, poi trascini il file o controlli un foglio.',
  notUsed: 'Non usato',
  checkSheet: (sheet) => `Controlla il foglio “${sheet}”`,
  billingDay: 'Data di fatturazione',
  billingDayBy: {
    said: 'l’ha indicata Lei',
    name: 'dal nome del file',
    nobody: 'senza di essa non si può dire se manchi una riga',
  },
  notChecked: 'Non controllato',
  silent: (count) =>
    plural(count, {
      one: '# sottoscrizione giustamente senza righe',
      many: '# di sottoscrizioni giustamente senza righe',
      other: '# sottoscrizioni giustamente senza righe',
    }),
  report: 'Scrivi il rapporto in questa cartella di lavoro',
  reportLead: 'Riepilogo, eccezioni, eventi e ogni passaggio come nuovi fogli. Nessun Suo foglio cambia.',
  reporting: 'Scrittura del rapporto…',
  stop: 'Interrompi',
  disabled: (column, reasons) => `Il file non ha la colonna ${column}: non si è cercato: ${reasons}.`,
  noTieOut: (column) => `Il file non ha la colonna ${column}: non si può quadrare con una fattura.`,
  onlyOpen: (lines, written) =>
    `${plural(lines, { one: '# riga è', many: '# di righe sono', other: '# righe sono' })} più di quante ne prende qui un foglio: ${plural(written, { one: 'ne è stata scritta #', many: 'ne sono state scritte #', other: 'ne sono state scritte #' })} di quelle che non quadrano senz’altro.`,
  tieOut: {
    title: (currency) => `Quadratura ${currency}`,
    verdicts: {
      ties: 'Quadra',
      'ties-within-rounding': 'Quadra entro l’arrotondamento',
      'does-not-tie': 'Non quadra',
      'not-checked': 'Non controllato',
    },
    unexplained: (amount) => `${amount} non spiegati`,
    noInvoice: 'Nessun totale di fattura: digitarlo qui sotto, o dare un foglio o un file con Currency e Total.',
    unreadable: 'Alla somma possono mancare righe che non si sono potute leggere.',
    from: (source) => `Fattura da ${source}`,
    typed: 'Totale della fattura digitato',
    rows: {
      invoice: 'Fattura',
      lines: 'Righe con imposta',
      adjustments: 'Rettifiche, solo in fattura',
      taxRounding: 'Arrotondamento dell’imposta',
      unexplained: 'Non spiegato',
    },
  },
  typedInvoice: {
    title: 'Totale della fattura',
    lead: 'Come in fattura, con imposta. Ciò che sta in fattura e non nel file, per esempio un accredito, è una rettifica; gli accrediti sono negativi.',
    currency: 'Valuta',
    total: 'Totale',
    adjustments: 'Rettifiche',
    another: 'Un’altra valuta',
    tie: 'Confronta con il file',
    notAnAmount: 'Non è un importo nel formato scelto',
    untied: (currency) =>
      currency === null
        ? 'Il file contiene più valute: indicare quella di ogni totale.'
        : `Il file non ha righe in ${currency}: il totale non è confrontato con nulla.`,
  },
};
