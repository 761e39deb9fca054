/** What the explanation of a finding says in Italian. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ExplainedTexts } from './explained-texts.ts';

const plural = pluralsOf('it');

export const it: ExplainedTexts = {
  explain: 'Spiega',
  explainOf: (what) => `Spiega: ${what}`,
  back: 'Torna ai rilievi',
  todo: 'Che cosa fare',
  rule: 'Regola',
  noRule:
    'Nessuna regola lo calcola: la riga è confrontata con i tuoi elenchi, oppure con le altre righe dello stesso file.',
  source: 'Fonte',
  event: 'Evento',
  lines: 'Righe di questo evento',
  agree: 'Concordano fra loro.',
  period: 'Periodo',
  charged: 'Giorni addebitati',
  days: (from, to, count) =>
    `dal ${from} al ${to}: ${plural(count, { one: '# giorno', many: '# di giorni', other: '# giorni' })}, estremi compresi`,
  marks: {
    periodStart: 'Primo giorno del periodo',
    chargeStart: 'Primo giorno addebitato',
    chargeEnd: "Giorno dopo l'ultimo addebitato",
    periodEnd: 'Giorno dopo il periodo',
  },
  price: 'Prezzo',
  priceOf: (amount, from) => `${amount} per licenza per tutto il periodo, ${from}`,
  priceList: (validFrom) => `listino dal ${validFrom}`,
  wholeRow: (row) => `riga ${row}, che addebita un periodo intero`,
  ownPrice: 'la riga stessa, che addebita un periodo intero',
  rounding: 'Arrotondamento',
  expectedAs: (profile) => `Atteso secondo ${profile}.`,
  fits: (profiles) => `L'importo addebitato risulta da ${profiles}.`,
  fitsNone: "Nessuna convenzione di arrotondamento dà l'importo addebitato.",
  cells: (sheet) => `Celle della riga, in ${sheet}`,
};
