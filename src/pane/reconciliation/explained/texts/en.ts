/** What the explanation of a finding says in English. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ExplainedTexts } from './explained-texts.ts';

const plural = pluralsOf('en');

export const en: ExplainedTexts = {
  explain: 'Explain',
  explainOf: (what) => `Explain: ${what}`,
  back: 'Back to the findings',
  todo: 'What to do',
  rule: 'Rule',
  noRule: 'No rule computes this: the line is held against your own lists, or against the other lines of the file.',
  source: 'Source',
  event: 'Event',
  lines: 'Lines of this event',
  agree: 'They agree with each other.',
  period: 'Period',
  charged: 'Days charged',
  days: (from, to, count) => `${from} to ${to}: ${plural(count, { one: '# day', other: '# days' })}, both ends counted`,
  marks: {
    periodStart: 'First day of the period',
    chargeStart: 'First day charged',
    chargeEnd: 'Day after the last day charged',
    periodEnd: 'Day after the period',
  },
  price: 'Price',
  priceOf: (amount, from) => `${amount} a licence for the whole period, ${from}`,
  priceList: (validFrom) => `price list from ${validFrom}`,
  wholeRow: (row) => `row ${row}, which bills a whole period`,
  ownPrice: 'the row itself, which bills a whole period',
  rounding: 'Rounding',
  expectedAs: (profile) => `Expected as ${profile}.`,
  fits: (profiles) => `The amount billed follows from ${profiles}.`,
  fitsNone: 'No convention of rounding gives the amount billed.',
  cells: (sheet) => `Cells of the line, in ${sheet}`,
};
