/** Swedish sentences about events. */
import { pluralsOf } from '../plural.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('sv');
const licences = (count: number): string => plural(count, { one: '# licens', other: '# licenser' });

export const sv: EventTexts = {
  happened: {
    licencesAdded: (count, date) => `${licences(count)} till den ${date}`,
    licencesRemoved: (count, date) => `${licences(count)} färre den ${date}`,
    licencesChanged: (date) => `Licenserna ändrades den ${date}`,
    stopped: (date) => `Tjänsten upphörde eller pausades den ${date}`,
    resumed: (date) => `Tjänsten återupptogs den ${date}`,
    stoppedAndResumed: (date) => `Tjänsten pausades och återupptogs från den ${date}`,
    frequencyChanged: (date) => `Faktureringsfrekvensen ändrades den ${date}`,
    refunded: (date) => `Återbetalning från den ${date}`,
    billed: (date) => `Perioden från den ${date} fakturerad i förskott`,
    unknown: (date) => `En avgift som ingen regel känner, från den ${date}`,
  },
  sums: {
    credit: (amount) => `kredit ${amount}`,
    charge: (amount) => `debitering ${amount}`,
    net: (amount) => `netto ${amount}`,
  },
  colon: ': ',
  verdicts: {
    'within-rounding': ({ expectedNet }) => `Förväntat netto ${expectedNet}; skillnaden är avrundning.`,
    differs: ({ expectedNet }) => `Förväntat netto ${expectedNet}.`,
    gap: () => 'Delarna utelämnar dagar av perioden.',
    overlap: () => 'Delarna fakturerar dagar av perioden två gånger.',
    'other-licences': () => 'Fram till ändringen faktureras ett annat antal licenser än det som togs tillbaka.',
    'no-credit': () => 'Krediteringen av det som ersätts saknas.',
    'no-charge': () => 'Den nya debiteringen saknas.',
    'not-judged': () => 'Alla dess rader kunde inte räknas om.',
  },
};
