/** What the view of deadlines says, in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { RadarTexts } from './radar-texts.ts';

const plural = pluralsOf('en');

export const en: RadarTexts = {
  title: 'Renewals and deadlines',
  detail: 'What renews or loses a right in the next days, the nearest first',
  from: 'From which day',
  within: 'Days ahead',
  withinHint: 'A whole number, 0 to 3660',
  kinds: {
    full_credit: 'last day of the whole credit',
    reactivation: 'last day to come back',
    renewal: 'renews',
    new_commerce_cancel: 'last day with a refund',
  },
  inDays: (days) => plural(days, { one: 'in # day', other: 'in # days' }),
  found: (count) => plural(count, { one: '# deadline', other: '# deadlines' }),
  untold: 'Not told by the list',
  write: 'Write a sheet',
  sheetTitle: 'Deadlines',
};
