/** What a customer is told of a change of billing frequency, in Italian. */
import { pluralsOf } from '../../plural.ts';
import type { ChangeMailTexts } from './change-mail-texts.ts';

const plural = pluralsOf('it');

export const it: ChangeMailTexts = {
  locale: 'it-IT',
  subject: (day) => `Cambio di fatturazione dal ${day}`,
  greeting: 'Buongiorno,',
  intro: {
    annual: (day) => `Dal ${day} questi vostri abbonamenti sono fatturati annualmente:`,
    monthly: (day) => `Dal ${day} questi vostri abbonamenti sono fatturati mensilmente:`,
  },
  line: ({ name, licences, price }) =>
    `${name}: ${plural(licences, { one: '# licenza', many: '# di licenze', other: '# licenze' })}${price === null ? '' : `, ${price} per licenza e mese, imposte escluse`}`,
  termEnd: (day) => `nuovo periodo fino al ${day}`,
  terms:
    'Da quel giorno comincia un nuovo periodo, al prezzo del listino attuale; le promozioni finiscono. La parte non usata del vecchio periodo è accreditata.',
  answer: 'Se non siete d’accordo, vi preghiamo di dircelo prima di quel giorno.',
  closing: 'Cordiali saluti',
};
