/** Swedish texts of the bridge from last month to this one. */
import { pluralsOf } from '../../plural.ts';
import type { MonthTexts } from './month-texts.ts';

const plural = pluralsOf('sv');

const steps: MonthTexts['steps'] = {
  'last-month': 'Förra månaden',
  new: 'Nya prenumerationer',
  reactivation: 'Återaktiveringar',
  renewal: 'Förnyelser',
  'annual-past': 'Tidigare årsavgifter',
  'licences-up': 'Fler licenser',
  'licences-down': 'Färre licenser',
  cancellation: 'Uppsägningar',
  frequency: 'Frekvens',
  'part-month': 'Delar av månader',
  periods: 'Antal perioder',
  price: 'Pris',
  fx: 'Växelkurs',
  discount: 'Rabatter',
  credits: 'Krediteringar',
  past: 'Tidigare engångsrader',
  tax: 'Skatt',
  rounding: 'Avrundning',
  other: 'Oförklarat',
  'this-month': 'Den här månaden',
};

export const sv: MonthTexts = {
  title: 'Från förra månaden till den här',
  steps,
  takeaway: ({ end, change, than, largest, unexplained }) => {
    const compared = { more: `${change} mer än`, less: `${change} mindre än`, same: 'lika mycket som' }[than];
    const total = `Raderna blir ${end} med skatt, ${compared} förra månaden`;
    if (largest === null) return `${total}, och ingenting har ändrats.`;
    const { driver, amount, subscriptions } = largest;
    const most = `den största ändringen är ”${steps[driver]}” med ${amount} i ${plural(subscriptions, { one: '# prenumeration', other: '# prenumerationer' })}`;
    return unexplained === null ? `${total}; ${most}.` : `${total}; ${most}, och ${unexplained} saknar orsak.`;
  },
};
