/** Italian words for the cause of an amount. */
import { pluralsOf } from '../../plural.ts';
import type { CauseTexts } from './cause-texts.ts';

const plural = pluralsOf('it');
const days = (count: number): string => plural(count, { one: '# giorno', many: '# di giorni', other: '# giorni' });
const licences = (count: number): string =>
  plural(count, { one: '# licenza', many: '# di licenze', other: '# licenze' });

export const it: CauseTexts = {
  days: ({ actual, expected }) => `dai giorni: ${days(actual)} invece di ${expected}`,
  divisor: ({ actual, expected }) => `dai giorni: un periodo di ${days(actual)} invece di ${expected}`,
  quantity: ({ actual, expected }) => `dalla quantità: ${licences(actual)} invece di ${expected}`,
  'price-list-month': ({ actual, expected, validFrom }) =>
    `dal mese del listino: ${actual} per licenza, in listino dal ${validFrom}, invece di ${expected}`,
  'price-basis': ({ actual, expected }) => `dalla base del prezzo: ${actual} per licenza invece di ${expected}`,
  explained: (cause) => `Spiegato ${cause}.`,
  several: (causes) => `Più cause, ciascuna da sola, spiegherebbero l’importo, ${causes}.`,
  also: (causes) => `Spiegato anche ${causes}.`,
  more: (count) => `; e ${plural(count, { one: 'un’altra', many: 'altre #', other: 'altre #' })}`,
  between: '; ',
  against: (billed, expected) =>
    expected === null ? `Fatturato ${billed}.` : `Fatturato ${billed}, atteso ${expected}.`,
};
