/** What the check says of files in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IntakeTexts } from './intake-texts.ts';

const plural = pluralsOf('fr');

export const fr: IntakeTexts = {
  title: 'Lecture des fichiers',
  askTitle: 'Une question avant de lire le fichier',
  askDates: (example, place) =>
    `${example} dans ${place} peut avoir le mois ou le jour en premier, et aucune autre date du fichier ne le dit.`,
  askDecimals: (example, place) =>
    `${example} dans ${place} peut valoir plus de mille ou être un nombre à trois décimales, et aucun autre montant du fichier ne le dit.`,
  choose: 'Choisir…',
  labels: {
    kind: 'Type',
    delimiter: 'Colonnes séparées par',
    encoding: 'Encodage',
    dateOrder: 'Dates',
    decimalMark: 'Décimales',
  },
  kinds: {
    'licence-reconciliation': 'Fichier de rapprochement basé sur les licences',
    'usage-reconciliation': 'Fichier de rapprochement basé sur l’utilisation',
    'new-commerce-reconciliation': 'Fichier de rapprochement du nouveau commerce',
    'subscription-list': 'Liste des abonnements',
    'price-list': 'Liste de prix',
    'offer-matrix': 'Matrice des offres',
    'invoice-totals': 'Totaux de factures',
    'open-invoices': 'Factures ouvertes',
    payments: 'Paiements',
    'request-log': 'Journal des demandes',
    'billed-revenue': 'Chiffre d’affaires facturé',
    'incentive-statement': 'Relevé des incitations',
    unknown: 'Non reconnu',
  },
  delimiters: { ',': 'virgule ,', ';': 'point-virgule ;', '\t': 'tabulation', '|': 'barre |' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1252': 'Windows-1252' },
  dateOrders: { 'month-first': 'mois en premier, 2/27/2020', 'day-first': 'jour en premier, 27/2/2020' },
  decimalMarks: { dot: 'point, 1,234.50', comma: 'virgule, 1.234,50' },
  by: {
    said: 'choisi par vous',
    proved: 'visible dans les cellules',
    'partner-center': 'comme l’écrit l’Espace partenaires',
    nobody: 'aucune cellule n’en a besoin',
    guessed: 'une supposition, car le texte n’est pas en UTF-8',
  },
  workbook: (sheet, sheets) =>
    sheets === 1
      ? `Classeur Excel, feuille «\u202f${sheet}\u202f»`
      : `Classeur Excel, feuille «\u202f${sheet}\u202f» sur ${sheets}`,
  notRead: (sheets) => `Mêmes colonnes, non lu\u202f: ${sheets.map((sheet) => `«\u202f${sheet}\u202f»`).join(', ')}`,
  sheet: 'Feuille de ce classeur',
  uses: {
    checked: 'ses lignes ont été contrôlées',
    compared: 'les lignes ont été comparées avec',
    broken: 'écarté\u202f: une partie est illisible',
    carried: 'ses responsables, notes et statuts se poursuivent dans le rapport',
    'last-month': 'dit ce qui a changé depuis',
    'not-last-month': 'écarté\u202f: ce n’est pas un fichier antérieur de la même facture, lisible en entier',
    unused: 'pas utilisé dans ce contrôle',
  },
  lastMonth: {
    label: 'Fichier du mois dernier (facultatif)',
    hint: 'Dit, par cause, ce qui a changé depuis.',
    choose: 'Choisir le fichier du mois dernier…',
    remove: 'Retirer',
    sheet: 'ou une feuille de ce classeur',
    none: 'Aucune',
  },
  openSheets: 'Feuilles de ce classeur',
  openSheetsLead: 'Choisissez à quoi comparer les lignes, puis déposez le fichier ou contrôlez une feuille.',
  notUsed: 'Pas utilisée',
  checkSheet: (sheet) => `Contrôler la feuille «\u202f${sheet}\u202f»`,
  billingDay: 'Date de facturation',
  billingDayBy: {
    said: 'vous l’avez indiquée',
    name: 'd’après le nom du fichier',
    nobody: 'sans elle, nul ne peut dire s’il manque une ligne',
  },
  notChecked: 'Non contrôlé',
  silent: (count) =>
    plural(count, {
      one: '# abonnement sans ligne, à juste titre',
      many: '# d’abonnements sans ligne, à juste titre',
      other: '# abonnements sans ligne, à juste titre',
    }),
  report: 'Écrire le rapport dans ce classeur',
  reportLead:
    'Synthèse, exceptions, événements et chaque étape en nouvelles feuilles. Aucune de vos feuilles ne change.',
  reporting: 'Écriture du rapport…',
  stop: 'Arrêter',
  disabled: (column, reasons) => `Le fichier n’a pas de colonne ${column}\u202f: non recherché\u202f: ${reasons}.`,
  noTieOut: (column) => `Le fichier n’a pas de colonne ${column}\u202f: il ne peut être rapproché d’une facture.`,
  onlyOpen: (lines, written) =>
    `${plural(lines, { one: '# ligne est', many: '# de lignes sont', other: '# lignes sont' })} plus que n’en prend ici une feuille\u202f: ${written} de celles qui ne concordent pas d’emblée ${plural(written, { one: 'a été écrite', many: 'ont été écrites', other: 'ont été écrites' })}.`,
  tieOut: {
    title: (currency) => `Rapprochement ${currency}`,
    verdicts: {
      ties: 'Concorde',
      'ties-within-rounding': 'Concorde à l’arrondi près',
      'does-not-tie': 'Ne concorde pas',
      'not-checked': 'Non contrôlé',
    },
    unexplained: (amount) => `${amount} inexpliqués`,
    noInvoice:
      'Aucun total de facture\u202f: le saisir ci-dessous, ou donner une feuille ou un fichier avec Currency et Total.',
    unreadable: 'Des lignes qui n’ont pu être lues peuvent manquer à la somme.',
    from: (source) => `Facture de ${source}`,
    typed: 'Total de la facture saisi',
    rows: {
      invoice: 'Facture',
      lines: 'Lignes avec taxe',
      adjustments: 'Ajustements, sur la facture seulement',
      taxRounding: 'Arrondi de la taxe',
      unexplained: 'Inexpliqué',
    },
  },
  typedInvoice: {
    title: 'Total de la facture',
    lead: 'Tel que sur la facture, taxe comprise. Ce qui figure sur la facture et non dans le fichier, comme un avoir, est un ajustement\u202f; les avoirs sont négatifs.',
    currency: 'Devise',
    total: 'Total',
    adjustments: 'Ajustements',
    another: 'Une autre devise',
    tie: 'Rapprocher du fichier',
    notAnAmount: 'Pas un montant dans le format choisi',
    untied: (currency) =>
      currency === null
        ? 'Le fichier contient plusieurs devises\u202f: indiquer celle de chaque total.'
        : `Le fichier n’a aucune ligne en ${currency}\u202f: ce total n’est rapproché de rien.`,
  },
};
