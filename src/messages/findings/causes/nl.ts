/** Dutch words for the cause of an amount. */
import { pluralsOf } from '../../plural.ts';
import type { CauseTexts } from './cause-texts.ts';

const plural = pluralsOf('nl');
const days = (count: number): string => plural(count, { one: '# dag', other: '# dagen' });
const licences = (count: number): string => plural(count, { one: '# licentie', other: '# licenties' });

export const nl: CauseTexts = {
  days: ({ actual, expected }) => `door de dagen: ${days(actual)} in plaats van ${expected}`,
  divisor: ({ actual, expected }) => `door de dagen: een periode van ${days(actual)} in plaats van ${expected}`,
  quantity: ({ actual, expected }) => `door het aantal: ${licences(actual)} in plaats van ${expected}`,
  'price-list-month': ({ actual, expected, validFrom }) =>
    `door de maand van de prijslijst: ${actual} per licentie, in de lijst vanaf ${validFrom}, in plaats van ${expected}`,
  'price-basis': ({ actual, expected }) =>
    `door de grondslag van de prijs: ${actual} per licentie in plaats van ${expected}`,
  explained: (cause) => `Verklaard ${cause}.`,
  several: (causes) => `Verschillende oorzaken zouden elk het bedrag verklaren, ${causes}.`,
  also: (causes) => `Ook verklaard ${causes}.`,
  more: (count) => `; en nog ${count}`,
  between: '; ',
  against: (billed, expected) =>
    expected === null ? `Gefactureerd ${billed}.` : `Gefactureerd ${billed}, verwacht ${expected}.`,
};
