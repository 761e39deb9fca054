/** What stands on the sheet Bridge, in Swedish. */
import { pluralsOf } from '../../plural.ts';
import type { BridgeTexts } from './bridge-texts.ts';

const plural = pluralsOf('sv');

export const sv: BridgeTexts = {
  title: (file) => `Vad som har ändrats sedan ${file}`,
  convention:
    'Licenser räknas till förra månadens pris, priset på den här månadens licenser. En årsavgift från förra månaden ska inte betalas igen och är ingen uppsägning. En del av en licensändring, en kreditering eller en återbetalning hör bara till sin månad.',
  holds: 'Förra månaden och ändringarna blir den här månaden på öret',
  fails: 'Förra månaden och ändringarna blir inte den här månaden',
  behind: (currency) => `Bakom varje orsak, de största först, ${currency}`,
  headings: {
    whose: 'Kund och erbjudande',
    cause: 'Orsak',
    change: 'Ändring',
    last: 'Förra mån.',
    now: 'Denna mån.',
    licencesLast: 'Lic. före',
    licencesNow: 'Lic. nu',
    priceLast: 'Pris före',
    priceNow: 'Pris nu',
    rowLast: 'Rad före',
    rowNow: 'Rad nu',
    subscription: 'Prenumeration',
  },
  others: (subscriptions) => plural(subscriptions, { one: '# prenumeration till', other: '# prenumerationer till' }),
};
