/** Swedish words for the cause of an amount. */
import type { CauseTexts } from './cause-texts.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagar`);
const licences = (count: number): string => (count === 1 ? '1 licens' : `${count} licenser`);

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
