/** What a reconciliation says in a terminal, in Italian. */
import { pluralsOf } from '../plural.ts';
import type { TerminalTexts } from './terminal-texts.ts';

const plural = pluralsOf('it');

export const it: TerminalTexts = {
  file: (name, rows, layout) =>
    `${name}: ${plural(rows, { one: '# riga', many: '# di righe', other: '# righe' })}, formato ${layout ?? 'sconosciuto'}`,
  noCurrency: 'senza valuta',
  total: (currency, amount, invoice) => `${currency}: totale ${amount}, ${invoice}`,
  noInvoice: 'totale della fattura non dato',
  invoice: {
    total: 'fattura',
    adjustments: 'rettifiche',
    taxRounding: 'arrotondamento dell’imposta',
    unexplained: 'non spiegato',
  },
  verdicts: {
    ties: 'quadra',
    'ties-within-rounding': 'quadra entro l’arrotondamento',
    'does-not-tie': 'non quadra',
    'not-checked': 'non controllato',
  },
  findings: (count) =>
    count === 0 ? 'Nessun rilievo.' : plural(count, { one: '# rilievo:', many: '# di rilievi:', other: '# rilievi:' }),
  silent: (count) =>
    plural(count, {
      one: '# sottoscrizione annuale giustamente senza riga.',
      many: '# di sottoscrizioni annuali giustamente senza riga.',
      other: '# sottoscrizioni annuali giustamente senza riga.',
    }),
  wholeFile: 'l’intero file',
  row: (row) => `riga ${row}`,
  notJudged: (row, sentence) => `Non giudicata, riga ${row}: ${sentence}`,
  notChecked: (sentence) => `Non controllato: ${sentence}`,
  rounding: (fits, of, profile) =>
    `Arrotondamento: ${plural(fits, { one: '# riga segue', many: '# di righe seguono', other: '# righe seguono' })} ${profile}, su ${of} in proporzione ai giorni.`,
  carried: (file, known, gone) =>
    `${file}: ${plural(known, { one: '# già noto', many: '# già noti', other: '# già noti' })}, ${plural(gone, { one: '# non più presente', many: '# non più presenti', other: '# non più presenti' })}`,
  age: (months) => plural(months, { one: '# mese', many: '# di mesi', other: '# mesi' }),
  previous: {
    damaged: (file) =>
      `${file} è una cartella di lavoro danneggiata: finisce prima del dovuto o le sue parti non combaciano.`,
    tooLarge: (file) => `${file} decompresso è più grande di qualsiasi risultato; non è stato letto.`,
    notOurs: (file, why) => `${file} non è un risultato di tieout reconcile --out: ${why}.`,
    noWorkbook: 'non è una cartella di lavoro di Excel',
    noSheet: 'manca il foglio Exceptions',
    lacks: (sheet, columns) => `nel suo foglio ${sheet} manca la colonna ${columns}`,
    later: (file, day, billingDate) =>
      `${file} è del ${day}, dopo la data di fatturazione ${billingDate} del file: non se ne può riportare nulla.`,
  },
  sinceLastMonth: ({ currency, file, start, end, changes }) =>
    `${currency}: ${start} in ${file}, ora ${end}: ${changes === '' ? 'nulla è cambiato' : changes}.`,
  notLastMonth: {
    usage: (file) =>
      `--last-month è ${file}: che cosa è cambiato si dice di file per licenza e di new commerce, non di consumi.`,
    'other-kind': (file) =>
      `--last-month è ${file}, un file di altro tipo: indicare quello del mese scorso della stessa fattura.`,
    'no-lines': (file) => `--last-month è ${file}, che non ha righe: non c’è nulla con cui confrontare.`,
    later: (file) => `--last-month è ${file}, le cui righe iniziano dopo quelle di --recon: i due file sono scambiati?`,
  },
  tooLargeForLastMonth: (file) =>
    `${file} è letto in parti e --last-month richiede entrambi i file interi: dare file sotto 64 MB.`,
};
