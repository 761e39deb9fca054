/** What the payments view says in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { AllocationViewTexts } from './allocation-view-texts.ts';

const plural = pluralsOf('fr');

export const fr: AllocationViewTexts = {
  title: 'Paiements non alloués',
  lead: 'Pour quelles factures est chaque paiement\u202f? Des propositions avec leur raison, et une demande à envoyer.',
  roles: 'Un administrateur de facturation ou de compte peut le demander.',
  where: 'Le solde figure dans l’Espace partenaires sous Facturation, section «\u202fPaiement non alloué\u202f».',
  invoices: 'Feuille des factures ouvertes',
  payments: 'Feuille des paiements',
  steps: {
    sheets: 'Feuilles',
    suggestions: 'Propositions',
    adjust: 'Ajustement',
    mails: 'Brouillons d’e-mails',
    check: 'Vérification de vos réponses',
    log: 'Journal et confirmation',
  },
  source: {
    from: { invoices: 'Origine des factures ouvertes', payments: 'Origine des paiements' },
    froms: { sheet: 'une feuille', pasted: 'des cellules collées' },
    pastedName: { invoices: 'Factures collées', payments: 'Paiements collés' },
    columns: {
      invoices: 'Avec leurs en-têtes\u202f: Number, Date, Due, Amount, Currency. Sans Due, c’est la date + 60 jours.',
      payments: 'Avec leurs en-têtes\u202f: Date, Reference, Amount, Currency.',
    },
    none: 'Aucune feuille n’a les colonnes',
    read: {
      invoices: (rows) =>
        plural(rows, { one: '# facture ouverte', many: '# de factures ouvertes', other: '# factures ouvertes' }),
      payments: (rows) => plural(rows, { one: '# paiement', many: '# de paiements', other: '# paiements' }),
    },
  },
  problems: 'Ces cellules sont illisibles. Une somme sans elles pourrait être fausse.',
  without: 'Continuer sans ces lignes',
  missing: {
    sheet: {
      invoices: 'Choisissez une feuille de factures ouvertes, ou collez-les',
      payments: 'Choisissez une feuille de paiements, ou collez-les',
    },
    pasted: { invoices: 'Collez les factures ouvertes', payments: 'Collez les paiements' },
    columns: {
      invoices: 'Il faut aux factures les en-têtes Number, Date et Amount',
      payments: 'Il faut aux paiements les en-têtes Date et Amount',
    },
    rows: { invoices: 'Il n’y a là aucune facture ouverte', payments: 'Il n’y a là aucun paiement' },
    unread: 'Corrigez les cellules illisibles, ou continuez sans leurs lignes',
    address: 'Indiquez une adresse e-mail',
  },
  suggestionsLead:
    'Élevée veut dire exacte et seule possible. Si plusieurs conviennent, aucune n’est choisie\u202f: choisissez-en une.',
  choose: 'Quelles factures\u202f?',
  noChoice: 'Aucune de celles-ci',
  adjustLead:
    'Écrivez ce que reçoit chaque facture\u202f: jamais plus que le solde ouvert, jamais plus que le paiement.',
  grades: { high: 'Élevée', medium: 'Moyenne', low: 'Faible', open: 'Non choisi' },
  payment: (number, of) => `Paiement ${number} sur ${of}`,
  noReference: 'sans référence',
  addInvoice: 'Ajouter une facture',
  due: 'Échéance',
  open: 'Ouvert',
  remains: (amount) => `Reste\u202f: ${amount}`,
  notAnAmount: 'Écrivez un montant comme 1234,56.',
  ageing: {
    title: 'Depuis quand l’argent attend',
    asOf: 'Compté le',
    none: 'Il ne reste rien de non alloué.',
    band: (from, to) => (to === null ? `plus de ${from - 1}` : `${from} à ${to}`),
    days: 'Jours',
    money: 'Non alloué',
    takeaway: ({ amount, share, band }) => `Il reste ${amount}\u202f; ${share}\u202f% attendent depuis ${band} jours.`,
  },
  letters: {
    title: 'Demandes',
    none: 'Aucun paiement n’a de facture\u202f: il n’y a rien à demander.',
    nothingSent:
      'Rien n’est envoyé d’ici\u202f: copiez un brouillon, ouvrez-le dans votre messagerie ou enregistrez-le.',
    name: 'Nom du partenaire',
    id: 'ID de partenaire',
    to: 'Adresse',
    toFrom: (source, dated) =>
      `D’après «\u202f${source}\u202f», ${dated}. La page est ancienne\u202f: vérifiez que l’adresse est encore valable.`,
    sent: 'Envoyée le',
    asOf: 'Vérifiée le',
    balance: (currency) => `Nouveau solde sur la page Facturation ${currency}`,
    body: (number) => `Message pour le paiement ${number}`,
    followUp: (number) => `Relance pour la demande ${number}`,
    status: {
      draft: 'Brouillon',
      sent: 'Envoyée',
      due: 'À vérifier',
      overdue: 'En retard',
      updated: 'Mise à jour',
      closed: 'Close',
    },
  },
  balance: ({ now, then }) => `Non alloué maintenant ${now}, après ces demandes ${then}.`,
  assignedTitle: 'Ce que paie chaque paiement',
  requested: ({ requests, to }) =>
    `${plural(requests, { one: '# brouillon d’e-mail', many: '# de brouillons d’e-mails', other: '# brouillons d’e-mails' })}\u202f: ${to}`,
  write: 'Écrire les feuilles',
  plan: 'De nouvelles feuilles sont écrites. Chez Microsoft, rien ne change tant que vous n’envoyez pas vous-même une demande.',
  request: (number, of) => `Demande ${number} sur ${of}`,
  confirm: {
    lead: 'La page Facturation montre un paiement affecté 5 à 6 jours après la demande. Notez ici quand elle a été envoyée et ce que la page montre ensuite.',
    allSent: 'Toutes envoyées le',
    window: (from, by) => `Visible du ${from} au ${by}`,
    expected: (amount) => `Attendu\u202f: ${amount}`,
    agrees: 'Comme prévu.',
    differs: (amount) => `Écart\u202f: ${amount}.`,
    update: 'Mettre à jour la feuille du journal',
    updated: (sheet) => `Le journal est dans «\u202f${sheet}\u202f».`,
  },
};
