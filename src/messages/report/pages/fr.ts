/** French words of a report's pages: Summary, About, and what Lists explains. */
import { pluralsOf } from '../../plural.ts';
import type { PageTexts } from './page-texts.ts';

const plural = pluralsOf('fr');

const summary: PageTexts['summary'] = {
  title: (file, whose) => (whose === null ? `Rapprochement de ${file}` : `Rapprochement de ${file}\u202f: ${whose}`),
  loaded: (layout, read, rows) => `Format ${layout ?? 'inconnu'}, lignes lues\u202f: ${read} sur ${rows}`,
  unlisted: '\u202f; les lignes qui concordent sont comptées sans être listées',
  noCurrency: 'sans devise',
  tieOut: (currency) => (currency === null ? 'Rapprochement' : `Rapprochement, ${currency}`),
  controlTotals: (currency) => `Totaux de contrôle, ${currency}`,
  checks: (currency) => `Contrôles, ${currency}`,
  largest: (currency) => `Plus grands écarts, ${currency}`,
  headings: {
    amount: 'Montant',
    lines: 'Lignes',
    line: 'Ligne',
    result: 'Résultat',
    findings: 'Constats',
    difference: 'Écart',
    reason: 'Motif',
    favour: 'En faveur de qui',
    offer: 'Offre',
  },
  tie: {
    beforeTax: 'Lignes hors taxe',
    tax: 'Taxe des lignes',
    withTax: 'Lignes avec taxe',
    adjustments: 'Ajustements, sur la facture seulement',
    taxRounding: 'Taxe de la facture moins taxe des lignes, par arrondi',
    invoiceTotal: 'Total de la facture',
    invoiceTyped: 'Total de la facture, saisi',
    invoiceFrom: 'Total de la facture, d’après',
    unexplained: 'Inexpliqué',
    verdict: 'Issue',
    noRows: 'Non contrôlé\u202f: 0 ligne',
    noInvoice: 'Non contrôlé\u202f: aucun total de facture',
    unread: 'Non contrôlé\u202f: des lignes n’ont pu être lues',
    ties: 'Concorde',
    withinRounding: 'Concorde à l’arrondi près',
    doesNotTie: ['Ne concorde pas\u202f: ', ' inexpliqués'],
  },
  totals: {
    rounding: 'Arrondis, tels que listés',
    beforeDiscount: 'Montant avant remise',
    discounts: 'Remises',
    withoutSigns: 'Montants sans leur signe',
    quantity: 'Quantité de toutes les lignes',
    firstCharge: 'Première date de frais',
    lastCharge: 'Dernière date de frais',
    blank: 'Lignes sans client ou sans abonnement',
    linesOf: (name) => `Lignes\u202f: ${name}`,
  },
  check: {
    addsUp: 'Le fichier donne la facture',
    everyRow: 'Chaque ligne du fichier a été lue',
    columns: 'Les colonnes concordent',
    computed: 'Les montants ont été recalculés',
    ofAll: (some, all) => `${some} sur ${all}`,
    notRead: (rows) => plural(rows, { one: '# non lue', many: '# de non lues', other: '# non lues' }),
    columnsAgree: 'Sous-total, taxe et total concordent',
    columnsDiffer: 'Sous-total, taxe ou total diffèrent',
    notChecked: 'Non contrôlé',
    nothing: 'Aucun constat',
    found: (findings) => plural(findings, { one: '# constat', many: '# de constats', other: '# constats' }),
    explained: (findings) => plural(findings, { one: '# expliqué', many: '# d’expliqués', other: '# expliqués' }),
  },
  favours: {
    'over-billed': 'trop facturé\u202f: à réclamer',
    'under-billed': 'trop peu facturé\u202f: dû',
    neutral: 'neutre',
  },
  notChecked: 'Non contrôlé',
  ofLines: (lines, sentence) =>
    `${plural(lines, { one: '# ligne', many: '# de lignes', other: '# lignes' })}\u202f: ${sentence}`,
  signOff: {
    heading: 'Validation',
    name: 'Nom',
    date: 'Date',
    prepared: 'Préparé par',
    reviewed: 'Vérifié par',
    tolerances: 'Tolérances approuvées par (voir About)',
    state: 'État\u202f: Brouillon, Préparé, Vérifié ou Verrouillé',
    draft: 'Brouillon',
    openItems: 'Postes ouverts sur Exceptions',
  },
  carried: {
    heading: (file) => `Depuis ${file}`,
    known: 'Exceptions déjà connues, avec responsable, note et statut',
    fresh: 'Exceptions nouvelles',
    gone: 'Disparues\u202f: postes que ce fichier n’a pas, sur Earlier',
    openGone: 'Dont encore ouverts',
  },
};

const about: PageTexts['about'] = {
  title: 'À propos de ce rapprochement',
  promise: 'Chaque ligne d’un fichier de l’Espace partenaires recalculée par sa règle, chaque écart expliqué.',
  tolerances: 'Tolérances',
  tolerated: [
    ['Ligne', '0.01 par licence', 'dans cette limite, un autre arrondi explique la ligne\u202f; sur Rounding'],
    [
      'Taxe de la facture',
      '0.005 par ligne taxée',
      'au plus 1.00\u202f; sur Rounding, dit «\u202fConcorde à l’arrondi près\u202f»',
    ],
    ['Tout le reste', '0.00', 'rien n’est toléré qui ne soit listé'],
  ],
  files: ['Fichiers', 'Nom', 'Lignes', 'SHA-256'],
  uses: {
    reconciliation: 'Fichier de rapprochement',
    subscriptions: 'Liste des abonnements',
    matrix: 'Matrice des offres',
    prices: 'Liste de prix',
    invoice: 'Totaux de factures',
    previous: 'Rapport précédent',
    'last-month': 'Fichier du mois dernier',
  },
  layout: 'Format',
  billingDate: 'Date de facturation',
  currencies: 'Devises',
  loaded: 'Lignes lues',
  unreadable: 'Lignes qui n’ont pu être lues',
  byLetter: 'Colonne prise d’après sa lettre',
  from: (column, letter) => `${column} de ${letter}`,
  rules: ['Règles', 'Paquet et version', 'Lignes', 'Source'],
  allRules: 'Toutes les règles des paquets',
  rounding: 'Arrondi attendu',
  assumptions: 'Hypothèses en vigueur',
  reading: 'Comment le lire',
  howToRead: [
    ['Signes', 'les frais sont positifs, les crédits négatifs', 'un écart est le facturé moins l’attendu'],
    ['Vide et zéro', 'vide\u202f: sans objet\u202f; 0\u202f: zéro', null],
    ['Jours', 'le premier et le dernier comptent\u202f; jours UTC', null],
    ['Mois', 'depuis quand un poste est connu', 'depuis le fichier où il a été trouvé pour la première fois'],
    [
      'Trace',
      'une feuille masquée\u202f: chaque étape de chaque ligne',
      'clic droit sur le nom d’une feuille, puis Afficher\u202f; ou depuis le volet',
    ],
    ['Cellules bleu pâle', 'à remplir par vous', 'rien d’autre n’est fait pour être changé'],
  ],
};

const lists: PageTexts['lists'] = {
  lists: { reason: 'Motif', verdict: 'Issue', direction: 'Sens', status: 'Statut', chargeType: 'Type de frais' },
  verdicts: {
    ties: 'Les règles donnent le montant facturé au centime près.',
    within_rounding:
      'L’écart vient de l’arrondi\u202f: une autre convention donne le montant, ou il tient en un centime par licence.',
    differs: 'Les règles donnent un autre montant, et l’arrondi ne l’explique pas.',
    not_judged:
      'Il manque de quoi juger\u202f; la note sur Trace dit quoi. Ce n’est pas un constat, et rien ne concorde.',
  },
  directions: {
    'over-billed': 'Facturé plus que prévu\u202f: à réclamer.',
    'under-billed': 'Facturé moins que prévu\u202f: dû, et jamais réclamé.',
    neutral: 'Aucun montant n’est en jeu.',
  },
  statuses: {
    Open: 'Personne n’a encore décidé.',
    Explained: 'Le motif est connu et en ordre.',
    Disputed: 'Une demande est ouverte.',
    Accepted: 'Laissé tel quel.',
    Waiting: 'Le prochain fichier décide.',
  },
  classes: {
    charge: 'Facture\u202f; son montant n’est pas négatif.',
    credit: 'Crédite\u202f; son montant n’est pas positif.',
    group: 'Frais et crédits d’un même changement, qui vont ensemble.',
    usage: 'A sa place dans un fichier d’utilisation.',
    unknown: 'Aucune liste publiée ne l’a. La ligne est gardée et compte dans les sommes.',
  },
};

export const fr: PageTexts = {
  summary,
  about,
  lists,
  nobody: { customer: 'Sans client', reseller: 'Sans revendeur' },
  place: {
    line: (file, line) => `${file}, ligne ${line}`,
    row: (file, row) => `${file}, ligne de données ${row}`,
    priceList: (from) => `liste de prix du ${from}`,
    wholeLine: (row) => `ligne ${row}, une période entière`,
    itself: 'la ligne elle-même, une période entière',
    shown: 'indiqué sur la ligne',
  },
  noRule: 'Aucune règle ne donne de montant\u202f; voir Exceptions.',
  tooMany: (rows) =>
    `${plural(rows, { one: '# ligne est', many: '# de lignes sont', other: '# lignes sont' })} plus que n’en prend ici une feuille\u202f; tieout reconcile --out les écrit dans un classeur.`,
};
