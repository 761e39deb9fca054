/** What a customer is told of a change of billing frequency, in English. */
import { pluralsOf } from '../../plural.ts';
import type { ChangeMailTexts } from './change-mail-texts.ts';

const plural = pluralsOf('en');

export const en: ChangeMailTexts = {
  locale: 'en-GB',
  subject: (day) => `Billing change on ${day}`,
  greeting: 'Hello,',
  intro: {
    annual: (day) => `From ${day} these subscriptions of yours are billed annually:`,
    monthly: (day) => `From ${day} these subscriptions of yours are billed monthly:`,
  },
  line: ({ name, licences, price }) =>
    `${name}: ${plural(licences, { one: '# licence', other: '# licences' })}${price === null ? '' : `, ${price} a licence and month before tax`}`,
  termEnd: (day) => `new term until ${day}`,
  terms:
    'A new term begins on that day, at the price of the current list; promotions end. The unused part of the old term is credited.',
  answer: 'Please tell us before that day if you do not agree.',
  closing: 'Kind regards',
};
