/** English words for the cause of an amount. */
import type { CauseTexts } from './cause-texts.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const licences = (count: number): string => (count === 1 ? '1 licence' : `${count} licences`);

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
  more: (count) => `; and ${count} more ${count === 1 ? 'fits' : 'fit'}`,
  between: '; ',
  against: (billed, expected) => (expected === null ? `Billed ${billed}.` : `Billed ${billed}, expected ${expected}.`),
};
