/** What is said where several subscriptions are planned for at once, in French. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ManyTexts } from './many-texts.ts';

const plural = pluralsOf('fr');

export const fr: ManyTexts = {
  sources: { pasted: 'J’en colle plusieurs', customer: 'Tous ceux d’un client' },
  pairs: 'Identifiants des abonnements et nouveaux nombres de licences',
  pairsHint:
    'Deux colonnes d’une feuille, un abonnement par ligne, séparées par une tabulation, un point-virgule ou une virgule',
  read: ({ asked, refused }) =>
    `${plural(asked, { one: '# abonnement à planifier', many: '# d’abonnements à planifier', other: '# abonnements à planifier' })}, ${plural(refused, { one: '# ligne impossible à planifier', many: '# de lignes impossibles à planifier', other: '# lignes impossibles à planifier' })}`,
  header: (text) => `La première ligne a été lue comme les noms des colonnes\u202f: ${text}`,
  repeated: (row, first) =>
    `La ligne ${row} dit la même chose que la ligne ${first}\u202f; elle ne compte qu’une fois.`,
  customer: 'Client',
  activeOf: (name, count) => `${name} (${plural(count, { one: '# actif', many: '# d’actifs', other: '# actifs' })})`,
  chooseCustomer: 'choisissez-en un',
  missing: {
    pairs: 'Collez au moins une ligne\u202f: un identifiant et un nombre',
    customer: 'Choisissez un client',
  },
  sentences: {
    cancellation: ({ count, on }) =>
      `${plural(count, { one: '# abonnement est annulé', many: '# d’abonnements sont annulés', other: '# abonnements sont annulés' })} le ${on}.`,
    'licence-change': ({ count, on }) =>
      `${plural(count, { one: '# abonnement a son nouveau nombre de licences', many: '# d’abonnements ont leur nouveau nombre de licences', other: '# abonnements ont leur nouveau nombre de licences' })} à partir du ${on}.`,
    suspension: ({ count, on }) =>
      `${plural(count, { one: '# abonnement est suspendu', many: '# d’abonnements sont suspendus', other: '# abonnements sont suspendus' })} à partir du ${on}.`,
  },
  nets: 'Ensemble, par devise',
  netColumns: { currency: 'Devise', now: 'Net maintenant', later: 'Période suivante, en plus ou en moins' },
  untold: (rows) =>
    plural(rows, {
      one: 'Pour # ligne, aucun tarif ne donne le prix de la période suivante\u202f; elle y manque.',
      many: 'Pour # de lignes, aucun tarif ne donne le prix de la période suivante\u202f; elles y manquent.',
      other: 'Pour # lignes, aucun tarif ne donne le prix de la période suivante\u202f; elles y manquent.',
    }),
  rows: 'Ligne par ligne',
  requests: (count) => `Requêtes pour l’Espace partenaires (${count})`,
};
