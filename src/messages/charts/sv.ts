/** Swedish texts of the charts. */
import type { Takeaway } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import type { ChartTexts } from './chart-texts.ts';
import { sv as months } from './months/sv.ts';

const plural = pluralsOf('sv');

const titles = {
  bridge: 'Från raderna till fakturan',
  months: months.title,
  types: 'Debiteringar mot krediteringar per typ, före skatt',
  reasons: 'Vad avvikelserna är värda, per orsak',
  differences: 'Rader som avviker, efter skillnadens storlek',
} as const;

const reasons: ChartTexts['reasons'] = {
  DUPLICATE: 'Dubblettrad',
  NO_CUSTOMER: 'Ingen kund',
  MISSING_IN_LIST: 'Saknas i vår lista',
  UNKNOWN: 'Oförklarat',
  FREQUENCY: 'Frekvens',
  CHARGE_TYPE: 'Avgiftstyp',
  TIMING: 'Fel faktura',
  WRONG_PERIOD: 'Fel period',
  QTY: 'Antal',
  PRICE: 'Pris',
  DAYS: 'Antal dagar',
  FX: 'Växelkurs',
  ROUNDING: 'Avrundning',
  HABIT: 'Filens vana',
  PROMO: 'Rabatt',
  TAX: 'Skatt',
  LIMIT: 'För många av ett erbjudande',
  MISSING_IN_FILE: 'Saknas i filen',
  SILENT_EXPECTED: 'Tyst med rätta',
};

export const sv: ChartTexts = {
  title: (kind, currency) => `${titles[kind]}, ${currency ?? 'ingen valuta'}`,
  takeaway: (told) => {
    switch (told.kind) {
      case 'bridge':
        return bridge(told);
      case 'months':
        return months.takeaway(told);
      case 'types':
        return told.credits === null
          ? `Debiteringarna är ${told.charges} före skatt, och ingenting krediterades.`
          : `Debiteringar på ${told.charges} minus krediteringar på ${told.credits} blir ${told.net} före skatt.`;
      case 'reasons':
        return `”${reasons[told.reason]}” står för ${told.share} % av alla skillnader, ${told.amount} av ${told.total}, i ${told.findings} av ${plural(told.of, { one: '# avvikelse', other: '# avvikelser' })}.`;
      case 'differences':
        return `${told.agree} av ${plural(told.judged, { one: '# omräknad rad', other: '# omräknade rader' })} stämmer på öret, ${told.over} fakturerar för mycket och ${told.under} för lite, med en största skillnad på ${told.largest}.`;
    }
  },
  alt: ({ title, figures, takeaway }) => `${title}. ${takeaway} Siffror: ${figures}.`,
  captions: {
    step: 'Steg',
    amount: 'Belopp',
    base: 'Bas',
    sum: 'Summa',
    adds: 'Lägger till',
    takes: 'Drar ifrån',
    label: 'Etikett',
    type: 'Avgiftstyp',
    charges: 'Debiteringar',
    credits: 'Krediteringar',
    reason: 'Orsak',
    over: 'För mycket',
    under: 'För lite',
    findings: 'Avvikelser',
    difference: 'Skillnad',
  },
  steps: {
    lines: 'Rader före skatt',
    tax: 'Skatt',
    columns: 'Kolumner som inte går ihop',
    adjustments: 'Justeringar',
    rounding: 'Avrundning av skatten',
    unexplained: 'Oförklarat',
    invoice: 'Faktura',
    'with-tax': 'Rader med skatt',
  },
  months: months.steps,
  reasons,
  otherTypes: (types) => plural(types, { one: '# annan typ', other: '# andra typer' }),
  noType: 'Ingen typ',
  upTo: (bound) => `till ${bound}`,
  beyond: (bound) => `bortom ${bound}`,
  sheetTitle: 'Diagram',
  table: 'Siffror',
  legend:
    'Orange debiterar eller lägger till, blått krediterar eller drar ifrån. Varje diagram är ritat efter tabellen bredvid.',
  nothing: 'Ingen rad lästes, så det finns inget att rita.',
};

function bridge(told: Extract<Takeaway, { readonly kind: 'bridge' }>): string {
  const { verdict, end, hasInvoice, rounding, unexplained, exceeds } = told;
  if (!hasInvoice) return `Raderna blir ${end} med skatt, och ingen fakturasumma angavs att jämföra med.`;
  switch (verdict) {
    case 'ties':
      return `Raderna, deras skatt och justeringarna ger fakturan på ${end} på öret.`;
    case 'ties-within-rounding':
      return `Raderna och deras skatt ger fakturan på ${end}, så när som på ${rounding} i avrundning av skatten.`;
    case 'does-not-tie':
      return exceeds
        ? `Filen är ${unexplained} mer än fakturan på ${end}.`
        : `Ingen rad förklarar ${unexplained} av fakturan på ${end}.`;
    case 'not-checked':
      return `Rader kunde inte läsas, så ingen kan säga om raderna ger fakturan på ${end}.`;
  }
}
