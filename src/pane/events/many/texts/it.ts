/** What is said where several subscriptions are planned for at once, in Italian. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { ManyTexts } from './many-texts.ts';

const plural = pluralsOf('it');

export const it: ManyTexts = {
  sources: { pasted: 'Ne incollo molti', customer: 'Tutti quelli di un cliente' },
  pairs: 'ID degli abbonamenti e nuovi numeri di licenze',
  pairsHint: 'Due colonne di un foglio, un abbonamento per riga; separate da tabulazione, punto e virgola o virgola',
  read: ({ asked, refused }) =>
    `${plural(asked, { one: '# abbonamento da pianificare', many: '# di abbonamenti da pianificare', other: '# abbonamenti da pianificare' })}, ${plural(refused, { one: '# riga che non si può pianificare', many: '# di righe che non si possono pianificare', other: '# righe che non si possono pianificare' })}`,
  header: (text) => `La prima riga è stata letta come nomi delle colonne: ${text}`,
  repeated: (row, first) => `La riga ${row} dice lo stesso della riga ${first}; conta una volta sola.`,
  customer: 'Cliente',
  activeOf: (name, count) => `${name} (${plural(count, { one: '# attivo', many: '# di attivi', other: '# attivi' })})`,
  chooseCustomer: 'sceglierne uno',
  missing: {
    pairs: 'Incollare almeno una riga: un ID e un numero',
    customer: 'Scegliere un cliente',
  },
  sentences: {
    cancellation: ({ count, on }) =>
      `${plural(count, { one: '# abbonamento viene annullato', many: '# di abbonamenti vengono annullati', other: '# abbonamenti vengono annullati' })} il ${on}.`,
    'licence-change': ({ count, on }) =>
      `${plural(count, { one: '# abbonamento ha il nuovo numero di licenze', many: '# di abbonamenti hanno il nuovo numero di licenze', other: '# abbonamenti hanno il nuovo numero di licenze' })} dal ${on}.`,
    suspension: ({ count, on }) =>
      `${plural(count, { one: '# abbonamento è sospeso', many: '# di abbonamenti sono sospesi', other: '# abbonamenti sono sospesi' })} dal ${on}.`,
  },
  nets: 'Tutti insieme, per valuta',
  netColumns: { currency: 'Valuta', now: 'Netto ora', later: 'Periodo successivo, in più o in meno' },
  untold: (rows) =>
    plural(rows, {
      one: 'Per # riga nessun listino riporta il prezzo del periodo successivo; lì manca.',
      many: 'Per # di righe nessun listino riporta il prezzo del periodo successivo; lì mancano.',
      other: 'Per # righe nessun listino riporta il prezzo del periodo successivo; lì mancano.',
    }),
  rows: 'Riga per riga',
  requests: (count) => `Richieste per il Centro per i partner (${count})`,
};
