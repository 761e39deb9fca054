/** Swedish words for the cause of an amount. */
import { pluralsOf } from '../../plural.ts';
import type { CauseTexts } from './cause-texts.ts';

const plural = pluralsOf('sv');
const days = (count: number): string => plural(count, { one: '# dag', other: '# dagar' });
const licences = (count: number): string => plural(count, { one: '# licens', other: '# licenser' });

export const sv: CauseTexts = {
  days: ({ actual, expected }) => `av dagarna: ${days(actual)} i stället för ${expected}`,
  divisor: ({ actual, expected }) => `av dagarna: en period på ${days(actual)} i stället för ${expected}`,
  quantity: ({ actual, expected }) => `av antalet: ${licences(actual)} i stället för ${expected}`,
  'price-list-month': ({ actual, expected, validFrom }) =>
    `av prislistans månad: ${actual} per licens, i listan från ${validFrom}, i stället för ${expected}`,
  'price-basis': ({ actual, expected }) => `av prisets grund: ${actual} per licens i stället för ${expected}`,
  explained: (cause) => `Förklaras ${cause}.`,
  several: (causes) => `Flera orsaker skulle var för sig förklara beloppet, ${causes}.`,
  also: (causes) => `Förklaras även ${causes}.`,
  more: (count) => `; och ${count} till`,
  between: '; ',
  against: (billed, expected) =>
    expected === null ? `Fakturerat ${billed}.` : `Fakturerat ${billed}, förväntat ${expected}.`,
};
