/** English sentences for what a reconciliation could not check. */
import type { NotJudgedTexts } from './finding-texts.ts';

export const enNotJudged: NotJudgedTexts = {
  file: {
    rows: 'The file has no rows: nothing was checked',
    layout: 'This kind of file is checked for fewer reasons than a licence-based one',
    'subscription-list': 'No subscription list was given',
    'lines-in-currency':
      'The file has no line in a currency that the subscription list names: what is billed in it was not looked for',
    'list-of-that-month': 'The subscription list is of a later day than the file; give the list of that month',
    'price-currency':
      'The price list names no currency and the file has several: its prices were not held against the file',
    'price-list': 'No price list was given: prices were taken from the file itself',
    'offer-matrix': 'No offer matrix was given',
    'billing-date': 'The billing date of the file is not known; give it',
    'invoice-total': 'The total of the invoice was not given: the file is not tied to it',
  },
  notLookedFor: (reasons) => `Not looked for: ${reasons}.`,
  subscription: {
    frequency: (id) => `Subscription ${id} lacks its frequency.`,
    price: (id) => `Subscription ${id} lacks its price.`,
  },
  offer: ({ offer, written }) =>
    `The offer matrix limits "${offer}" by "${written}", which no rule reads, and a customer may have more of it: not looked for: LIMIT.`,
  row: {
    price: 'No price is known for this row: the price list has none for its offer and first day.',
    frequency: 'Neither the file nor the other rows of the subscription say how it is billed.',
    period: 'The charge dates lie across the edge of two periods.',
    quantity: 'The row is for no licences, so no rule gives its amount.',
    'refunded-line': 'A refund follows from another line or from a decision of support; no rule gives its amount.',
    'usage-file': 'This charge belongs into a usage file.',
  },
  rule: (why) => `The rules leave it open: ${why}.`,
  ruleDomain: (inputs) => `The rule does not take this row's ${inputs}.`,
};
