/** Ce qui aide à décider d’un changement de fréquence, en français. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { AdviceTexts } from './advice-texts.ts';

const plural = pluralsOf('fr');

export const fr: AdviceTexts = {
  customerDays: {
    title: 'Jour du mois de chaque client',
    hint: 'De 1 à 31\u202f; dans un mois plus court, son dernier jour compte',
  },
  cost: {
    title: (currency) => `Ce que cela coûte jour par jour, ${currency}`,
    lowest: ({ day, cost, chosen, chosenCost, days }) =>
      `Sur ${plural(days, { one: '# jour', many: '# jours', other: '# jours' })}, le ${day} coûte le moins\u202f: ${cost}, contre ${chosenCost} le ${chosen}.`,
    chosenIsLowest: ({ day, cost, days }) =>
      `Sur ${plural(days, { one: '# jour', many: '# jours', other: '# jours' })}, le ${day} coûte le moins\u202f: ${cost}.`,
    noDay: 'Aucun de ces jours un abonnement choisi ne peut changer.',
    asking: (done, days) =>
      `Question aux règles\u202f: ${done} sur ${plural(days, { one: '# jour', many: '# jours', other: '# jours' })}`,
    take: (day) => `Prendre le ${day}`,
    reading:
      'Chaque barre est le nouveau montant moins le crédit si tout change ce jour-là\u202f; la plus basse est pleine. Dessous\u202f: dates de facturation (triangle), fin d’une période (point), week-end (trait).',
    marks: { 'billing-date': 'date de facturation', 'term-end': 'une période finit', weekend: 'week-end' },
    fewer: (able, of) => `seulement ${able} sur ${of} peuvent changer`,
    columns: { day: 'Jour', also: 'Aussi', cost: 'Montant moins crédit' },
  },
  tabs: {
    label: 'Parties de l’aperçu',
    lines: 'Lignes',
    cash: 'Trésorerie',
    compare: 'Comparer',
    warnings: 'Avertissements',
  },
  compare: {
    title: (currency) => `Rester ou changer, ${currency}`,
    what: 'Quoi',
    first: 'Première facture',
    all: (invoices) =>
      plural(invoices, {
        one: 'La # facture montrée',
        many: 'Les # factures montrées',
        other: 'Les # factures montrées',
      }),
    largest: 'Plus grande facture, payée d’avance',
    kept: 'Prix gardé pendant',
    keptFor: { annual: 'douze mois', monthly: 'un mois' },
    cancelled:
      'En cas de résiliation, dans les deux cas\u202f: tout est crédité les 30 premiers jours de la période, puis les jours restants.',
  },
  reasons: {
    title: {
      annual: 'Ce qui parle pour la facturation annuelle',
      monthly: 'Ce qui parle pour la facturation mensuelle',
    },
    annual: [
      'Moins de montants à suivre là où beaucoup d’abonnements sont facturés chaque mois.',
      'Les abonnements peuvent s’aligner sur une date de facturation.',
      'Le prix est gardé douze mois, et les variations du change pèsent moins.',
      'La gestion de la facturation coûte moins.',
      'Plus de choix pour payer, et plus proche de la facturation des clients.',
    ],
    monthly: [
      'Les dates de facturation peuvent suivre chaque client.',
      'Moins est payé d’avance.',
      'Les besoins de l’entreprise ont changé.',
    ],
    source: 'MS004, Change billing frequency (2019-11-25)',
  },
  checklist: {
    title: 'Avant de changer',
    sheet: 'Liste de contrôle',
    tasks: {
      sales: 'Peser l’effet sur la façon de vendre.',
      team: 'Informer l’équipe.',
      processes:
        'Mettre à jour les processus internes et les programmes qui passent des commandes (BillingCycle d’une commande).',
      customer: 'Prévenir le client.',
      change: 'Changer toute la commande dans l’Espace partenaires le jour dit.',
      review: 'Vérifier la facture et le fichier de rapprochement qui suivent.',
    },
  },
};
