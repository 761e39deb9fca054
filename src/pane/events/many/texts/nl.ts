/** What is said where several subscriptions are planned for at once, in Dutch. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ManyTexts } from './many-texts.ts';

const plural = pluralsOf('nl');

export const nl: ManyTexts = {
  sources: { pasted: 'Ik plak er meerdere', customer: 'Alle van een klant' },
  pairs: 'Abonnements-id’s en nieuwe aantallen licenties',
  pairsHint: 'Twee kolommen uit een werkblad, één abonnement per rij; een tab, puntkomma of komma ertussen',
  read: ({ asked, refused }) =>
    `${plural(asked, { one: '# abonnement te plannen', other: '# abonnementen te plannen' })}, ${plural(refused, { one: '# rij die niet kan', other: '# rijen die niet kunnen' })}`,
  header: (text) => `De eerste rij is gelezen als de namen van de kolommen: ${text}`,
  repeated: (row, first) => `Rij ${row} zegt hetzelfde als rij ${first}; die telt één keer.`,
  customer: 'Klant',
  activeOf: (name, count) => `${name} (${plural(count, { one: '# actief', other: '# actief' })})`,
  chooseCustomer: 'kies er een',
  missing: {
    pairs: 'Plak ten minste één rij: een id en een aantal',
    customer: 'Kies een klant',
  },
  sentences: {
    cancellation: ({ count, on }) =>
      `${plural(count, { one: '# abonnement wordt', other: '# abonnementen worden' })} op ${on} opgezegd.`,
    'licence-change': ({ count, on }) =>
      `${plural(count, { one: '# abonnement heeft zijn', other: '# abonnementen hebben hun' })} nieuwe aantal licenties vanaf ${on}.`,
    suspension: ({ count, on }) =>
      `${plural(count, { one: '# abonnement wordt', other: '# abonnementen worden' })} vanaf ${on} opgeschort.`,
  },
  nets: 'Alles samen, per valuta',
  netColumns: { currency: 'Valuta', now: 'Netto nu', later: 'Volgende periode, meer of minder' },
  untold: (rows) =>
    plural(rows, {
      one: 'Voor # rij vermeldt geen prijslijst de prijs van de volgende periode; die ontbreekt daar.',
      other: 'Voor # rijen vermeldt geen prijslijst de prijs van de volgende periode; die ontbreken daar.',
    }),
  rows: 'Rij voor rij',
  requests: (count) => `Aanvragen voor het Partnercentrum (${count})`,
};
