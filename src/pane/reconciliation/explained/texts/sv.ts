/** What the explanation of a finding says in Swedish. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ExplainedTexts } from './explained-texts.ts';

const plural = pluralsOf('sv');

export const sv: ExplainedTexts = {
  explain: 'Förklara',
  explainOf: (what) => `Förklara: ${what}`,
  back: 'Tillbaka till avvikelserna',
  todo: 'Vad du ska göra',
  rule: 'Regel',
  noRule: 'Ingen regel räknar ut detta: raden jämförs med dina egna listor eller med filens övriga rader.',
  source: 'Källa',
  event: 'Händelse',
  lines: 'Händelsens rader',
  agree: 'De stämmer överens med varandra.',
  period: 'Period',
  charged: 'Debiterade dagar',
  days: (from, to, count) =>
    `${from} till ${to}: ${plural(count, { one: '# dag', other: '# dagar' })}, båda medräknade`,
  marks: {
    periodStart: 'Periodens första dag',
    chargeStart: 'Första debiterade dag',
    chargeEnd: 'Dagen efter den sista debiterade',
    periodEnd: 'Dagen efter perioden',
  },
  price: 'Pris',
  priceOf: (amount, from) => `${amount} per licens för hela perioden, ${from}`,
  priceList: (validFrom) => `prislista från ${validFrom}`,
  wholeRow: (row) => `rad ${row}, som debiterar en hel period`,
  ownPrice: 'raden själv, som debiterar en hel period',
  rounding: 'Avrundning',
  expectedAs: (profile) => `Väntat enligt ${profile}.`,
  fits: (profiles) => `Det fakturerade beloppet följer av ${profiles}.`,
  fitsNone: 'Ingen avrundningsregel ger det fakturerade beloppet.',
  cells: (sheet) => `Radens celler, i ${sheet}`,
};
