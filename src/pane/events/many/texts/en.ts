/** What is said where several subscriptions are planned for at once, in English. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ManyTexts } from './many-texts.ts';

const plural = pluralsOf('en');

export const en: ManyTexts = {
  sources: { pasted: 'I paste many', customer: 'All of a customer' },
  pairs: 'Subscription ids and new numbers of licences',
  pairsHint: 'Two columns from a sheet, one subscription a row; a tab, a semicolon or a comma between them',
  read: ({ asked, refused }) =>
    `${plural(asked, { one: '# subscription to plan', other: '# subscriptions to plan' })}, ${plural(refused, { one: '# row that cannot be', other: '# rows that cannot be' })}`,
  header: (text) => `The first row was read as the names of the columns: ${text}`,
  repeated: (row, first) => `Row ${row} says the same as row ${first}; it counts once.`,
  customer: 'Customer',
  activeOf: (name, count) => `${name} (${plural(count, { one: '# active', other: '# active' })})`,
  chooseCustomer: 'choose one',
  missing: {
    pairs: 'Paste at least one row: an id and a number',
    customer: 'Choose a customer',
  },
  sentences: {
    cancellation: ({ count, on }) =>
      `${plural(count, { one: '# subscription is', other: '# subscriptions are' })} cancelled on ${on}.`,
    'licence-change': ({ count, on }) =>
      `${plural(count, { one: '# subscription has its', other: '# subscriptions have their' })} new number of licences from ${on}.`,
    suspension: ({ count, on }) =>
      `${plural(count, { one: '# subscription is', other: '# subscriptions are' })} suspended from ${on}.`,
  },
  nets: 'All together, by currency',
  netColumns: { currency: 'Currency', now: 'Net now', later: 'Next period, more or less' },
  untold: (rows) =>
    plural(rows, {
      one: 'For # row no list tells the price of the next period; it is missing there.',
      other: 'For # rows no list tells the price of the next period; they are missing there.',
    }),
  rows: 'Row by row',
  requests: (count) => `Requests for Partner Center (${count})`,
};
