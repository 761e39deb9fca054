/** What a customer is told of a change of billing frequency, in French. */
import { pluralsOf } from '../../plural.ts';
import type { ChangeMailTexts } from './change-mail-texts.ts';

const plural = pluralsOf('fr');

export const fr: ChangeMailTexts = {
  locale: 'fr-FR',
  subject: (day) => `Changement de facturation au ${day}`,
  greeting: 'Bonjour,',
  intro: {
    annual: (day) => `À partir du ${day}, ces abonnements vous sont facturés à l’année\u202f:`,
    monthly: (day) => `À partir du ${day}, ces abonnements vous sont facturés au mois\u202f:`,
  },
  line: ({ name, licences, price }) =>
    `${name}\u202f: ${plural(licences, { one: '# licence', many: '# de licences', other: '# licences' })}${price === null ? '' : `, ${price} par licence et par mois hors taxes`}`,
  termEnd: (day) => `nouvelle période jusqu’au ${day}`,
  terms:
    'Une nouvelle période commence ce jour-là, au prix du tarif en vigueur\u202f; les promotions prennent fin. La part inutilisée de l’ancienne période est créditée.',
  answer: 'Si vous n’êtes pas d’accord, merci de nous le dire avant ce jour.',
  closing: 'Cordialement',
};
