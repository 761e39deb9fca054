/** What an evidence pack says, in Italian. */
import { pluralsOf } from '../plural.ts';
import type { EvidenceTexts } from './evidence-texts.ts';

const plural = pluralsOf('it');

export const it: EvidenceTexts = {
  title: 'Prove di fatturazione',
  file: 'File di riconciliazione',
  billingDate: 'Data di fatturazione',
  lines: 'Righe',
  rules: 'Regole',
  signs:
    'Gli addebiti sono positivi, gli accrediti negativi. Gli importi sono al netto delle imposte, se non è indicata un’altra colonna. I giorni sono UTC, estremi compresi.',
  nothing: 'Non è stato trovato nulla che valga una contestazione.',
  credits: {
    heading: 'Fatturato in eccesso',
    lead: (count, total) =>
      `${plural(count, { one: '# riga fatturata', many: '# di righe fatturate', other: '# righe fatturate' })} in eccesso. Chiediamo in tutto un accredito di ${total}.`,
  },
  questions: {
    heading: 'Da spiegare o correggere',
    lead: 'Per queste righe non si reclama alcun importo: si contraddicono, nulla le spiega, o appartengono a un altro file.',
  },
  owed: {
    heading: 'Fatturato in difetto',
    lead: 'Indicato per completezza. Non si chiede nulla; si attende un addebito successivo, già accantonato.',
  },
  credit: (amount) => `Chiediamo un accredito di ${amount}.`,
  question: 'Vi preghiamo di dirci a che cosa si riferisce questa riga, o di correggerla.',
  tooLittle: (amount) => `Fatturati ${amount} in meno; si attende un addebito successivo.`,
  columns: {
    credit: 'Accredito',
    number: 'N.',
    row: 'Riga',
    customer: 'Cliente',
    reason: 'Motivo',
    billed: 'Fatturato',
    expected: 'Atteso',
    difference: 'Differenza',
    total: 'Totale',
  },
  labels: {
    subscription: 'Sottoscrizione',
    offer: 'Offerta',
    dates: 'Date dell’addebito',
    licences: 'Licenze',
    column: 'Colonna',
    calculation: 'Come si ottiene l’importo atteso',
    noCalculation: 'Non è stato necessario interrogare una regola: la frase qui sopra dice che cosa si attende.',
    source: 'Fonte',
    rawLine: 'La riga come sta nel file',
    noLine: 'Il file non ha righe per questa sottoscrizione.',
    rulesUsed: 'Le regole interrogate',
  },
  place: (row, line) => (line === null ? `riga ${row}` : `riga ${row} (linea ${line} del file)`),
  footer: 'Prodotto da Tieout dal file indicato sopra. Nel file non è stato modificato nulla.',
};
