/** What the explanation of a finding says in Dutch. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ExplainedTexts } from './explained-texts.ts';

const plural = pluralsOf('nl');

export const nl: ExplainedTexts = {
  explain: 'Uitleggen',
  explainOf: (what) => `Uitleggen: ${what}`,
  back: 'Terug naar de bevindingen',
  todo: 'Wat te doen',
  rule: 'Regel uit de regelset',
  noRule:
    'Geen regel berekent dit: de rij wordt vergeleken met uw eigen lijsten of met de andere rijen van het bestand.',
  source: 'Bron',
  event: 'Gebeurtenis',
  lines: 'Rijen van deze gebeurtenis',
  agree: 'Ze komen met elkaar overeen.',
  period: 'Periode',
  charged: 'Berekende dagen',
  days: (from, to, count) => `${from} tot en met ${to}: ${plural(count, { one: '# dag', other: '# dagen' })}`,
  marks: {
    periodStart: 'Eerste dag van de periode',
    chargeStart: 'Eerste berekende dag',
    chargeEnd: 'Dag na de laatste berekende',
    periodEnd: 'Dag na de periode',
  },
  price: 'Prijs',
  priceOf: (amount, from) => `${amount} per licentie voor de hele periode, ${from}`,
  priceList: (validFrom) => `prijslijst vanaf ${validFrom}`,
  wholeRow: (row) => `rij ${row}, die een hele periode factureert`,
  ownPrice: 'de rij zelf, die een hele periode factureert',
  rounding: 'Afronding',
  expectedAs: (profile) => `Verwacht volgens ${profile}.`,
  fits: (profiles) => `Het gefactureerde bedrag volgt uit ${profiles}.`,
  fitsNone: 'Geen afrondingswijze geeft het gefactureerde bedrag.',
  cells: (sheet) => `Cellen van de rij, in ${sheet}`,
};
