/** English sentences about events. */
import { pluralsOf } from '../plural.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('en');
const licences = (count: number): string => plural(count, { one: '# licence', other: '# licences' });

export const en: EventTexts = {
  happened: {
    licencesAdded: (count, date) => `${licences(count)} added on ${date}`,
    licencesRemoved: (count, date) => `${licences(count)} removed on ${date}`,
    licencesChanged: (date) => `Licences changed on ${date}`,
    stopped: (date) => `Service ended or paused on ${date}`,
    resumed: (date) => `Service resumed on ${date}`,
    stoppedAndResumed: (date) => `Service paused and resumed from ${date} on`,
    frequencyChanged: (date) => `Billing frequency changed on ${date}`,
    refunded: (date) => `Refund for ${date} and later`,
    billed: (date) => `Period from ${date} billed in advance`,
    unknown: (date) => `A charge no rule knows, from ${date}`,
  },
  sums: {
    credit: (amount) => `credit ${amount}`,
    charge: (amount) => `charges ${amount}`,
    net: (amount) => `net ${amount}`,
  },
  colon: ': ',
  verdicts: {
    'within-rounding': ({ expectedNet }) => `Expected net ${expectedNet}; the difference is one of rounding.`,
    differs: ({ expectedNet }) => `Expected net ${expectedNet}.`,
    gap: () => 'The parts leave days of the period out.',
    overlap: () => 'The parts bill days of the period twice.',
    'other-licences': () => 'Until the change it is billed for another number of licences than was taken back.',
    'no-credit': () => 'The credit of what it replaces is missing.',
    'no-charge': () => 'The new charge is missing.',
    'not-judged': () => 'Not every line of it could be recomputed.',
  },
};
