/** What a reconciliation says in a terminal, in French. */
import { pluralsOf } from '../plural.ts';
import type { TerminalTexts } from './terminal-texts.ts';

const plural = pluralsOf('fr');

export const fr: TerminalTexts = {
  file: (name, rows, layout) =>
    `${name}\u202f: ${plural(rows, { one: '# ligne', many: '# de lignes', other: '# lignes' })}, format ${layout ?? 'inconnu'}`,
  noCurrency: 'sans devise',
  total: (currency, amount, invoice) => `${currency}\u202f: total ${amount}, ${invoice}`,
  noInvoice: 'total de la facture non donné',
  invoice: {
    total: 'facture',
    adjustments: 'ajustements',
    taxRounding: 'arrondi de la taxe',
    unexplained: 'inexpliqué',
  },
  verdicts: {
    ties: 'concorde',
    'ties-within-rounding': 'concorde à l’arrondi près',
    'does-not-tie': 'ne concorde pas',
    'not-checked': 'non contrôlé',
  },
  findings: (count) =>
    count === 0
      ? 'Aucun constat.'
      : plural(count, { one: '# constat\u202f:', many: '# de constats\u202f:', other: '# constats\u202f:' }),
  silent: (count) =>
    plural(count, {
      one: '# abonnement annuel à juste titre sans ligne.',
      many: '# d’abonnements annuels à juste titre sans ligne.',
      other: '# abonnements annuels à juste titre sans ligne.',
    }),
  wholeFile: 'tout le fichier',
  row: (row) => `ligne ${row}`,
  notJudged: (row, sentence) => `Non jugée, ligne ${row}\u202f: ${sentence}`,
  notChecked: (sentence) => `Non contrôlé\u202f: ${sentence}`,
  rounding: (fits, of, profile) =>
    `Arrondi\u202f: ${plural(fits, { one: '# ligne suit', many: '# de lignes suivent', other: '# lignes suivent' })} ${profile}, sur ${of} au prorata.`,
  carried: (file, known, gone) =>
    `${file}\u202f: ${plural(known, { one: '# déjà connu', many: '# déjà connus', other: '# déjà connus' })}, ${plural(gone, { one: '# disparu', many: '# disparus', other: '# disparus' })}`,
  age: (months) => plural(months, { one: '# mois', many: '# de mois', other: '# mois' }),
  previous: {
    damaged: (file) =>
      `${file} est un classeur endommagé\u202f: il s’arrête trop tôt ou ses parties ne vont pas ensemble.`,
    tooLarge: (file) => `${file} décompressé dépasse tout classeur de résultats\u202f; il n’a pas été lu.`,
    notOurs: (file, why) => `${file} n’est pas un résultat de tieout reconcile --out\u202f: ${why}.`,
    noWorkbook: 'ce n’est pas un classeur Excel',
    noSheet: 'il n’a pas de feuille Exceptions',
    lacks: (sheet, columns) => `sa feuille ${sheet} n’a pas la colonne ${columns}`,
    later: (file, day, billingDate) =>
      `${file} porte sur le ${day}, après la date de facturation ${billingDate} du fichier\u202f: rien ne peut en être repris.`,
  },
  sinceLastMonth: ({ currency, file, start, end, changes }) =>
    `${currency}\u202f: ${start} dans ${file}, à présent ${end}\u202f: ${changes === '' ? 'rien n’a changé' : changes}.`,
  notLastMonth: {
    usage: (file) =>
      `--last-month est ${file}\u202f: ce qui a changé se dit des fichiers par licence et de new commerce, non de la consommation.`,
    'other-kind': (file) =>
      `--last-month est ${file}, un fichier d’un autre genre\u202f: indiquer celui du mois dernier de la même facture.`,
    'no-lines': (file) => `--last-month est ${file}, qui n’a aucune ligne\u202f: il n’y a rien à comparer.`,
    later: (file) =>
      `--last-month est ${file}, dont les lignes commencent après celles de --recon\u202f: les deux sont-ils intervertis\u202f?`,
  },
  tooLargeForLastMonth: (file) =>
    `${file} est lu par parties, et --last-month demande les deux fichiers entiers\u202f: donner des fichiers de moins de 64 Mo.`,
};
