/** What the wizard for a change of frequency says, in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FrequencyTexts } from './frequency-texts.ts';

const plural = pluralsOf('sv');

export const sv: FrequencyTexts = {
  title: 'Ändra faktureringsfrekvens',
  detail:
    'Många prenumerationer på en gång, månadsvis till årsvis eller tillbaka: rader, kassa och skäl innan något händer',
  steps: {
    choose: 'Prenumerationer',
    date: 'Datum',
    who: 'Vilka kan ändras',
    preview: 'Förhandsvisning',
    check: 'Kontrollera dina svar',
    result: 'Plan',
  },
  missing: {
    list: 'Välj ett blad med dina prenumerationer',
    chosen: 'Välj minst en prenumeration',
    day: 'Ange en dag, till exempel 2019-11-25',
    billingDay: 'Ange din faktureringsdag, 1 till 31',
    understood: 'Bekräfta att du har förstått',
    nothing: 'Ingen prenumeration kan ändras: gå tillbaka och välj andra',
  },
  sheets: {
    list: 'Blad med prenumerationer',
    matrix: 'Erbjudandematris',
    prices: 'Prislista',
    none: 'inget',
    open: 'Öppna en fil som nytt blad',
    refused: 'Filen innehåller varken prenumerationer, erbjudandematris eller prislista.',
  },
  to: 'Ändra till',
  frequencies: { annual: 'Årsvis', monthly: 'Månadsvis' },
  filter: 'Filtrera',
  filterHint: 'Kund, erbjudande eller id',
  chooseShown: (count) => plural(count, { one: 'Välj den som visas', other: 'Välj de # som visas' }),
  chooseNone: 'Välj inga',
  paste: 'Klistra in prenumerations-id',
  pasteHint: 'Ett per rad, eller åtskilda med komma',
  addPasted: 'Lägg till dessa id',
  pasted: (found, twice, unknown) =>
    `${plural(found, { one: '# hittat', other: '# hittade' })}, ${plural(twice, { one: '# angivet', other: '# angivna' })} två gånger${unknown === '' ? ', inga okända' : `; finns inte i listan: ${unknown}`}`,
  subscriptions: 'Lista över prenumerationer',
  licences: (count) => plural(count, { one: '# licens', other: '# licenser' }),
  more: (count) => `${count} till: begränsa filtret`,
  chosen: (count) => plural(count, { one: '# vald', other: '# valda' }),
  when: 'När de ändras',
  days: {
    common: 'Alla på samma dag',
    'own-day': 'Var och en på sitt faktureringsdatum',
    renewal: 'Var och en vid sin förnyelse',
  },
  dayLabel: { common: 'Dag', 'own-day': 'Inte före', renewal: 'Inte före' },
  dayHint: 'År, månad, dag: 2019-11-25',
  billingDay: 'Faktureringsdag för dina fakturor',
  billingDayHint: 'Dag i månaden, 1 till 31',
  moveAlong: (chosen, more) => `Du valde ${chosen}; ${more} till följer med.`,
  because: { 'same-order': 'samma beställning', 'add-on': 'tillägg', parent: 'har ett valt tillägg' },
  notes: {
    'same-frequency': { why: () => 'Den faktureras redan så.', fix: 'Utelämna den.' },
    'frequency-not-offered': {
      why: ({ offered }) => `Kolumn J i erbjudandematrisen erbjuder ${offered}.`,
      fix: 'Byt till ett erbjudande som har frekvensen.',
    },
    'usage-based': { why: () => 'Användning faktureras bara månadsvis.', fix: 'Utelämna den.' },
    'not-active': { why: () => 'Den är inte aktiv.', fix: 'Återaktivera den först.' },
    trial: { why: () => 'Den är en utvärderingsversion.', fix: 'Köp det betalda erbjudandet.' },
    'not-listed': {
      why: () => 'Erbjudandet finns inte på den dagens prislista.',
      fix: 'Byt till ett erbjudande på listan.',
    },
    'order-blocked': {
      why: ({ subscription }) => `Beställningen ändras som helhet, och ${subscription} kan inte ändras.`,
      fix: 'Åtgärda eller avsluta den först.',
    },
    'before-service': { why: () => 'Dagen ligger före tjänstens start.', fix: 'Välj en senare dag.' },
    'new-commerce': {
      why: () => 'Ny handel ändras när debiteringsperioden slutar, utan egna rader.',
      fix: 'Schemalägg ändringen i Partnercenter.',
    },
    'frequency-unreadable': {
      why: () => 'Listan säger inte hur den faktureras nu.',
      fix: 'Skriv Monthly eller Annual i listan.',
    },
    'no-offer-matrix': { why: () => 'Ingen erbjudandematris har valts.', fix: 'Öppna erbjudandematrisen som blad.' },
    'offer-not-in-matrix': {
      why: ({ offer }) => `Erbjudandematrisen har inte ${offer}.`,
      fix: 'Öppna en nyare erbjudandematris.',
    },
    'no-price-list': { why: () => 'Ingen prislista har valts.', fix: 'Öppna prislistan som blad.' },
    'old-price-unknown': {
      why: () => 'Ingen prislista når tillbaka till den löpande perioden.',
      fix: 'Lägg till den tidens prislista.',
    },
    'rule-silent': { why: () => 'Reglerna ger inget svar här.', fix: 'Kontrollera startdatum och antal i listan.' },
    'promotion-lost': { why: ({ share }) => `Rabatten på ${share} % upphör med ändringen.`, fix: 'Meddela kunden.' },
    'price-reset': {
      why: ({ old, new: now }) => `Priset går från ${old} till ${now} per månad: den aktuella listan gäller.`,
      fix: 'Stäm av priset med kunden.',
    },
    'order-unknown': {
      why: () => 'Listan saknar OrderId, så det är okänt vad som följer med.',
      fix: 'Lägg till kolumnen OrderId.',
    },
    'limit-reached': {
      why: ({ limit }) => `Kolumn I: ${limit} per kund, så licenser kan inte delas av.`,
      fix: 'Ändra hela prenumerationen.',
    },
    'short-month': {
      why: ({ day }) => `Den ändras på dag ${day} i månaden; kortare månader räknar sin sista dag.`,
      fix: 'Välj en dag till och med den 28:e för att behålla den.',
    },
  },
  legacy: 'Äldre handel',
  newCommerce: 'Ny handel',
  charge: 'Ny debitering',
  credit: 'Kredit för den oanvända delen',
  net: 'Netto',
  invoice: (day) => `Faktura ${day}`,
  newTerm: (from, to) => `Ny period ${from} till ${to}`,
  noCurrency: 'ingen valuta angiven',
  compare: (currency) => `Behålla eller ändra, betalat hittills, ${currency}`,
  takeaway: ({ first, firstStay, change, stay }) =>
    `Första fakturan blir ${first} i stället för ${firstStay}; över alla fakturor som visas ${change} med ändringen, ${stay} utan.`,
  figures: 'Siffror',
  columns: { invoice: 'Fakturadatum', stay: 'Behålla', change: 'Ändra' },
  stay: 'behålla',
  switched: 'ändra',
  alwaysTitle: 'Gäller varje ändring',
  always: [
    'Kampanjer upphör.',
    'Priset är den aktuella listans.',
    'Perioden börjar om på ändringsdagen.',
    'Tillägg följer sin prenumeration.',
    'Det finns ingen kostnadsfri period.',
    'Debitering och kredit kommer på nästa faktura.',
  ],
  nothing: 'Ingen prenumeration kan ändras.',
  checkSentence: ({ ready, to, days }) =>
    `${plural(ready, { one: '# prenumeration', other: '# prenumerationer' })} ändras till ${to}: ${days}.`,
  understood: (promotions, prices) =>
    `Jag förstår: ${promotions} förlorar en kampanj, ${prices} får ett annat pris, och varje period börjar om`,
  write: 'Skriv planen',
  sheetTitle: 'Ändringsplan',
  requests: (count) => `Begäranden för Partnercenter (${count})`,
  requestsLead: 'Att kopiera, en per beställning. Inget skickas, och de innehåller inga inloggningsuppgifter.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  later: 'Blev det så?',
  laterLead: 'Öppna nästa avstämningsfil: varje väntad rad söks upp.',
  laterFile: 'Avstämningsfil',
  laterRefused: 'Filen är ingen licensbaserad avstämningsfil.',
  appeared: ({ appeared, expected, rounding, other }) =>
    `${appeared} av ${expected} har kommit; ${rounding} skiljer sig genom avrundning, ${other} med annat belopp.`,
};
