/** What helps to decide on a change of frequency, in English. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { AdviceTexts } from './advice-texts.ts';

const plural = pluralsOf('en');

export const en: AdviceTexts = {
  customerDays: {
    title: 'Day of the month of each customer',
    hint: '1 to 31; in a shorter month its last day counts',
  },
  cost: {
    title: (currency) => `What it costs by day, ${currency}`,
    lowest: ({ day, cost, chosen, chosenCost, days }) =>
      `Of ${plural(days, { one: '# day', other: '# days' })} ${day} costs least: ${cost}, against ${chosenCost} on ${chosen}.`,
    chosenIsLowest: ({ day, cost, days }) =>
      `Of ${plural(days, { one: '# day', other: '# days' })} ${day} costs least: ${cost}.`,
    noDay: 'On none of these days can a chosen subscription change.',
    asking: (done, days) => `Asking the rules: ${done} of ${plural(days, { one: '# day', other: '# days' })}`,
    take: (day) => `Take ${day}`,
    reading:
      'Each bar is the new charge less the credit if all change on that day; the lowest is filled. Below them: billing dates (triangle), ends of terms (dot), weekends (line).',
    marks: { 'billing-date': 'billing date', 'term-end': 'a term ends', weekend: 'weekend' },
    fewer: (able, of) => `only ${able} of ${of} can change`,
    columns: { day: 'Day', also: 'Also', cost: 'Charge less credit' },
  },
  tabs: { label: 'Parts of the preview', lines: 'Lines', cash: 'Cash flow', compare: 'Compare', warnings: 'Warnings' },
  compare: {
    title: (currency) => `Stay or switch, ${currency}`,
    what: 'What',
    first: 'First invoice',
    all: (invoices) => plural(invoices, { one: 'The # invoice shown', other: 'All # invoices shown' }),
    largest: 'Largest invoice, paid ahead',
    kept: 'Price kept for',
    keptFor: { annual: 'twelve months', monthly: 'one month' },
    cancelled: 'If cancelled, either way: all is credited in the first 30 days of the term, then the days left.',
  },
  reasons: {
    title: { annual: 'What speaks for annual billing', monthly: 'What speaks for monthly billing' },
    annual: [
      'Fewer charges to follow where many subscriptions are billed monthly.',
      'Subscriptions can be lined up on one billing date.',
      'The price is kept for twelve months, and currency swings weigh less.',
      'Running the billing costs less.',
      'More choice in how to pay, and a better fit to how customers are invoiced.',
    ],
    monthly: [
      'Billing dates can be fitted to each customer.',
      'Less is paid ahead.',
      'The needs of the business have changed.',
    ],
    source: 'MS004, Change billing frequency (2019-11-25)',
  },
  checklist: {
    title: 'Before you switch',
    sheet: 'Checklist',
    tasks: {
      sales: 'Weigh the effect on how you sell.',
      team: 'Inform the team.',
      processes: 'Update internal processes, and programs that place orders (BillingCycle of an order).',
      customer: 'Tell the customer.',
      change: 'Change the whole order in Partner Center on its day.',
      review: 'Review the invoice and the reconciliation file that follow.',
    },
  },
};
