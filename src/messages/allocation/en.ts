/** What is said in English about payments and their invoices. */
import { pluralsOf } from '../plural.ts';
import { listed as listedWith } from '../translated/wording.ts';
import type { AllocationTexts } from './allocation-texts.ts';

const plural = pluralsOf('en');
const listed = (words: readonly string[]): string => listedWith(words, 'and');

export const en: AllocationTexts = {
  locale: 'en-GB',
  reasons: {
    'reference-exact': ({ invoices }) => `The reference names ${listed(invoices)}, and the amounts agree.`,
    'reference-part': ({ invoices }) => `The reference names ${listed(invoices)}; the payment is a part of that.`,
    'reference-over': ({ invoices }) => `The reference names ${listed(invoices)}; the payment is more than that.`,
    'exact-one': ({ invoices }) => `The payment is exactly ${listed(invoices)}, and no other invoices add up to it.`,
    'exact-several': ({ invoices }) =>
      `The payment is exactly ${listed(invoices)} together, and no other invoices add up to it.`,
    'exact-after-others': ({ invoices }) =>
      `The payment is exactly ${listed(invoices)} once the other payments have their invoices.`,
    'exact-with-credit-notes': ({ invoices }) => `The payment is exactly ${listed(invoices)}, credit notes taken off.`,
    'several-payments': ({ invoices }) => `Several payments together are exactly ${listed(invoices)}.`,
    'within-tolerance': ({ invoices }) => `The payment is almost ${listed(invoices)}; look at the difference.`,
    'part-to-oldest': ({ invoices }) =>
      `No invoices add up to the payment; it is suggested for those due first: ${listed(invoices)}.`,
    'part-search-cut': ({ invoices }) =>
      `The search was cut off before it found invoices that add up to the payment; it is suggested for those due first: ${listed(invoices)}.`,
    'more-than-open': () => 'The payment is more than everything that is open in this currency.',
    'several-solutions': ({ alternatives }) =>
      `Several choices add up to the payment: ${alternatives.map(listed).join('; or ')}. Choose one.`,
    'perhaps-others': ({ alternatives }) =>
      `${alternatives.map(listed).join('; or ')}: that is exactly the payment. The search was cut off, so others may be too; look before you choose.`,
    'no-open-invoice': () => 'No invoice is open in this currency.',
  },
  cut: 'The search was cut off: there may be others.',
  problems: {
    'assigned-over-invoice': ({ invoice, found, most }) =>
      `${found} is assigned to ${invoice}; ${most} of it is open. Write at most that.`,
    'assigned-over-payment': ({ found, most }) => `${found} is assigned; the payment is ${most}. Take some away.`,
    'assigned-wrong-sign': ({ invoice, found }) =>
      `${found} has the wrong sign for ${invoice}. A credit note takes an amount below 0, an invoice one above 0.`,
    'assigned-other-currency': ({ invoice, found, expected }) =>
      `${invoice} is in ${found}, the payment in ${expected}. Choose an invoice of the same currency.`,
  },
  nextSteps: {
    draft: () => 'Send the request, then write down the day.',
    sent: ({ from, by }) => `Nothing to do yet: the Billing page is to show it from ${from} to ${by}.`,
    due: ({ by, expected }) => `Look at the Billing page now, until ${by}: ${expected} is to stay unallocated.`,
    overdue: ({ by }) => `It was to show by ${by}. Send the follow-up, which quotes the first request.`,
    updated: ({ expected, found }) =>
      `The Billing page shows ${found} and should show ${expected}. Ask which invoice was used.`,
    closed: () => 'The balance is as expected. Nothing is left to do.',
  },
  mail: {
    unnamed: '[partner name]',
    unnumbered: '[partner id]',
    subject: ({ partner, amount, day }) => `${partner}: please apply our payment of ${amount} made on ${day}`,
    followUpSubject: ({ partner, amount, day }) =>
      `Reminder, ${partner}: please apply our payment of ${amount} made on ${day}`,
    colon: ': ',
    greeting: 'Hello,',
    ask: (invoices) =>
      plural(invoices, {
        one: 'Partner Center shows a payment of ours as unallocated. Please apply it to the invoice below.',
        other: 'Partner Center shows a payment of ours as unallocated. Please apply it to the invoices below.',
      }),
    followUp: ({ sent, expectedBy }) =>
      `We asked for this on ${sent} and expected the Billing page to show it by ${expectedBy}. It does not yet. Our request was:`,
    partner: 'Partner name',
    partnerId: 'Partner id',
    paidOn: 'Payment date',
    amount: 'Amount paid',
    reference: 'Bank reference',
    noReference: '(none)',
    applyTo: 'Please apply to:',
    remains: 'Stays unallocated',
    closing: 'Kind regards',
  },
};
