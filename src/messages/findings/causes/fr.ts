/** French words for the cause of an amount; a narrow no-break space stands before a colon and a semicolon. */
import { pluralsOf } from '../../plural.ts';
import type { CauseTexts } from './cause-texts.ts';

const plural = pluralsOf('fr');
const days = (count: number): string => plural(count, { one: '# jour', many: '# de jours', other: '# jours' });
const licences = (count: number): string =>
  plural(count, { one: '# licence', many: '# de licences', other: '# licences' });

export const fr: CauseTexts = {
  days: ({ actual, expected }) => `par les jours\u202f: ${days(actual)} au lieu de ${expected}`,
  divisor: ({ actual, expected }) => `par les jours\u202f: une période de ${days(actual)} au lieu de ${expected}`,
  quantity: ({ actual, expected }) => `par la quantité\u202f: ${licences(actual)} au lieu de ${expected}`,
  'price-list-month': ({ actual, expected, validFrom }) =>
    `par le mois du tarif\u202f: ${actual} par licence, au tarif du ${validFrom}, au lieu de ${expected}`,
  'price-basis': ({ actual, expected }) => `par la base du prix\u202f: ${actual} par licence au lieu de ${expected}`,
  explained: (cause) => `Expliqué ${cause}.`,
  several: (causes) => `Plusieurs causes expliqueraient chacune le montant, ${causes}.`,
  also: (causes) => `Expliqué aussi ${causes}.`,
  more: (count) => `\u202f; et ${plural(count, { one: '# autre', many: '# d’autres', other: '# autres' })}`,
  between: '\u202f; ',
  against: (billed, expected) => (expected === null ? `Facturé ${billed}.` : `Facturé ${billed}, attendu ${expected}.`),
};
