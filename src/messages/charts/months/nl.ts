/** Dutch texts of the bridge from last month to this one. */
import { pluralsOf } from '../../plural.ts';
import type { MonthTexts } from './month-texts.ts';

const plural = pluralsOf('nl');

const steps: MonthTexts['steps'] = {
  'last-month': 'Vorige maand',
  new: 'Nieuwe abonnementen',
  reactivation: 'Heractiveringen',
  renewal: 'Verlengingen',
  'annual-past': 'Eerdere jaarkosten',
  'licences-up': 'Meer licenties',
  'licences-down': 'Minder licenties',
  cancellation: 'Opzeggingen',
  frequency: 'Frequentie',
  'part-month': 'Delen van maanden',
  periods: 'Aantal perioden',
  price: 'Prijs',
  fx: 'Wisselkoers',
  discount: 'Kortingen',
  credits: 'Crediteringen',
  past: 'Eerder eenmalig',
  tax: 'Belasting',
  rounding: 'Afronding',
  other: 'Onverklaard',
  'this-month': 'Deze maand',
};

export const nl: MonthTexts = {
  title: 'Van vorige maand naar deze maand',
  steps,
  takeaway: ({ end, change, than, largest, unexplained }) => {
    const compared = { more: `${change} meer dan`, less: `${change} minder dan`, same: 'evenveel als' }[than];
    const total = `De regels komen uit op ${end} met belasting, ${compared} vorige maand`;
    if (largest === null) return `${total}, en er is niets veranderd.`;
    const { driver, amount, subscriptions } = largest;
    const most = `de grootste wijziging is ‘${steps[driver]}’ met ${amount} in ${plural(subscriptions, { one: '# abonnement', other: '# abonnementen' })}`;
    return unexplained === null ? `${total}; ${most}.` : `${total}; ${most}, en ${unexplained} heeft geen oorzaak.`;
  },
};
