/** What a customer is told of a change of billing frequency, in Swedish. */
import { pluralsOf } from '../../plural.ts';
import type { ChangeMailTexts } from './change-mail-texts.ts';

const plural = pluralsOf('sv');

export const sv: ChangeMailTexts = {
  locale: 'sv-SE',
  subject: (day) => `Ändrad fakturering från ${day}`,
  greeting: 'Hej,',
  intro: {
    annual: (day) => `Från ${day} faktureras de här prenumerationerna årsvis:`,
    monthly: (day) => `Från ${day} faktureras de här prenumerationerna månadsvis:`,
  },
  line: ({ name, licences, price }) =>
    `${name}: ${plural(licences, { one: '# licens', other: '# licenser' })}${price === null ? '' : `, ${price} per licens och månad exklusive moms`}`,
  termEnd: (day) => `ny period till och med ${day}`,
  terms:
    'Den dagen börjar en ny period till priset i den aktuella prislistan; kampanjer upphör. Den outnyttjade delen av den gamla perioden krediteras.',
  answer: 'Säg till före den dagen om ni inte håller med.',
  closing: 'Vänliga hälsningar',
};
