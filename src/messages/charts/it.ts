/** Italian texts of the charts. */
import type { Takeaway } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import type { ChartTexts } from './chart-texts.ts';
import { it as months } from './months/it.ts';

const plural = pluralsOf('it');

const titles = {
  bridge: 'Dalle righe alla fattura',
  months: months.title,
  types: 'Addebiti e accrediti per tipo, prima dell’imposta',
  reasons: 'Quanto valgono le eccezioni, per motivo',
  differences: 'Righe che differiscono, per entità della differenza',
} as const;

const reasons: ChartTexts['reasons'] = {
  DUPLICATE: 'Riga doppia',
  NO_CUSTOMER: 'Senza cliente',
  MISSING_IN_LIST: 'Non nel nostro elenco',
  UNKNOWN: 'Non spiegato',
  FREQUENCY: 'Frequenza',
  CHARGE_TYPE: 'Tipo di addebito',
  TIMING: 'Fattura sbagliata',
  WRONG_PERIOD: 'Periodo sbagliato',
  QTY: 'Quantità',
  PRICE: 'Prezzo',
  DAYS: 'Numero di giorni',
  FX: 'Cambio',
  ROUNDING: 'Arrotondamento',
  HABIT: 'Abitudine del file',
  PROMO: 'Sconto',
  TAX: 'Imposta',
  LIMIT: 'Troppe di un’offerta',
  MISSING_IN_FILE: 'Non nel file',
  SILENT_EXPECTED: 'Giustamente senza righe',
};

export const it: ChartTexts = {
  title: (kind, currency) => `${titles[kind]}, ${currency ?? 'senza valuta'}`,
  takeaway: (told) => {
    switch (told.kind) {
      case 'bridge':
        return bridge(told);
      case 'months':
        return months.takeaway(told);
      case 'types':
        return told.credits === null
          ? `Gli addebiti sono ${told.charges} prima dell’imposta e nulla è stato accreditato.`
          : `Addebiti di ${told.charges} meno accrediti di ${told.credits} danno ${told.net} prima dell’imposta.`;
      case 'reasons':
        return `“${reasons[told.reason]}” fa il ${told.share} % di tutte le differenze, ${told.amount} di ${told.total}, in ${told.findings} di ${plural(told.of, { one: '# rilievo', many: '# di rilievi', other: '# rilievi' })}.`;
      case 'differences':
        return `Al centesimo ${plural(told.agree, { one: 'quadra #', many: 'quadrano #', other: 'quadrano #' })} di ${plural(told.judged, { one: '# riga ricalcolata', many: '# di righe ricalcolate', other: '# righe ricalcolate' })}, ${told.over} in eccesso e ${told.under} in difetto, con una differenza massima di ${told.largest}.`;
    }
  },
  alt: ({ title, figures, takeaway }) => `${title}. ${takeaway} Cifre: ${figures}.`,
  captions: {
    step: 'Passo',
    amount: 'Importo',
    base: 'Base',
    sum: 'Totale',
    adds: 'Aggiunge',
    takes: 'Toglie',
    label: 'Etichetta',
    type: 'Tipo di addebito',
    charges: 'Addebiti',
    credits: 'Accrediti',
    reason: 'Motivo',
    over: 'Troppo',
    under: 'Troppo poco',
    findings: 'Rilievi',
    difference: 'Differenza',
  },
  steps: {
    lines: 'Righe senza imposta',
    tax: 'Imposta',
    columns: 'Colonne che non tornano',
    adjustments: 'Rettifiche',
    rounding: 'Arrotondamento dell’imposta',
    unexplained: 'Non spiegato',
    invoice: 'Fattura',
    'with-tax': 'Righe con imposta',
  },
  months: months.steps,
  reasons,
  otherTypes: (types) => plural(types, { one: '# altro tipo', many: '# di altri tipi', other: '# altri tipi' }),
  noType: 'Senza tipo',
  upTo: (bound) => `fino a ${bound}`,
  beyond: (bound) => `oltre ${bound}`,
  sheetTitle: 'Grafici',
  table: 'Cifre',
  legend: 'L’arancione addebita o aggiunge, il blu accredita o toglie. Ogni grafico è tratto dalla tabella accanto.',
  nothing: 'Nessuna riga letta: non c’è nulla da disegnare.',
};

function bridge(told: Extract<Takeaway, { readonly kind: 'bridge' }>): string {
  const { verdict, end, hasInvoice, rounding, unexplained, exceeds } = told;
  if (!hasInvoice)
    return `Le righe danno ${end} con imposta e nessun totale di fattura è stato indicato per confronto.`;
  switch (verdict) {
    case 'ties':
      return `Le righe, la loro imposta e le rettifiche danno al centesimo la fattura di ${end}.`;
    case 'ties-within-rounding':
      return `Le righe e la loro imposta danno la fattura di ${end}, salvo ${rounding} di arrotondamento dell’imposta.`;
    case 'does-not-tie':
      return exceeds
        ? `Il file supera di ${unexplained} la fattura di ${end}.`
        : `Nessuna riga spiega ${unexplained} della fattura di ${end}.`;
    case 'not-checked':
      return `Alcune righe non si sono potute leggere: nessuno può dire se le righe danno la fattura di ${end}.`;
  }
}
