/** What is said in French about payments and their invoices. */
import { pluralsOf } from '../plural.ts';
import { listed as listedWith } from '../translated/wording.ts';
import type { AllocationTexts } from './allocation-texts.ts';

const plural = pluralsOf('fr');
const listed = (words: readonly string[]): string => listedWith(words, 'et');

export const fr: AllocationTexts = {
  locale: 'fr-FR',
  reasons: {
    'reference-exact': ({ invoices }) => `La référence cite ${listed(invoices)}, et les montants concordent.`,
    'reference-part': ({ invoices }) =>
      `La référence cite ${listed(invoices)}\u202f; le paiement en couvre une partie.`,
    'reference-over': ({ invoices }) => `La référence cite ${listed(invoices)}\u202f; le paiement est supérieur.`,
    'exact-one': ({ invoices }) =>
      `Le paiement est exactement ${listed(invoices)}, et aucune autre facture ne donne ce total.`,
    'exact-several': ({ invoices }) =>
      `Le paiement est exactement ${listed(invoices)} ensemble, et aucune autre combinaison ne donne ce total.`,
    'exact-after-others': ({ invoices }) =>
      `Le paiement est exactement ${listed(invoices)}, une fois les autres paiements affectés.`,
    'exact-with-credit-notes': ({ invoices }) =>
      `Le paiement est exactement ${listed(invoices)}, déduction faite des avoirs.`,
    'several-payments': ({ invoices }) => `Plusieurs paiements ensemble sont exactement ${listed(invoices)}.`,
    'within-tolerance': ({ invoices }) => `Le paiement est presque ${listed(invoices)}\u202f; vérifiez la différence.`,
    'part-to-oldest': ({ invoices }) =>
      `Aucune combinaison de factures ne donne le paiement\u202f; il est proposé pour celles qui échoient d’abord\u202f: ${listed(invoices)}.`,
    'part-search-cut': ({ invoices }) =>
      `La recherche a été interrompue avant de trouver des factures qui donnent le paiement\u202f; il est proposé pour celles qui échoient d’abord\u202f: ${listed(invoices)}.`,
    'more-than-open': () => 'Le paiement dépasse tout ce qui est ouvert dans cette devise.',
    'several-solutions': ({ alternatives }) =>
      `Plusieurs combinaisons donnent le paiement\u202f: ${alternatives.map(listed).join('\u202f; ou ')}. Choisissez-en une.`,
    'perhaps-others': ({ alternatives }) =>
      `${alternatives.map(listed).join('\u202f; ou ')}\u202f: c’est exactement le paiement. La recherche a été interrompue, il peut y en avoir d’autres\u202f; vérifiez avant de choisir.`,
    'no-open-invoice': () => 'Aucune facture n’est ouverte dans cette devise.',
  },
  cut: 'La recherche a été interrompue\u202f: il peut y en avoir d’autres.',
  problems: {
    'assigned-over-invoice': ({ invoice, found, most }) =>
      `${found} sont affectés à ${invoice}\u202f; ${most} en sont ouverts. Écrivez au plus ce montant.`,
    'assigned-over-payment': ({ found, most }) =>
      `${found} sont affectés\u202f; le paiement est de ${most}. Réduisez un montant.`,
    'assigned-wrong-sign': ({ invoice, found }) =>
      `${found} a le mauvais signe pour ${invoice}. Un avoir reçoit un montant inférieur à 0, une facture un montant supérieur.`,
    'assigned-other-currency': ({ invoice, found, expected }) =>
      `${invoice} est en ${found}, le paiement en ${expected}. Choisissez une facture dans la même devise.`,
  },
  nextSteps: {
    draft: () => 'Envoyez la demande, puis notez le jour.',
    sent: ({ from, by }) => `Rien à faire pour l’instant\u202f: la page Facturation le montrera du ${from} au ${by}.`,
    due: ({ by, expected }) =>
      `Regardez maintenant la page Facturation, jusqu’au ${by}\u202f: ${expected} doivent rester non alloués.`,
    overdue: ({ by }) =>
      `Cela devait apparaître au plus tard le ${by}. Envoyez la relance, qui cite la première demande.`,
    updated: ({ expected, found }) =>
      `La page Facturation montre ${found} et devrait montrer ${expected}. Demandez quelle facture a été utilisée.`,
    closed: () => 'Le solde est celui attendu. Il ne reste rien à faire.',
  },
  mail: {
    unnamed: '[nom du partenaire]',
    unnumbered: '[ID de partenaire]',
    subject: ({ partner, amount, day }) => `${partner}\u202f: affectation de notre paiement de ${amount} du ${day}`,
    followUpSubject: ({ partner, amount, day }) =>
      `Relance, ${partner}\u202f: affectation de notre paiement de ${amount} du ${day}`,
    colon: '\u202f: ',
    greeting: 'Bonjour,',
    ask: (invoices) =>
      plural(invoices, {
        one: 'L’Espace partenaires indique un de nos paiements comme non alloué. Merci de l’affecter à la facture ci-dessous.',
        many: 'L’Espace partenaires indique un de nos paiements comme non alloué. Merci de l’affecter aux factures ci-dessous.',
        other:
          'L’Espace partenaires indique un de nos paiements comme non alloué. Merci de l’affecter aux factures ci-dessous.',
      }),
    followUp: ({ sent, expectedBy }) =>
      `Nous l’avons demandé le ${sent} et attendions la mise à jour de la page Facturation au plus tard le ${expectedBy}. Elle n’a pas encore eu lieu. Notre demande était la suivante\u202f:`,
    partner: 'Nom du partenaire',
    partnerId: 'ID de partenaire',
    paidOn: 'Date du paiement',
    amount: 'Montant payé',
    reference: 'Référence bancaire',
    noReference: '(aucune)',
    applyTo: 'À affecter à\u202f:',
    remains: 'Reste non alloué',
    closing: 'Cordialement',
  },
};
