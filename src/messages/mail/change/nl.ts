/** What a customer is told of a change of billing frequency, in Dutch. */
import { pluralsOf } from '../../plural.ts';
import type { ChangeMailTexts } from './change-mail-texts.ts';

const plural = pluralsOf('nl');

export const nl: ChangeMailTexts = {
  locale: 'nl-NL',
  subject: (day) => `Wijziging van de facturering per ${day}`,
  greeting: 'Goedendag,',
  intro: {
    annual: (day) => `Vanaf ${day} worden deze abonnementen jaarlijks gefactureerd:`,
    monthly: (day) => `Vanaf ${day} worden deze abonnementen maandelijks gefactureerd:`,
  },
  line: ({ name, licences, price }) =>
    `${name}: ${plural(licences, { one: '# licentie', other: '# licenties' })}${price === null ? '' : `, ${price} per licentie en maand exclusief btw`}`,
  termEnd: (day) => `nieuwe termijn tot en met ${day}`,
  terms:
    'Op die dag begint een nieuwe termijn, tegen de prijs van de huidige lijst; acties eindigen. Het ongebruikte deel van de oude termijn wordt gecrediteerd.',
  answer: 'Laat het ons vóór die dag weten als u het er niet mee eens bent.',
  closing: 'Met vriendelijke groet',
};
