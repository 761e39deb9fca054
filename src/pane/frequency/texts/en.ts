/** What the wizard for a change of frequency says, in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FrequencyTexts } from './frequency-texts.ts';

const plural = pluralsOf('en');

export const en: FrequencyTexts = {
  title: 'Change billing frequency',
  detail: 'Many subscriptions at once, monthly to annual or back: lines, cash and reasons before anything happens',
  steps: {
    choose: 'Subscriptions',
    date: 'Date',
    who: 'Who can change',
    preview: 'Preview',
    check: 'Check your answers',
    result: 'Plan',
  },
  missing: {
    list: 'Choose a sheet with your subscriptions',
    chosen: 'Choose at least one subscription',
    day: 'Give a day, such as 2019-11-25',
    billingDay: 'Give your billing day, 1 to 31',
    customerDays: 'Give the customers a day, 1 to 31',
    understood: 'Tick that you have understood',
    nothing: 'No subscription can change: go back and choose others',
  },
  sheets: {
    list: 'Sheet with subscriptions',
    matrix: 'Offer matrix',
    prices: 'Price list',
    none: 'none',
    open: 'Open a file as a new sheet',
    refused: 'This file holds no subscription list, offer matrix or price list.',
  },
  to: 'Change to',
  frequencies: { annual: 'Annual', monthly: 'Monthly' },
  filter: 'Filter',
  filterHint: 'Customer, offer or id',
  chooseShown: (count) => plural(count, { one: 'Choose the one shown', other: 'Choose the # shown' }),
  chooseNone: 'Choose none',
  paste: 'Paste subscription ids',
  pasteHint: 'One a line, or parted by commas',
  addPasted: 'Add these ids',
  pasted: (found, twice, unknown) =>
    `${found} found, ${twice} given twice${unknown === '' ? ', none unknown' : `; not in the list: ${unknown}`}`,
  subscriptions: 'Subscriptions',
  licences: (count) => plural(count, { one: '# licence', other: '# licences' }),
  more: (count) => `${count} more: narrow the filter`,
  chosen: (count) => `${count} chosen`,
  when: 'When they change',
  days: {
    common: 'All on one day',
    'own-day': 'Each on its own billing date',
    renewal: 'Each at its renewal',
    'customer-day': 'Each on the day of its customer',
  },
  dayLabel: { common: 'Day', 'own-day': 'Not before', renewal: 'Not before', 'customer-day': 'Not before' },
  dayHint: 'Year, month, day: 2019-11-25',
  billingDay: 'Billing day of your invoices',
  billingDayHint: 'Day of the month, 1 to 31',
  moveAlong: (chosen, more) =>
    `You chose ${chosen}; ${plural(more, { one: '# more moves along', other: '# more move along' })}.`,
  because: { 'same-order': 'same order', 'add-on': 'add-on', parent: 'has a chosen add-on' },
  notes: {
    'same-frequency': { why: ({ frequency }) => `It is billed ${frequency} already.`, fix: 'Leave it out.' },
    'frequency-not-offered': {
      why: ({ offered }) => `Column J of the offer matrix offers ${offered}.`,
      fix: 'Move to an offer that has the frequency.',
    },
    'usage-based': { why: () => 'Usage is billed monthly only.', fix: 'Leave it out.' },
    'not-active': { why: () => 'It is not active.', fix: 'Reactivate it first.' },
    trial: { why: () => 'It is a trial.', fix: 'Buy the paid offer.' },
    'not-listed': {
      why: () => 'The offer is not on the price list of that day.',
      fix: 'Move to an offer on the list.',
    },
    'order-blocked': {
      why: ({ subscription }) => `Its order moves as a whole, and ${subscription} cannot.`,
      fix: 'Mend or end that one first.',
    },
    'no-customer-day': { why: () => 'No day of the month was given for its customer.', fix: 'Go back and give one.' },
    'before-service': { why: () => 'The day is before its service starts.', fix: 'Choose a later day.' },
    'new-commerce': {
      why: () => 'New commerce changes at the end of the charge cycle, without lines of its own.',
      fix: 'Schedule the change in Partner Center.',
    },
    'frequency-unreadable': {
      why: () => 'The list does not say how it is billed now.',
      fix: 'Write Monthly or Annual into the list.',
    },
    'no-offer-matrix': { why: () => 'No offer matrix was chosen.', fix: 'Open the offer matrix as a sheet.' },
    'offer-not-in-matrix': {
      why: ({ offer }) => `The offer matrix does not have ${offer}.`,
      fix: 'Open a newer offer matrix.',
    },
    'no-price-list': { why: () => 'No price list was chosen.', fix: 'Open the price list as a sheet.' },
    'old-price-unknown': {
      why: () => 'No price list reaches back to its running term.',
      fix: 'Add the list of that time to the price list.',
    },
    'rule-silent': { why: () => 'The rules give no answer here.', fix: 'Check start date and quantity in the list.' },
    'promotion-lost': {
      why: ({ share }) => `The discount of ${share}% ends with the change.`,
      fix: 'Tell the customer.',
    },
    'price-reset': {
      why: ({ old, new: now }) => `The price goes from ${old} to ${now} a month: the current list counts.`,
      fix: 'Check the price with the customer.',
    },
    'order-unknown': {
      why: () => 'The list has no OrderId, so what moves along is not known.',
      fix: 'Add the column OrderId.',
    },
    'limit-reached': {
      why: ({ limit }) => `Column I: ${limit} a customer, so licences cannot be split off.`,
      fix: 'Change the whole subscription.',
    },
    'short-month': {
      why: ({ day }) => `It changes on day ${day} of a month; shorter months count their last day.`,
      fix: 'Choose a day up to the 28th to keep it the same.',
    },
  },
  legacy: 'Legacy',
  newCommerce: 'New commerce',
  charge: 'New charge',
  credit: 'Credit for the unused part',
  net: 'Net',
  invoice: (day) => `Invoice of ${day}`,
  newTerm: (from, to) => `New term ${from} to ${to}`,
  noCurrency: 'no currency given',
  compare: (currency) => `Stay or change, paid so far, ${currency}`,
  takeaway: ({ first, firstStay, change, stay }) =>
    `The first invoice is ${first} instead of ${firstStay}; over all invoices shown ${change} with the change, ${stay} without.`,
  figures: 'Figures',
  columns: { invoice: 'Invoice', stay: 'Stay', change: 'Change' },
  stay: 'stay',
  switched: 'change',
  alwaysTitle: 'True of every change',
  always: [
    'Promotions end.',
    'The price is that of the current list.',
    'The term starts again on the day of the change.',
    'Add-ons move with their subscription.',
    'There is no free period.',
    'Charge and credit come on the next invoice.',
  ],
  nothing: 'No subscription can change.',
  checkSentence: ({ ready, to, days }) =>
    `${plural(ready, { one: '# subscription changes', other: '# subscriptions change' })} to ${to}: ${days}.`,
  understood: (promotions, prices) =>
    `I understand: ${plural(promotions, { one: '# loses a promotion', other: '# lose a promotion' })}, ${plural(prices, { one: '# gets another price', other: '# get another price' })}, and every term starts again`,
  write: 'Write the plan',
  sheetTitle: 'Plan',
  requests: (count) => `Requests for Partner Center (${count})`,
  requestsLead: 'To copy, one an order. Nothing is sent, and no credentials are in them.',
  copy: 'Copy',
  copied: 'Copied',
  later: 'Did it happen?',
  laterLead: 'Open the next reconciliation file: each expected line is looked for.',
  laterFile: 'Reconciliation file',
  laterRefused: 'This file is no licence-based reconciliation file.',
  appeared: ({ appeared, expected, rounding, other }) =>
    `${appeared} of ${expected} appeared; ${plural(rounding, { one: '# differs', other: '# differ' })} by rounding, ${other} by another amount.`,
};
