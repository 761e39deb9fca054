/** English words for the cause of an amount. */
import { pluralsOf } from '../../plural.ts';
import type { CauseTexts } from './cause-texts.ts';

const plural = pluralsOf('en');
const days = (count: number): string => plural(count, { one: '# day', other: '# days' });
const licences = (count: number): string => plural(count, { one: '# licence', other: '# licences' });

export const en: CauseTexts = {
  days: ({ actual, expected }) => `by days: ${days(actual)} instead of ${expected}`,
  divisor: ({ actual, expected }) => `by days: a period of ${days(actual)} instead of ${expected}`,
  quantity: ({ actual, expected }) => `by quantity: ${licences(actual)} instead of ${expected}`,
  'price-list-month': ({ actual, expected, validFrom }) =>
    `by price list month: ${actual} a licence, listed from ${validFrom}, instead of ${expected}`,
  'price-basis': ({ actual, expected }) => `by price basis: ${actual} a licence instead of ${expected}`,
  explained: (cause) => `Explained ${cause}.`,
  several: (causes) => `Several causes would each explain the amount, ${causes}.`,
  also: (causes) => `Also explained ${causes}.`,
  more: (count) => `; and ${plural(count, { one: '# more fits', other: '# more fit' })}`,
  between: '; ',
  against: (billed, expected) => (expected === null ? `Billed ${billed}.` : `Billed ${billed}, expected ${expected}.`),
};
