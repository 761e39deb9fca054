/** English texts of the bridge from last month to this one. */
import { pluralsOf } from '../../plural.ts';
import type { MonthTexts } from './month-texts.ts';

const plural = pluralsOf('en');

const steps: MonthTexts['steps'] = {
  'last-month': 'Last month',
  new: 'New subscriptions',
  reactivation: 'Reactivations',
  renewal: 'Renewals',
  'annual-past': 'Past annual charges',
  'licences-up': 'More licences',
  'licences-down': 'Fewer licences',
  cancellation: 'Cancellations',
  frequency: 'Frequency',
  'part-month': 'Part months',
  periods: 'Number of periods',
  price: 'Price',
  fx: 'Exchange rate',
  discount: 'Discounts',
  credits: 'Credits and refunds',
  past: 'Past one-time lines',
  tax: 'Tax',
  rounding: 'Rounding',
  other: 'Unexplained',
  'this-month': 'This month',
};

export const en: MonthTexts = {
  title: 'From last month to this month',
  steps,
  takeaway: ({ end, change, than, largest, unexplained }) => {
    const compared = { more: `${change} more than`, less: `${change} less than`, same: 'as much as' }[than];
    const total = `The lines come to ${end} with tax, ${compared} last month`;
    if (largest === null) return `${total}, and nothing changed.`;
    const { driver, amount, subscriptions } = largest;
    const most = `the largest change being “${steps[driver]}” with ${amount} in ${plural(subscriptions, { one: '# subscription', other: '# subscriptions' })}`;
    return unexplained === null ? `${total}, ${most}.` : `${total}, ${most}, and ${unexplained} without a cause.`;
  },
};
