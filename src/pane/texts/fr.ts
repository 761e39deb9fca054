/** What the pane says in French. A narrow no-break space stands before double signs. */
import { pluralsOf } from '../../messages/index.ts';
import type { PaneTexts } from './pane-texts.ts';

const plural = pluralsOf('fr');

const rows = (count: number): string => plural(count, { one: '# ligne', many: '# de lignes', other: '# lignes' });

export const fr: PaneTexts = {
  tabs: {
    label: 'Vues',
    home: 'Accueil',
    explain: 'Expliquer',
    check: 'Vérifier mon fichier',
    plan: 'Planifier',
    payments: 'Paiements',
    opening: 'Ouverture…',
  },
  home: {
    value: 'Chaque centime d’une facture Partner Center, rattaché à la règle qui l’a produit.',
    lead: 'Ce classeur contient un partenaire fictif. Essayez l’une de ces actions\u202f:',
    credit: {
      title: 'Voir un crédit, et pourquoi',
      detail: 'Jours, prix, arrondi, règle et paragraphe d’une annulation',
    },
    lines: {
      title: 'Voir les lignes qui ne concordent pas',
      detail: 'Le fichier de rapprochement d’exemple, vérifié ligne par ligne',
    },
    file: {
      title: 'Vérifier mon propre fichier',
      detail: 'Déposez un fichier de rapprochement, CSV ou Excel\u202f; il reste sur cet ordinateur',
    },
    plan: {
      title: 'Planifier un changement',
      detail:
        'Fréquence de facturation, licences, annulation, suspension\u202f: chaque ligne et chaque centime avant que rien ne se passe',
    },
    open: {
      title: 'Ouvrir l’exemple',
      detail: 'Un partenaire fictif dans de nouvelles feuilles\u202f; les vôtres restent telles quelles',
    },
    explain: {
      title: 'Expliquer une cellule',
      detail: 'Sélectionnez une cellule avec une fonction CSP\u202f: étapes, règle et source',
    },
    freeze: {
      title: 'Figer, rétablir, réparer',
      detail: 'Remettre le classeur à qui n’a pas le complément, puis rétablir les formules',
    },
    opening: 'Un instant…',
    failed: 'L’exemple n’a pas pu être écrit. Vos feuilles n’ont pas changé.',
    remove: 'Supprimer les feuilles de l’exemple',
    type: 'Ou saisissez dans une cellule\u202f:',
    typeExample: '=CSP.CANCELLATIONCREDIT(8.50, 10, DATE(2019,1,10), DATE(2019,2,9))',
  },
  check: {
    title: 'Vérifier mon fichier',
    lead: 'Chaque ligne d’un fichier de rapprochement basé sur les licences est recalculée et comparée.',
    drop: 'Déposez ici les fichiers CSV ou Excel',
    choose: 'Choisir un fichier',
    local: 'Il est lu dans cette fenêtre et ne va nulle part ailleurs.',
    another: 'Vérifier un autre fichier',
    save: 'Enregistrer en CSV',
    reading: (file) => `Lecture de ${file}…`,
    writing: (count) => `Écriture de ${rows(count)}…`,
    checking: (count) => `Vérification de ${rows(count)}…`,
    failed: 'La vérification s’est arrêtée. Vos autres feuilles n’ont pas été modifiées.',
    refused: (file) => `${file} ne peut pas être vérifié`,
    notRead: (count) =>
      plural(count, {
        one: '# ligne n’a pas pu être lue',
        many: '# de lignes n’ont pas pu être lues',
        other: '# lignes n’ont pas pu être lues',
      }),
    moreProblems: (count) => `et ${count} de plus`,
    allByHeader: 'Toutes les colonnes ont été trouvées par leurs en-têtes.',
    byLetter: (columns) =>
      `Aucun en-tête ne désigne ${columns}\u202f: la lettre a été utilisée. Les autres colonnes ont été trouvées par leurs en-têtes.`,
    done: (file, count) => `${file}\u202f: ${rows(count)}, vérification terminée`,
    nothingChecked: 'Non vérifié\u202f: le fichier ne contient aucune ligne lisible.',
    counts: {
      ties: (count) => plural(count, { one: '# concorde', many: '# concordent', other: '# concordent' }),
      within_rounding: (count) => `${count} à l’arrondi près`,
      differs: (count) => plural(count, { one: '# diffère', many: '# diffèrent', other: '# diffèrent' }),
      not_judged: (count) => plural(count, { one: '# non jugée', many: '# non jugées', other: '# non jugées' }),
    },
    findings: (count) => plural(count, { one: '# constat', many: '# de constats', other: '# constats' }),
    noFindings: 'Tous les montants qui ont pu être jugés concordent.',
    notJudged: (count) => `Non jugées (${count})`,
    more: (count) => `${count} de plus dans la feuille`,
    row: (row) => `Ligne ${row}`,
    billed: 'Facturé',
    expected: 'Attendu',
    over: (amount) => `${amount} de trop`,
    under: (amount) => `${amount} de moins`,
    equal: 'Le montant est juste',
    goTo: (row) => `Montrer dans la feuille\u202f: ligne ${row}`,
    show: 'Montrer dans la feuille',
    columns: [
      'Ligne',
      'Client',
      'Offre',
      'ChargeType',
      'Du',
      'Au',
      'Quantité',
      'Facturé',
      'Attendu',
      'Écart',
      'Verdict',
      'Reason',
      'Explication',
      'Devise',
    ],
    sheetName: (file) => `Vérification ${file}`,
  },
  failure: {
    title: 'Quelque chose s’est cassé dans Tieout',
    detail:
      'Vos feuilles sont intactes. Rechargez la page\u202f; si cela se reproduit, copiez les détails pour un signalement.',
    copy: 'Copier les détails',
    copied: 'Copié',
  },
};
