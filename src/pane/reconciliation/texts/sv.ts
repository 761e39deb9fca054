/** What the check says of files in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IntakeTexts } from './intake-texts.ts';

const plural = pluralsOf('sv');

export const sv: IntakeTexts = {
  title: 'Så lästes filerna',
  askTitle: 'En fråga innan filen läses',
  askDates: (example, place) =>
    `${example} i ${place} kan ha månaden först eller dagen först, och inget annat datum i filen visar vilket.`,
  askDecimals: (example, place) =>
    `${example} i ${place} kan vara mer än tusen eller ett tal med tre decimaler, och inget annat belopp i filen visar vilket.`,
  choose: 'Välj…',
  labels: {
    kind: 'Typ',
    delimiter: 'Kolumner skiljs med',
    encoding: 'Teckenkodning',
    dateOrder: 'Datum',
    decimalMark: 'Decimaler',
  },
  kinds: {
    'licence-reconciliation': 'Licensbaserad avstämningsfil',
    'usage-reconciliation': 'Användningsbaserad avstämningsfil',
    'new-commerce-reconciliation': 'Avstämningsfil för ny handel',
    'subscription-list': 'Prenumerationslista',
    'price-list': 'Prislista',
    'offer-matrix': 'Erbjudandematris',
    'invoice-totals': 'Fakturasummor',
    'open-invoices': 'Öppna fakturor',
    payments: 'Betalningar',
    'request-log': 'Logg över begäranden',
    'billed-revenue': 'Fakturerad omsättning',
    'incentive-statement': 'Avräkning av incitament',
    unknown: 'Inte igenkänd',
  },
  delimiters: { ',': 'komma ,', ';': 'semikolon ;', '\t': 'tabb', '|': 'lodstreck |' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1252': 'Windows-1252' },
  dateOrders: { 'month-first': 'månaden först, 2/27/2020', 'day-first': 'dagen först, 27/2/2020' },
  decimalMarks: { dot: 'punkt, 1,234.50', comma: 'komma, 1.234,50' },
  by: {
    said: 'du valde det',
    proved: 'syns i cellerna',
    'partner-center': 'så som Partnercenter skriver',
    nobody: 'ingen cell behöver det',
    guessed: 'en gissning, eftersom texten inte är UTF-8',
  },
  workbook: (sheet, sheets) =>
    sheets === 1 ? `Excel-arbetsbok, bladet ”${sheet}”` : `Excel-arbetsbok, bladet ”${sheet}” av ${sheets}`,
  notRead: (sheets) => `Samma kolumner, läses inte: ${sheets.map((sheet) => `”${sheet}”`).join(', ')}`,
  sheet: 'Blad i den här arbetsboken',
  uses: {
    checked: 'raderna har kontrollerats',
    compared: 'raderna har jämförts med den',
    broken: 'utelämnad: en del går inte att läsa',
    carried: 'ansvariga, anteckningar och status följer med i rapporten',
    'last-month': 'säger vad som har ändrats sedan dess',
    'not-last-month': 'utelämnad: den är ingen tidigare fil för samma faktura som kan läsas i sin helhet',
    unused: 'används inte i den här kontrollen',
  },
  lastMonth: {
    label: 'Förra månadens fil (valfri)',
    hint: 'Visar per orsak vad som har ändrats sedan dess.',
    choose: 'Välj förra månadens fil …',
    remove: 'Ta bort',
    sheet: 'eller ett blad i den här arbetsboken',
    none: 'Inget',
  },
  openSheets: 'Blad i den här arbetsboken',
  openSheetsLead: 'Välj vad raderna ska jämföras med, släpp sedan filen eller kontrollera ett blad.',
  notUsed: 'Används inte',
  checkSheet: (sheet) => `Kontrollera bladet ”${sheet}”`,
  billingDay: 'Faktureringsdatum',
  billingDayBy: {
    said: 'du angav det',
    name: 'från filens namn',
    nobody: 'utan det går det inte att säga om en rad saknas',
  },
  notChecked: 'Inte kontrollerat',
  silent: (count) =>
    plural(count, { one: '# prenumeration utan rad, som sig bör', other: '# prenumerationer utan rad, som sig bör' }),
  report: 'Skriv rapporten i den här arbetsboken',
  reportLead: 'Sammanfattning, undantag, händelser och varje steg som nya blad. Inget av dina blad ändras.',
  reporting: 'Skriver rapporten…',
  stop: 'Stoppa',
  disabled: (column, reasons) => `Filen saknar kolumnen ${column}: det har inte letats efter: ${reasons}.`,
  noTieOut: (column) => `Filen saknar kolumnen ${column}: den kan inte stämmas av mot en faktura.`,
  onlyOpen: (lines, written) =>
    `${plural(lines, { one: '# rad', other: '# rader' })} är fler än vad ett blad tar här: ${written} av dem som inte utan vidare stämmer skrevs.`,
  tieOut: {
    title: (currency) => `Avstämning ${currency}`,
    verdicts: {
      ties: 'Stämmer',
      'ties-within-rounding': 'Stämmer inom avrundning',
      'does-not-tie': 'Stämmer inte',
      'not-checked': 'Inte kontrollerat',
    },
    unexplained: (amount) => `${amount} oförklarat`,
    noInvoice: 'Ingen fakturasumma: skriv in den nedan, eller ge ett blad eller en fil med Currency och Total.',
    unreadable: 'Rader som inte kunde läsas kan saknas i summan.',
    from: (source) => `Faktura från ${source}`,
    typed: 'Fakturasumma som den skrevs in',
    rows: {
      invoice: 'Faktura',
      lines: 'Rader med skatt',
      adjustments: 'Justeringar, bara på fakturan',
      taxRounding: 'Avrundning av skatten',
      unexplained: 'Oförklarat',
    },
  },
  typedInvoice: {
    title: 'Fakturasumma',
    lead: 'Som på fakturan, med moms. Det som står på fakturan men inte i filen, till exempel en kredit, är en justering; krediter är negativa.',
    currency: 'Valuta',
    total: 'Summa',
    adjustments: 'Justeringar',
    another: 'En valuta till',
    tie: 'Stäm av mot filen',
    notAnAmount: 'Inget belopp i valt talformat',
    untied: (currency) =>
      currency === null
        ? 'Filen har flera valutor: ange valutan för varje fakturasumma.'
        : `Filen har inga rader i ${currency}: fakturasumman stäms inte av mot något.`,
  },
};
