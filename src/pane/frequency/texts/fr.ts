/** What the wizard for a change of frequency says, in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FrequencyTexts } from './frequency-texts.ts';

const plural = pluralsOf('fr');

export const fr: FrequencyTexts = {
  title: 'Changer la fréquence de facturation',
  detail:
    'De nombreux abonnements à la fois, du mensuel à l’annuel ou l’inverse\u202f: lignes, trésorerie et motifs avant que rien ne se passe',
  steps: {
    choose: 'Abonnements',
    date: 'Date',
    who: 'Qui peut changer',
    preview: 'Aperçu',
    check: 'Vérifiez vos réponses',
    result: 'Plan',
  },
  missing: {
    list: 'Choisissez une feuille avec vos abonnements',
    chosen: 'Choisissez au moins un abonnement',
    day: 'Indiquez un jour, par exemple 2019-11-25',
    billingDay: 'Indiquez votre jour de facturation, de 1 à 31',
    customerDays: 'Donnez un jour aux clients, de 1 à 31',
    understood: 'Confirmez que vous avez compris',
    nothing: 'Aucun abonnement ne peut changer\u202f: revenez en arrière et choisissez-en d’autres',
  },
  sheets: {
    list: 'Feuille des abonnements',
    matrix: 'Matrice des offres',
    prices: 'Tarif',
    none: 'aucune',
    open: 'Ouvrir un fichier comme nouvelle feuille',
    refused: 'Ce fichier ne contient ni abonnements, ni matrice des offres, ni tarif.',
  },
  to: 'Passer à',
  frequencies: { annual: 'Annuel', monthly: 'Mensuel' },
  filter: 'Filtre',
  filterHint: 'Client, offre ou identifiant',
  chooseShown: (count) => `Choisir les abonnements affichés (${count})`,
  chooseNone: 'Ne rien choisir',
  paste: 'Coller des identifiants d’abonnement',
  pasteHint: 'Un par ligne, ou séparés par des virgules',
  addPasted: 'Ajouter ces identifiants',
  pasted: (found, twice, unknown) =>
    `${plural(found, { one: '# trouvé', many: '# trouvés', other: '# trouvés' })}, ${twice} en double${unknown === '' ? ', aucun inconnu' : `\u202f; absents de la liste\u202f: ${unknown}`}`,
  subscriptions: 'Liste des abonnements',
  licences: (count) => plural(count, { one: '# licence', many: '# de licences', other: '# licences' }),
  more: (count) => `${count} de plus\u202f: affinez le filtre`,
  chosen: (count) => plural(count, { one: '# choisi', many: '# choisis', other: '# choisis' }),
  when: 'Quand ils changent',
  days: {
    common: 'Tous le même jour',
    'own-day': 'Chacun à sa date de facturation',
    renewal: 'Chacun à son renouvellement',
    'customer-day': 'Chacun au jour de son client',
  },
  dayLabel: { common: 'Jour', 'own-day': 'Pas avant le', renewal: 'Pas avant le', 'customer-day': 'Pas avant le' },
  dayHint: 'Année, mois, jour\u202f: 2019-11-25',
  billingDay: 'Jour de facturation de vos factures',
  billingDayHint: 'Jour du mois, de 1 à 31',
  moveAlong: (chosen, more) =>
    `Vous en avez choisi ${chosen}\u202f; ${plural(more, { one: '# de plus change', many: '# de plus changent', other: '# de plus changent' })} en même temps.`,
  because: {
    'same-order': 'même commande',
    'add-on': 'module complémentaire',
    parent: 'a un module complémentaire choisi',
  },
  notes: {
    'same-frequency': { why: () => 'Il est déjà facturé ainsi.', fix: 'Laissez-le de côté.' },
    'frequency-not-offered': {
      why: ({ offered }) => `La colonne J de la matrice des offres propose\u202f: ${offered}.`,
      fix: 'Passez à une offre qui a cette fréquence.',
    },
    'usage-based': { why: () => 'La consommation n’est facturée qu’au mois.', fix: 'Laissez-le de côté.' },
    'not-active': { why: () => 'Il n’est pas actif.', fix: 'Réactivez-le d’abord.' },
    trial: { why: () => 'C’est une version d’essai.', fix: 'Achetez l’offre payante.' },
    'not-listed': { why: () => 'L’offre n’est pas au tarif de ce jour.', fix: 'Passez à une offre du tarif.' },
    'order-blocked': {
      why: ({ subscription }) => `La commande change en entier, et ${subscription} ne le peut pas.`,
      fix: 'Réglez ou terminez d’abord celui-ci.',
    },
    'no-customer-day': {
      why: () => 'Aucun jour du mois n’est donné pour son client.',
      fix: 'Revenez en arrière et donnez-en un.',
    },
    'before-service': { why: () => 'Le jour précède le début du service.', fix: 'Choisissez un jour plus tardif.' },
    'new-commerce': {
      why: () => 'Le nouveau commerce change à la fin du cycle de facturation, sans lignes propres.',
      fix: 'Planifiez le changement dans l’Espace partenaires.',
    },
    'frequency-unreadable': {
      why: () => 'La liste ne dit pas comment il est facturé.',
      fix: 'Inscrivez Monthly ou Annual dans la liste.',
    },
    'no-offer-matrix': {
      why: () => 'Aucune matrice des offres n’a été choisie.',
      fix: 'Ouvrez la matrice comme feuille.',
    },
    'offer-not-in-matrix': {
      why: ({ offer }) => `La matrice des offres ne contient pas ${offer}.`,
      fix: 'Ouvrez une matrice plus récente.',
    },
    'no-price-list': { why: () => 'Aucun tarif n’a été choisi.', fix: 'Ouvrez le tarif comme feuille.' },
    'old-price-unknown': {
      why: () => 'Aucun tarif ne remonte à la période en cours.',
      fix: 'Ajoutez le tarif de cette époque.',
    },
    'rule-silent': {
      why: () => 'Les règles ne donnent pas de réponse ici.',
      fix: 'Vérifiez la date de début et la quantité dans la liste.',
    },
    'promotion-lost': {
      why: ({ share }) => `La remise de ${share}\u202f% prend fin avec le changement.`,
      fix: 'Prévenez le client.',
    },
    'price-reset': {
      why: ({ old, new: now }) => `Le prix passe de ${old} à ${now} par mois\u202f: le tarif actuel s’applique.`,
      fix: 'Vérifiez le prix avec le client.',
    },
    'order-unknown': {
      why: () => 'La liste n’a pas d’OrderId\u202f: ce qui change en même temps n’est pas connu.',
      fix: 'Ajoutez la colonne OrderId.',
    },
    'limit-reached': {
      why: ({ limit }) => `Colonne I\u202f: ${limit} par client, les licences ne peuvent donc pas être séparées.`,
      fix: 'Changez l’abonnement entier.',
    },
    'short-month': {
      why: ({ day }) => `Il change le ${day} du mois\u202f; les mois plus courts comptent leur dernier jour.`,
      fix: 'Choisissez un jour jusqu’au 28 pour le garder.',
    },
  },
  legacy: 'Ancien commerce',
  newCommerce: 'Nouveau commerce',
  charge: 'Nouveau débit',
  credit: 'Avoir pour la part inutilisée',
  net: 'Solde',
  invoice: (day) => `Facture du ${day}`,
  newTerm: (from, to) => `Nouvelle période du ${from} au ${to}`,
  noCurrency: 'devise non indiquée',
  compare: (currency) => `Rester ou changer, payé à ce jour, ${currency}`,
  takeaway: ({ first, firstStay, change, stay }) =>
    `La première facture est de ${first} au lieu de ${firstStay}\u202f; sur toutes les factures affichées ${change} avec le changement, ${stay} sans.`,
  figures: 'Chiffres',
  columns: { invoice: 'Date de facture', stay: 'Rester', change: 'Changer' },
  stay: 'rester',
  switched: 'changer',
  alwaysTitle: 'Vrai de tout changement',
  always: [
    'Les promotions prennent fin.',
    'Le prix est celui du tarif actuel.',
    'La période recommence le jour du changement.',
    'Les modules complémentaires suivent leur abonnement.',
    'Il n’y a pas de période gratuite.',
    'Débit et avoir viennent sur la prochaine facture.',
  ],
  nothing: 'Aucun abonnement ne peut changer.',
  checkSentence: ({ ready, to, days }) =>
    `${plural(ready, { one: '# abonnement passe', many: '# d’abonnements passent', other: '# abonnements passent' })} à ${to}\u202f: ${days}.`,
  understood: (promotions, prices) =>
    `J’ai compris\u202f: ${plural(promotions, { one: '# perd', many: '# perdent', other: '# perdent' })} une promotion, ${plural(prices, { one: '# a', many: '# ont', other: '# ont' })} un autre prix, et chaque période recommence`,
  write: 'Écrire le plan',
  sheetTitle: 'Plan de changement',
  requests: (count) => `Requêtes pour l’Espace partenaires (${count})`,
  requestsLead:
    'À copier, une par commande. Rien n’est envoyé, et elles ne contiennent aucun identifiant de connexion.',
  copy: 'Copier',
  copied: 'Copié',
  later: 'Est-ce arrivé\u202f?',
  laterLead: 'Ouvrez le prochain fichier de rapprochement\u202f: chaque ligne attendue y est cherchée.',
  laterFile: 'Fichier de rapprochement',
  laterRefused: 'Ce fichier n’est pas un fichier de rapprochement par licence.',
  appeared: ({ appeared, expected, rounding, other }) =>
    `${appeared} sur ${expected} ${plural(appeared, { one: 'est apparue', many: 'sont apparues', other: 'sont apparues' })}\u202f; ${plural(rounding, { one: '# diffère', many: '# diffèrent', other: '# diffèrent' })} par l’arrondi, ${other} par un autre montant.`,
};
