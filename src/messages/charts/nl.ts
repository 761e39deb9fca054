/** Dutch texts of the charts. */
import type { Takeaway } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import type { ChartTexts } from './chart-texts.ts';
import { nl as months } from './months/nl.ts';

const plural = pluralsOf('nl');

const titles = {
  bridge: 'Van de regels naar de factuur',
  months: months.title,
  types: 'Kosten tegenover creditering per type, vóór belasting',
  reasons: 'Wat de uitzonderingen waard zijn, per reden',
  differences: 'Regels die afwijken, naar grootte van het verschil',
} as const;

const reasons: ChartTexts['reasons'] = {
  DUPLICATE: 'Dubbele rij',
  NO_CUSTOMER: 'Geen klant',
  MISSING_IN_LIST: 'Niet in onze lijst',
  UNKNOWN: 'Onverklaard',
  FREQUENCY: 'Frequentie',
  CHARGE_TYPE: 'Kostentype',
  TIMING: 'Verkeerde factuur',
  WRONG_PERIOD: 'Verkeerde periode',
  QTY: 'Aantal',
  PRICE: 'Prijs',
  DAYS: 'Aantal dagen',
  FX: 'Wisselkoers',
  ROUNDING: 'Afronding',
  HABIT: 'Gewoonte van het bestand',
  PROMO: 'Korting',
  TAX: 'Belasting',
  LIMIT: 'Te veel van een aanbieding',
  MISSING_IN_FILE: 'Niet in het bestand',
  SILENT_EXPECTED: 'Terecht zonder regel',
};

export const nl: ChartTexts = {
  title: (kind, currency) => `${titles[kind]}, ${currency ?? 'geen valuta'}`,
  takeaway: (told) => {
    switch (told.kind) {
      case 'bridge':
        return bridge(told);
      case 'months':
        return months.takeaway(told);
      case 'types':
        return told.credits === null
          ? `De kosten zijn ${told.charges} vóór belasting en er is niets gecrediteerd.`
          : `Kosten van ${told.charges} min crediteringen van ${told.credits} zijn ${told.net} vóór belasting.`;
      case 'reasons':
        return `‘${reasons[told.reason]}’ is ${told.share}% van alle verschillen, ${told.amount} van ${told.total}, in ${told.findings} van ${plural(told.of, { one: '# bevinding', other: '# bevindingen' })}.`;
      case 'differences':
        return `Van ${plural(told.judged, { one: '# herberekende regel', other: '# herberekende regels' })} ${plural(told.agree, { one: 'klopt er #', other: 'kloppen er #' })} op de cent, ${plural(told.over, { one: '# rekent', other: '# rekenen' })} te veel en ${told.under} te weinig, met als grootste verschil ${told.largest}.`;
    }
  },
  alt: ({ title, figures, takeaway }) => `${title}. ${takeaway} Cijfers: ${figures}.`,
  captions: {
    step: 'Stap',
    amount: 'Bedrag',
    base: 'Basis',
    sum: 'Totaal',
    adds: 'Komt erbij',
    takes: 'Gaat eraf',
    label: 'Label',
    type: 'Kostentype',
    charges: 'Kosten',
    credits: 'Creditering',
    reason: 'Reden',
    over: 'Te veel',
    under: 'Te weinig',
    findings: 'Bevindingen',
    difference: 'Verschil',
  },
  steps: {
    lines: 'Regels vóór belasting',
    tax: 'Belasting',
    columns: 'Kolommen die niet kloppen',
    adjustments: 'Correcties',
    rounding: 'Afronding van de belasting',
    unexplained: 'Onverklaard',
    invoice: 'Factuur',
    'with-tax': 'Regels met belasting',
  },
  months: months.steps,
  reasons,
  otherTypes: (types) => plural(types, { one: '# ander type', other: '# andere typen' }),
  noType: 'Geen type',
  upTo: (bound) => `t/m ${bound}`,
  beyond: (bound) => `voorbij ${bound}`,
  sheetTitle: 'Grafieken',
  table: 'Cijfers',
  legend:
    'Oranje brengt in rekening of komt erbij, blauw crediteert of gaat eraf. Elke grafiek is getekend naar de tabel ernaast.',
  nothing: 'Er is geen regel gelezen, dus er is niets te tekenen.',
};

function bridge(told: Extract<Takeaway, { readonly kind: 'bridge' }>): string {
  const { verdict, end, hasInvoice, rounding, unexplained, exceeds } = told;
  if (!hasInvoice)
    return `De regels komen met belasting op ${end}; er is geen factuurtotaal gegeven om ermee te vergelijken.`;
  switch (verdict) {
    case 'ties':
      return `De regels, hun belasting en de correcties komen op de cent uit op de factuur van ${end}.`;
    case 'ties-within-rounding':
      return `De regels en hun belasting maken de factuur van ${end}, op ${rounding} afronding van de belasting na.`;
    case 'does-not-tie':
      return exceeds
        ? `Het bestand komt ${unexplained} hoger uit dan de factuur van ${end}.`
        : `Geen regel verklaart ${unexplained} van de factuur van ${end}.`;
    case 'not-checked':
      return `Er konden rijen niet worden gelezen, dus niemand kan zeggen of de regels de factuur van ${end} maken.`;
  }
}
