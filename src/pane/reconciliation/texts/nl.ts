/** What the check says of files in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IntakeTexts } from './intake-texts.ts';

const plural = pluralsOf('nl');

export const nl: IntakeTexts = {
  title: 'Hoe de bestanden zijn gelezen',
  askTitle: 'Eén vraag voordat het bestand wordt gelezen',
  askDates: (example, place) =>
    `${example} in ${place} kan de maand of de dag voorop hebben, en geen andere datum in het bestand zegt welke.`,
  askDecimals: (example, place) =>
    `${example} in ${place} kan meer dan duizend zijn of een getal met drie decimalen, en geen ander bedrag in het bestand zegt welke.`,
  choose: 'Kies…',
  labels: {
    kind: 'Soort',
    delimiter: 'Kolommen gescheiden door',
    encoding: 'Codering',
    dateOrder: 'Datums',
    decimalMark: 'Decimalen',
  },
  kinds: {
    'licence-reconciliation': 'Afstemmingsbestand op basis van licenties',
    'usage-reconciliation': 'Afstemmingsbestand op basis van gebruik',
    'new-commerce-reconciliation': 'Afstemmingsbestand voor nieuwe handel',
    'subscription-list': 'Abonnementenlijst',
    'price-list': 'Prijslijst',
    'offer-matrix': 'Aanbiedingenmatrix',
    'invoice-totals': 'Factuurtotalen',
    'open-invoices': 'Openstaande facturen',
    payments: 'Betalingen',
    'request-log': 'Logboek van verzoeken',
    'billed-revenue': 'Gefactureerde omzet',
    'incentive-statement': 'Incentiveoverzicht',
    unknown: 'Niet herkend',
  },
  delimiters: { ',': 'komma ,', ';': 'puntkomma ;', '\t': 'tab', '|': 'sluisteken |' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1252': 'Windows-1252' },
  dateOrders: { 'month-first': 'maand voorop, 2/27/2020', 'day-first': 'dag voorop, 27/2/2020' },
  decimalMarks: { dot: 'punt, 1,234.50', comma: 'komma, 1.234,50' },
  by: {
    said: 'door u gekozen',
    proved: 'gezien in de cellen',
    'partner-center': 'zoals Partnercentrum schrijft',
    nobody: 'geen cel heeft het nodig',
    guessed: 'een gok, want de tekst is geen UTF-8',
  },
  workbook: (sheet, sheets) =>
    sheets === 1 ? `Excel-werkmap, blad ‘${sheet}’` : `Excel-werkmap, blad ‘${sheet}’ van ${sheets}`,
  notRead: (sheets) => `Dezelfde kolommen, niet gelezen: ${sheets.map((sheet) => `‘${sheet}’`).join(', ')}`,
  sheet: 'Blad van deze werkmap',
  uses: {
    checked: 'de regels zijn gecontroleerd',
    compared: 'de regels zijn ermee vergeleken',
    broken: 'weggelaten: een deel is niet te lezen',
    carried: 'verantwoordelijken, notities en statussen gaan verder in het rapport',
    'last-month': 'vertelt wat er sindsdien is veranderd',
    'not-last-month': 'weggelaten: het is geen eerder bestand van dezelfde factuur dat geheel leesbaar is',
    unused: 'niet gebruikt in deze controle',
  },
  lastMonth: {
    label: 'Bestand van vorige maand (optioneel)',
    hint: 'Vertelt per oorzaak wat er sindsdien is veranderd.',
    choose: 'Bestand van vorige maand kiezen…',
    remove: 'Verwijderen',
    sheet: 'of een blad van deze werkmap',
    none: 'Geen',
  },
  openSheets: 'Bladen van deze werkmap',
  openSheetsLead: 'Kies waarmee de regels worden vergeleken, zet dan het bestand neer of controleer een blad.',
  notUsed: 'Niet gebruikt',
  checkSheet: (sheet) => `Controleer het blad ‘${sheet}’`,
  billingDay: 'Factureringsdatum',
  billingDayBy: {
    said: 'door u opgegeven',
    name: 'uit de naam van het bestand',
    nobody: 'zonder die datum kan niemand zeggen of een regel ontbreekt',
  },
  notChecked: 'Niet gecontroleerd',
  silent: (count) =>
    plural(count, { one: '# abonnement terecht zonder regel', other: '# abonnementen terecht zonder regel' }),
  report: 'Schrijf het rapport in deze werkmap',
  reportLead: 'Samenvatting, uitzonderingen, gebeurtenissen en elke stap als nieuwe bladen. Geen blad van u verandert.',
  reporting: 'Het rapport wordt geschreven…',
  stop: 'Stoppen',
  disabled: (column, reasons) => `Het bestand heeft geen kolom ${column}: niet naar gezocht: ${reasons}.`,
  noTieOut: (column) => `Het bestand heeft geen kolom ${column}: het kan niet met een factuur worden afgestemd.`,
  onlyOpen: (lines, written) =>
    `${plural(lines, { one: '# regel is', other: '# regels zijn' })} meer dan een blad hier aankan: ${written} van de regels die niet zonder meer kloppen ${plural(written, { one: 'is', other: 'zijn' })} geschreven.`,
  tieOut: {
    title: (currency) => `Afstemming ${currency}`,
    verdicts: {
      ties: 'Klopt',
      'ties-within-rounding': 'Klopt binnen de afronding',
      'does-not-tie': 'Klopt niet',
      'not-checked': 'Niet gecontroleerd',
    },
    unexplained: (amount) => `${amount} onverklaard`,
    noInvoice: 'Geen factuurtotaal: typ het hieronder in, of geef een blad of bestand met Currency en Total.',
    unreadable: 'Rijen die niet gelezen konden worden, ontbreken misschien in de som.',
    from: (source) => `Factuur uit ${source}`,
    typed: 'Factuurtotaal zoals ingetypt',
    rows: {
      invoice: 'Factuur',
      lines: 'Regels met belasting',
      adjustments: 'Correcties, alleen op de factuur',
      taxRounding: 'Afronding van de belasting',
      unexplained: 'Onverklaard',
    },
  },
  typedInvoice: {
    title: 'Factuurtotaal',
    lead: 'Zoals op de factuur, met btw. Wat wel op de factuur en niet in het bestand staat, zoals een tegoed, is een correctie; tegoeden zijn negatief.',
    currency: 'Valuta',
    total: 'Totaal',
    adjustments: 'Correcties',
    another: 'Nog een valuta',
    tie: 'Aansluiten op het bestand',
    notAnAmount: 'Geen bedrag in de gekozen notatie',
    untied: (currency) =>
      currency === null
        ? 'Het bestand bevat meer valuta’s: noem die van elk factuurtotaal.'
        : `Het bestand heeft geen regel in ${currency}: dit factuurtotaal sluit nergens op aan.`,
  },
};
