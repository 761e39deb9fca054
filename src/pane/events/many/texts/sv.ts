/** What is said where several subscriptions are planned for at once, in Swedish. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ManyTexts } from './many-texts.ts';

const plural = pluralsOf('sv');

export const sv: ManyTexts = {
  sources: { pasted: 'Jag klistrar in flera', customer: 'Alla för en kund' },
  pairs: 'Prenumerations-id och nya antal licenser',
  pairsHint: 'Två kolumner ur ett blad, en prenumeration per rad; tabb, semikolon eller komma emellan',
  read: ({ asked, refused }) =>
    `${plural(asked, { one: '# prenumeration att planera', other: '# prenumerationer att planera' })}, ${plural(refused, { one: '# rad som inte går att planera', other: '# rader som inte går att planera' })}`,
  header: (text) => `Den första raden lästes som kolumnernas namn: ${text}`,
  repeated: (row, first) => `Rad ${row} säger detsamma som rad ${first}; den räknas en gång.`,
  customer: 'Kund',
  activeOf: (name, count) => `${name} (${plural(count, { one: '# aktiv', other: '# aktiva' })})`,
  chooseCustomer: 'välj en',
  missing: {
    pairs: 'Klistra in minst en rad: ett id och ett antal',
    customer: 'Välj en kund',
  },
  sentences: {
    cancellation: ({ count, on }) =>
      `${plural(count, { one: '# prenumeration sägs upp', other: '# prenumerationer sägs upp' })} den ${on}.`,
    'licence-change': ({ count, on }) =>
      `${plural(count, { one: '# prenumeration har sitt', other: '# prenumerationer har sina' })} nya antal licenser från den ${on}.`,
    suspension: ({ count, on }) =>
      `${plural(count, { one: '# prenumeration pausas', other: '# prenumerationer pausas' })} från den ${on}.`,
  },
  nets: 'Allt tillsammans, per valuta',
  netColumns: { currency: 'Valuta', now: 'Netto nu', later: 'Nästa period, mer eller mindre' },
  untold: (rows) =>
    plural(rows, {
      one: 'För # rad anger ingen prislista priset för nästa period; den saknas där.',
      other: 'För # rader anger ingen prislista priset för nästa period; de saknas där.',
    }),
  rows: 'Rad för rad',
  requests: (count) => `Begäranden till Partnercenter (${count})`,
};
