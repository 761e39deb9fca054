/** What the explanation of a finding says in French. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ExplainedTexts } from './explained-texts.ts';

const plural = pluralsOf('fr');

export const fr: ExplainedTexts = {
  explain: 'Expliquer',
  explainOf: (what) => `Expliquer\u202f: ${what}`,
  back: 'Retour aux constats',
  todo: 'Que faire',
  rule: 'Règle',
  noRule:
    'Aucune règle ne le calcule\u202f: la ligne est comparée à vos propres listes, ou aux autres lignes du même fichier.',
  source: 'Source',
  event: 'Événement',
  lines: 'Lignes de cet événement',
  agree: 'Elles concordent entre elles.',
  period: 'Période',
  charged: 'Jours facturés',
  days: (from, to, count) =>
    `du ${from} au ${to}\u202f: ${plural(count, { one: '# jour', many: '# de jours', other: '# jours' })}, bornes comprises`,
  marks: {
    periodStart: 'Premier jour de la période',
    chargeStart: 'Premier jour facturé',
    chargeEnd: 'Lendemain du dernier jour facturé',
    periodEnd: 'Lendemain de la période',
  },
  price: 'Prix',
  priceOf: (amount, from) => `${amount} par licence pour toute la période, ${from}`,
  priceList: (validFrom) => `liste de prix du ${validFrom}`,
  wholeRow: (row) => `ligne ${row}, qui facture une période entière`,
  ownPrice: 'la ligne elle-même, qui facture une période entière',
  rounding: 'Arrondi',
  expectedAs: (profile) => `Attendu selon ${profile}.`,
  fits: (profiles) => `Le montant facturé résulte de ${profiles}.`,
  fitsNone: "Aucune convention d'arrondi ne donne le montant facturé.",
  cells: (sheet) => `Cellules de la ligne, dans ${sheet}`,
};
