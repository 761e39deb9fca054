/** What the wizards for an event say, in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('fr');
const licencesIn = (count = ''): string =>
  plural(count, { one: '# licence', many: '# de licences', other: '# licences' });

export const fr: EventTexts = {
  events: {
    cancellation: {
      title: 'Annuler un abonnement',
      detail: 'Ce qui est remboursé quel jour, et jusqu’à quand en totalité',
      day: 'Premier jour sans service',
      sentence: ({ name, on }) => `${name} est annulé le ${on}.`,
      always: [
        'Le jour de l’annulation compte comme un jour sans service.',
        'Pour ne rendre que certaines licences, planifiez plutôt un autre nombre de licences.',
        'Une modification antérieure dans la même période découpe ces lignes, et la liste ne la donne pas.',
      ],
      byHand: 'Annulez-le dans l’Espace partenaires\u202f; il n’y a pas de requête à copier.',
    },
    'licence-change': {
      title: 'Changer le nombre de licences',
      detail: 'La ligne reprise, les parties refacturées et le coût de la période suivante',
      day: 'Premier jour avec le nouveau nombre',
      sentence: ({ name, on, licences }) => `${name} a ${licencesIn(licences)} à partir du ${on}.`,
      always: [
        'Le jour du changement compte avec le nouveau nombre.',
        'Une modification antérieure dans la même période découpe ces lignes, et la liste ne la donne pas.',
      ],
      byHand: 'Changez le nombre dans l’Espace partenaires, ou envoyez vous-même cette requête.',
    },
    suspension: {
      title: 'Suspendre et réactiver',
      detail: 'L’avoir, le débit du retour et les 90 jours entre les deux',
      day: 'Premier jour de la suspension',
      sentence: ({ name, on }) => `Le plan pour ${name} commence le ${on}.`,
      always: [
        'La fin de la période ne bouge pas, quelle que soit la durée de la suspension.',
        'Le jour de la suspension est sans service, celui de la réactivation avec service.',
      ],
      byHand:
        'Suspendez et réactivez dans l’Espace partenaires, ou envoyez vous-même ces requêtes, chacune à son jour.',
    },
  },
  steps: {
    choose: 'Abonnement',
    ask: 'Quoi et quand',
    preview: 'Aperçu',
    check: 'Vérifiez vos réponses',
    result: 'Le plan',
  },
  source: 'Où il est écrit',
  sources: { list: 'Dans une feuille', typed: 'Je le saisis' },
  typed: {
    name: 'Nom ou identifiant',
    licencesNow: 'Licences actuelles',
    start: 'Premier jour de service',
    frequency: 'Facturation',
    currency: 'Devise (facultatif)',
    price: 'Prix d’une licence par mois',
  },
  priceHint: {
    list: 'Laissez vide pour prendre le tarif. Avec un point ou une virgule décimale\u202f: 8,50',
    typed: 'Avec un point ou une virgule décimale\u202f: 8,50',
  },
  licences: 'Nouveau nombre de licences',
  back: 'Jour de la réactivation',
  backHint: 'Laissez vide tant qu’il reste suspendu. Année, mois, jour\u202f: 2019-11-25',
  missing: {
    chosen: 'Choisissez un abonnement',
    licencesNow: 'Indiquez le nombre de licences, 1 ou plus',
    start: 'Indiquez le premier jour de service, par exemple 2019-01-10',
    price: 'Indiquez le prix d’une licence par mois, par exemple 8,50',
    licences: 'Indiquez le nouveau nombre de licences, un nombre entier',
    back: 'Indiquez le jour de la réactivation, par exemple 2019-11-25, ou laissez vide',
    nothing: 'Cela ne peut pas être planifié\u202f: revenez en arrière et changez vos réponses',
  },
  notes: {
    ended: { why: ({ status }) => `D’après la liste, son état est ${status}.`, fix: 'Choisissez-en un en cours.' },
    'not-active': { why: () => 'Il est suspendu.', fix: 'Réactivez-le d’abord.' },
    'before-service': {
      why: ({ start }) => `Le jour précède le service, qui commence le ${start}.`,
      fix: 'Choisissez un jour plus tardif.',
    },
    'same-number': { why: ({ licences }) => `Il a déjà ${licencesIn(licences)}.`, fix: 'Indiquez un autre nombre.' },
    'not-in-list': {
      why: ({ at, id }) => `La liste n’a pas d’abonnement ${id} (ligne collée ${at}).`,
      fix: 'Vérifiez l’identifiant, ou ajoutez-le à la liste.',
    },
    'no-id': {
      why: ({ at }) => `La ligne collée ${at} ne nomme aucun abonnement.`,
      fix: 'Mettez son identifiant dans la première colonne.',
    },
    'number-unreadable': {
      why: ({ at, written }) =>
        written === ''
          ? `La ligne collée ${at} ne donne aucun nombre de licences.`
          : `La ligne collée ${at} donne «\u202f${written}\u202f», qui n’est pas un nombre entier.`,
      fix: 'Écrivez-le en chiffres seulement, par exemple 1200.',
    },
    'given-otherwise': {
      why: ({ at, numbers }) => `Les lignes collées ${at} lui donnent des nombres différents\u202f: ${numbers}.`,
      fix: 'Gardez la ligne qui est juste.',
    },
    'no-licences': { why: () => 'Sans licence, il n’en reste rien.', fix: 'Planifiez une annulation.' },
    'already-suspended': {
      why: ({ on }) => `Il est suspendu depuis le ${on}.`,
      fix: 'Indiquez le jour de son retour.',
    },
    'back-too-early': {
      why: ({ on }) => `Il ne peut pas revenir avant sa suspension, le ${on}.`,
      fix: 'Choisissez un jour plus tardif.',
    },
    'back-too-late': {
      why: ({ deadline }) => `Le dernier jour pour le réactiver est le ${deadline}, 90 jours après la suspension.`,
      fix: 'Choisissez un jour antérieur, ou achetez de nouveau.',
    },
    'refund-over': {
      why: ({ until }) => `Dans le new commerce, rien n’est remboursé après le ${until}.`,
      fix: 'Désactivez son renouvellement et laissez-le expirer.',
    },
    'keeps-billing': {
      why: () => 'Dans le new commerce, un abonnement suspendu reste facturé\u202f; il n’y a pas d’avoir.',
      fix: 'Annulez-le dans ses sept premiers jours, ou désactivez son renouvellement.',
    },
    'refund-by-hours': {
      why: ({ until }) =>
        `Dans le new commerce, tout est remboursé dans les 24 heures suivant l’achat, une partie jusqu’au ${until}, puis rien\u202f; la liste ne donne pas l’heure.`,
      fix: 'Relevez le montant dans l’Espace partenaires avant d’annuler.',
    },
    'seats-by-cycle': {
      why: () =>
        'Dans le new commerce, les licences sont facturées par cycle de facturation et ne se rendent que dans les sept jours.',
      fix: 'Relevez le montant dans l’Espace partenaires.',
    },
    'frequency-unreadable': {
      why: () => 'La liste ne dit pas comment il est facturé.',
      fix: 'Écrivez Monthly ou Annual dans la liste.',
    },
    'suspended-day-unknown': {
      why: () => 'La liste ne dit pas depuis quand il est suspendu.',
      fix: 'Écrivez le jour dans une colonne SuspendedOn.',
    },
    'no-price': {
      why: ({ offer }) => `Aucun tarif choisi ne contient ${offer}.`,
      fix: 'Choisissez-en un, ou saisissez le prix d’une licence.',
    },
    'several-currencies': {
      why: ({ currencies }) => `Le tarif le donne en ${currencies}.`,
      fix: 'Écrivez sa devise dans la liste.',
    },
    'old-price-unknown': {
      why: () => 'Aucun tarif ne remonte à sa période en cours.',
      fix: 'Ajoutez le tarif de l’époque, ou saisissez le prix d’une licence.',
    },
    'rule-silent': {
      why: ({ reason }) => `Les règles ne donnent pas de réponse ici\u202f: ${reason ?? '-'}.`,
      fix: 'Vérifiez les jours et le nombre dans la liste.',
    },
    'add-ons': {
      why: ({ ids }) => `Des modules complémentaires en dépendent\u202f: ${ids}.`,
      fix: 'Planifiez-les aussi\u202f; leurs lignes ne sont pas dans ce plan.',
    },
    'discount-beside': {
      why: ({ share }) => `Sa remise de ${share}\u202f% figure dans une colonne à part, à côté de ces montants.`,
      fix: 'Déduisez-la quand vous comparez les sous-totaux.',
    },
    'credited-before': {
      why: () => 'Il est suspendu\u202f: l’avoir est venu avec la suspension, une annulation n’en apporte pas.',
      fix: 'Cherchez l’avoir sur la facture qui suit la suspension.',
    },
    'after-thirty-days': {
      why: ({ until }) =>
        `MS004 ne donne l’avoir que jusqu’au ${until}\u202f; ensuite il est calculé au prorata, comme dans les lignes publiées.`,
      fix: 'Comparez la ligne quand elle arrive.',
    },
    'stays-suspended': {
      why: ({ deadline }) => `Après le ${deadline}, il ne peut plus revenir.`,
      fix: 'Décidez avant ce jour.',
    },
    'billed-alike': {
      why: () => 'Les licences ajoutées sont facturées annuellement, comme les autres.',
      fix: 'Pour des licences mensuelles, achetez un second abonnement.',
    },
    'limit-reached': {
      why: ({ limit }) =>
        `Les licences ajoutées sont facturées annuellement\u202f; la colonne I accorde à un client ${limit} de cette offre, donc pas de second abonnement.`,
      fix: 'Ajoutez-les ici, ou changez la fréquence de toutes.',
    },
  },
  linesTitle: 'Lignes attendues',
  noLines: 'Aucune ligne n’est attendue.',
  period: (from, to) => `Période du ${from} au ${to}`,
  dayNumber: (number, left) => `Jour ${number}\u202f; jours restants, celui-ci compris\u202f: ${left}`,
  fullCredit: (until) => `Jour 30, le dernier avec l’avoir complet\u202f: ${until}`,
  deadline: (until) => `Dernier jour pour réactiver, 90 jours après\u202f: ${until}`,
  next: ({ from, change, stay }) => `La période à partir du ${from} coûte ${change} au lieu de ${stay}.`,
  atRest: (days) => `Jours sans service\u202f: ${days}`,
  picture: 'Ses jours',
  marks: {
    start: 'premier jour de la période',
    'full-credit': 'dernier jour de l’avoir complet',
    cancellation: 'annulé',
    'licence-change': 'nouveau nombre de licences',
    suspension: 'suspendu',
    reactivation: 'réactivé',
    'reactivation-until': 'dernier jour pour réactiver',
    invoice: 'date de facture',
    renewal: 'renouvellement',
  },
  spans: { runs: 'en cours', rests: 'en suspens', over: 'terminé' },
  refund: 'Ce qui est remboursé, jour par jour',
  refundColumns: { day: 'Jour', date: 'Date du jour', amount: 'Remboursé' },
  refundOf: ({ on, number, amount }) => `Le ${on}, jour ${number}, ${amount} sont remboursés.`,
  fullAhead: ({ until, left, after, amount }) =>
    `L’avoir complet vaut jusqu’au ${until} (jours restants\u202f: ${left})\u202f; le ${after}, il est de ${amount}.`,
  fullOver: (until, amount) => `Jusqu’au ${until}, c’était ${amount}.`,
  reading:
    'Le jour 30 compte comme le dernier complet\u202f: c’est notre lecture des «\u202f30 premiers jours\u202f», que la source ne compte pas un à un.',
  alwaysTitle: 'Bon à savoir',
  ready: 'Rien ne s’y oppose.',
  understood: 'J’ai lu ce qu’il faut savoir',
  request: 'Requête pour l’Espace partenaires',
};
