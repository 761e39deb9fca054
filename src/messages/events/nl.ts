/** Dutch sentences about events. */
import { pluralsOf } from '../plural.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('nl');
const licences = (count: number): string => plural(count, { one: '# licentie', other: '# licenties' });

export const nl: EventTexts = {
  happened: {
    licencesAdded: (count, date) => `${licences(count)} toegevoegd op ${date}`,
    licencesRemoved: (count, date) => `${licences(count)} verwijderd op ${date}`,
    licencesChanged: (date) => `Licenties gewijzigd op ${date}`,
    stopped: (date) => `Dienst beëindigd of onderbroken op ${date}`,
    resumed: (date) => `Dienst hervat op ${date}`,
    stoppedAndResumed: (date) => `Dienst onderbroken en hervat vanaf ${date}`,
    frequencyChanged: (date) => `Factureringsfrequentie gewijzigd op ${date}`,
    refunded: (date) => `Terugbetaling vanaf ${date}`,
    billed: (date) => `Periode vanaf ${date} vooraf gefactureerd`,
    unknown: (date) => `Kosten die geen regel kent, vanaf ${date}`,
  },
  sums: {
    credit: (amount) => `creditering ${amount}`,
    charge: (amount) => `kosten ${amount}`,
    net: (amount) => `netto ${amount}`,
  },
  colon: ': ',
  verdicts: {
    'within-rounding': ({ expectedNet }) => `Verwacht netto ${expectedNet}; het verschil is afronding.`,
    differs: ({ expectedNet }) => `Verwacht netto ${expectedNet}.`,
    gap: () => 'De delen laten dagen van de periode weg.',
    overlap: () => 'De delen factureren dagen van de periode dubbel.',
    'other-licences': () => 'Tot de wijziging is een ander aantal licenties gefactureerd dan is teruggenomen.',
    'no-credit': () => 'De creditering van wat wordt vervangen ontbreekt.',
    'no-charge': () => 'De nieuwe facturering ontbreekt.',
    'not-judged': () => 'Niet elke rij ervan kon worden herberekend.',
  },
};
