/** What the incentive estimate says, in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IncentiveTexts } from './incentive-texts.ts';

const plural = pluralsOf('fr');

export const fr: IncentiveTexts = {
  title: 'Estimer les incitations',
  detail:
    'Chiffre d’affaires facturé par semestre, multiplié par vos propres taux\u202f: ce qui devrait arriver, et quand',
  steps: { revenue: 'Chiffre d’affaires facturé', rates: 'Vos taux', estimate: 'Estimation', result: 'Feuilles' },
  badge: 'Estimation. Les taux sont les vôtres, pas ceux de Microsoft.',
  missing: {
    sheet: 'Choisissez une feuille avec le chiffre d’affaires facturé',
    rows: 'Aucune ligne de la feuille n’a de jour et de montant',
    global: 'Ajoutez un taux global\u202f: sans lui, on ne sait pas ce qui est acquis',
  },
  sheet: 'Feuille du chiffre d’affaires facturé',
  sheetHint: 'Tel que facturé, hors taxes\u202f; les ajustements ultérieurs ne comptent pas.',
  noSheet: 'Aucune feuille n’a les colonnes nécessaires\u202f: Date et Revenue (ou Amount), une ligne par facture.',
  read: ({ rows, from, to, column }) =>
    `${plural(rows, { one: '# ligne', many: '# de lignes', other: '# lignes' })}, du ${from} au ${to}\u202f; montants de la colonne «\u202f${column}\u202f».`,
  problems: 'Ces cellules sont illisibles\u202f; leurs lignes ne sont pas comptées.',
  notRead: (rows) =>
    plural(rows, {
      one: '# ligne n’a pas pu être lue et manque ici.',
      many: '# de lignes n’ont pas pu être lues et manquent ici.',
      other: '# lignes n’ont pas pu être lues et manquent ici.',
    }),
  region: 'Votre région du monde',
  noRegion: 'pas nécessaire',
  regions: {
    north_america: 'Amérique du Nord',
    latin_america: 'Amérique latine',
    emea: 'Europe, Moyen-Orient et Afrique',
    asia_pacific: 'Asie-Pacifique',
    japan: 'Japon',
  },
  ratesLead:
    'Chaque taux vaut d’un jour à un jour. Aucun n’est fourni\u202f: prenez-les dans votre guide des incitations.',
  rate: {
    name: (number) => `Taux ${number}`,
    kind: 'Nature',
    kinds: { global: 'Taux global', accelerator: 'Accélérateur local', campaign: 'Campagne' },
    percent: 'Pour cent',
    from: 'Du',
    to: 'Au',
    toHint: 'Vide\u202f: jusqu’à nouvel ordre',
    source: 'D’où il vient',
    sourceHint: 'Guide, page, date',
    add: 'Ajouter un taux',
    remove: (number) => `Retirer le taux ${number}`,
    wrong: {
      percent: (number) => `Taux ${number}\u202f: indiquez un pourcentage de 0 à 100, par exemple 4,5`,
      from: (number) => `Taux ${number}\u202f: indiquez le jour à partir duquel il vaut`,
      to: (number) => `Taux ${number}\u202f: indiquez un jour ou laissez vide`,
    },
    ends: (number) => `Le taux ${number} finit avant de commencer`,
    overlap: (kind, first, second) =>
      `Taux ${first} et ${second}\u202f: ${kind} vaut deux fois certains jours. Mettez fin à l’un des deux.`,
  },
  semester: (end, currency) => `Semestre jusqu’au ${end}, ${currency}`,
  noCurrency: 'devise non indiquée',
  revenue: 'Chiffre d’affaires facturé',
  unrated: 'Dont sans taux global',
  earned: 'Acquis',
  notKnown: 'inconnu',
  payout: 'Versé le',
  sensitivity: 'Si les choses changent',
  pointMore: 'Taux global plus élevé d’un point',
  revenueLess: 'Chiffre d’affaires inférieur d’un dixième',
  revenueMore: 'Chiffre d’affaires supérieur d’un dixième',
  assumed:
    'Les semestres finissent le 30 juin et le 31 décembre\u202f; le versement suit 45 jours plus tard. La règle date de 2019.',
  contact: (source, dated) =>
    `Questions (adresse d’après «\u202f${source}\u202f», ${dated}\u202f; vérifiez qu’elle est toujours valable)\u202f: `,
  total: (semesters) => plural(semesters, { one: '# semestre', many: '# de semestres', other: '# semestres' }),
  write: 'Écrire les feuilles',
  plan: 'Écrit de nouvelles feuilles et rien d’autre.',
};
