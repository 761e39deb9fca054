/** What the wizard for a change of frequency says, in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FrequencyTexts } from './frequency-texts.ts';

const plural = pluralsOf('nl');

export const nl: FrequencyTexts = {
  title: 'Factureringsfrequentie wijzigen',
  detail:
    'Veel abonnementen tegelijk, van maandelijks naar jaarlijks of terug: regels, kas en redenen voordat er iets gebeurt',
  steps: {
    choose: 'Abonnementen',
    date: 'Datum',
    who: 'Wat kan wijzigen',
    preview: 'Voorbeeld',
    check: 'Controleer uw antwoorden',
    result: 'Wijzigingsplan',
  },
  missing: {
    list: 'Kies een blad met uw abonnementen',
    chosen: 'Kies ten minste één abonnement',
    day: 'Geef een dag op, bijvoorbeeld 2019-11-25',
    billingDay: 'Geef uw factureringsdag op, 1 tot en met 31',
    customerDays: 'Geef de klanten een dag, 1 tot en met 31',
    understood: 'Bevestig dat u het begrepen hebt',
    nothing: 'Geen enkel abonnement kan wijzigen: ga terug en kies andere',
  },
  sheets: {
    list: 'Blad met abonnementen',
    matrix: 'Aanbiedingenmatrix',
    prices: 'Prijslijst',
    none: 'geen',
    open: 'Een bestand als nieuw blad openen',
    refused: 'Dit bestand bevat geen abonnementen, aanbiedingenmatrix of prijslijst.',
  },
  to: 'Wijzigen naar',
  frequencies: { annual: 'Jaarlijks', monthly: 'Maandelijks' },
  filter: 'Filteren',
  filterHint: 'Klant, aanbieding of id',
  chooseShown: (count) => plural(count, { one: 'Het ene getoonde kiezen', other: 'De # getoonde kiezen' }),
  chooseNone: 'Niets kiezen',
  paste: 'Abonnements-id’s plakken',
  pasteHint: 'Eén per regel, of gescheiden door komma’s',
  addPasted: 'Deze id’s toevoegen',
  pasted: (found, twice, unknown) =>
    `${found} gevonden, ${twice} dubbel opgegeven${unknown === '' ? ', geen onbekend' : `; niet in de lijst: ${unknown}`}`,
  subscriptions: 'Lijst van abonnementen',
  licences: (count) => plural(count, { one: '# licentie', other: '# licenties' }),
  more: (count) => `nog ${count}: verfijn het filter`,
  chosen: (count) => `${count} gekozen`,
  when: 'Wanneer ze wijzigen',
  days: {
    common: 'Alle op één dag',
    'own-day': 'Elk op de eigen factureringsdatum',
    renewal: 'Elk bij de verlenging',
    'customer-day': 'Elk op de dag van zijn klant',
  },
  dayLabel: { common: 'Dag', 'own-day': 'Niet vóór', renewal: 'Niet vóór', 'customer-day': 'Niet vóór' },
  dayHint: 'Jaar, maand, dag: 2019-11-25',
  billingDay: 'Factureringsdag van uw facturen',
  billingDayHint: 'Dag van de maand, 1 tot en met 31',
  moveAlong: (chosen, more) =>
    `U koos er ${chosen}; ${plural(more, { one: 'er gaat er nog # mee', other: 'er gaan er nog # mee' })}.`,
  because: {
    'same-order': 'zelfde bestelling',
    'add-on': 'invoegtoepassing',
    parent: 'heeft een gekozen invoegtoepassing',
  },
  notes: {
    'same-frequency': { why: () => 'Het wordt al zo gefactureerd.', fix: 'Laat het weg.' },
    'frequency-not-offered': {
      why: ({ offered }) => `Kolom J van de aanbiedingenmatrix biedt ${offered}.`,
      fix: 'Stap over op een aanbieding met deze frequentie.',
    },
    'usage-based': { why: () => 'Verbruik wordt alleen maandelijks gefactureerd.', fix: 'Laat het weg.' },
    'not-active': { why: () => 'Het is niet actief.', fix: 'Activeer het eerst opnieuw.' },
    trial: { why: () => 'Het is een proefversie.', fix: 'Koop de betaalde aanbieding.' },
    'not-listed': {
      why: () => 'De aanbieding staat niet op de prijslijst van die dag.',
      fix: 'Stap over op een aanbieding van de lijst.',
    },
    'order-blocked': {
      why: ({ subscription }) => `De bestelling wijzigt als geheel, en ${subscription} kan dat niet.`,
      fix: 'Herstel of beëindig dat eerst.',
    },
    'no-customer-day': {
      why: () => 'Voor de klant is geen dag van de maand opgegeven.',
      fix: 'Ga terug en geef er een.',
    },
    'before-service': { why: () => 'De dag ligt vóór het begin van de dienst.', fix: 'Kies een latere dag.' },
    'new-commerce': {
      why: () => 'Nieuwe handel wijzigt aan het einde van de kostencyclus, zonder eigen regels.',
      fix: 'Plan de wijziging in Partnercentrum.',
    },
    'frequency-unreadable': {
      why: () => 'De lijst zegt niet hoe het nu wordt gefactureerd.',
      fix: 'Zet Monthly of Annual in de lijst.',
    },
    'no-offer-matrix': {
      why: () => 'Er is geen aanbiedingenmatrix gekozen.',
      fix: 'Open de aanbiedingenmatrix als blad.',
    },
    'offer-not-in-matrix': {
      why: ({ offer }) => `De aanbiedingenmatrix heeft ${offer} niet.`,
      fix: 'Open een nieuwere aanbiedingenmatrix.',
    },
    'no-price-list': { why: () => 'Er is geen prijslijst gekozen.', fix: 'Open de prijslijst als blad.' },
    'old-price-unknown': {
      why: () => 'Geen prijslijst reikt terug tot de lopende periode.',
      fix: 'Voeg de prijslijst van toen toe.',
    },
    'rule-silent': {
      why: () => 'De regels geven hier geen antwoord.',
      fix: 'Controleer begindatum en aantal in de lijst.',
    },
    'promotion-lost': {
      why: ({ share }) => `De korting van ${share}% eindigt met de wijziging.`,
      fix: 'Licht de klant in.',
    },
    'price-reset': {
      why: ({ old, new: now }) => `De prijs gaat van ${old} naar ${now} per maand: de huidige lijst geldt.`,
      fix: 'Stem de prijs af met de klant.',
    },
    'order-unknown': {
      why: () => 'De lijst heeft geen OrderId, dus is niet bekend wat meegaat.',
      fix: 'Voeg de kolom OrderId toe.',
    },
    'limit-reached': {
      why: ({ limit }) => `Kolom I: ${limit} per klant, dus licenties kunnen niet worden afgesplitst.`,
      fix: 'Wijzig het hele abonnement.',
    },
    'short-month': {
      why: ({ day }) => `Het wijzigt op dag ${day} van de maand; kortere maanden tellen hun laatste dag.`,
      fix: 'Kies een dag tot en met de 28e om die te behouden.',
    },
  },
  legacy: 'Oude handel',
  newCommerce: 'Nieuwe handel',
  charge: 'Nieuwe kosten',
  credit: 'Tegoed voor het ongebruikte deel',
  net: 'Saldo',
  invoice: (day) => `Factuur van ${day}`,
  newTerm: (from, to) => `Nieuwe periode ${from} tot en met ${to}`,
  noCurrency: 'geen valuta opgegeven',
  compare: (currency) => `Blijven of wijzigen, tot dan betaald, ${currency}`,
  takeaway: ({ first, firstStay, change, stay }) =>
    `De eerste factuur is ${first} in plaats van ${firstStay}; over alle getoonde facturen ${change} met de wijziging, ${stay} zonder.`,
  figures: 'Cijfers',
  columns: { invoice: 'Factuurdatum', stay: 'Blijven', change: 'Wijzigen' },
  stay: 'blijven',
  switched: 'wijzigen',
  alwaysTitle: 'Geldt voor elke wijziging',
  always: [
    'Promoties eindigen.',
    'De prijs is die van de huidige lijst.',
    'De periode begint opnieuw op de dag van de wijziging.',
    'Invoegtoepassingen gaan mee met hun abonnement.',
    'Er is geen gratis periode.',
    'Kosten en tegoed komen op de volgende factuur.',
  ],
  nothing: 'Geen enkel abonnement kan wijzigen.',
  checkSentence: ({ ready, to, days }) =>
    `${plural(ready, { one: '# abonnement gaat', other: '# abonnementen gaan' })} naar ${to}: ${days}.`,
  understood: (promotions, prices) =>
    `Ik begrijp het: ${plural(promotions, { one: '# verliest', other: '# verliezen' })} een promotie, ${plural(prices, { one: '# krijgt', other: '# krijgen' })} een andere prijs, en elke periode begint opnieuw`,
  write: 'Het plan schrijven',
  sheetTitle: 'Wijzigingsplan',
  requests: (count) => `Verzoeken voor Partnercentrum (${count})`,
  requestsLead: 'Om te kopiëren, één per bestelling. Er wordt niets verstuurd en ze bevatten geen aanmeldgegevens.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  later: 'Is het gebeurd?',
  laterLead: 'Open het volgende afstemmingsbestand: elke verwachte regel wordt gezocht.',
  laterFile: 'Afstemmingsbestand',
  laterRefused: 'Dit bestand is geen afstemmingsbestand op basis van licenties.',
  appeared: ({ appeared, expected, rounding, other }) =>
    `${appeared} van ${expected} ${plural(appeared, { one: 'is', other: 'zijn' })} verschenen; ${plural(rounding, { one: '# verschilt', other: '# verschillen' })} door afronding, ${other} met een ander bedrag.`,
};
