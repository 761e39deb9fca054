/** Dutch sentences for what is wrong with given values, files, sheets and events. */
import type { CellExpectation, SheetKind, SheetProblems } from '../../../sheets/index.ts';
import type { RuleProblemDetails } from '../../../targets/index.ts';
import type { Refusals } from '../../../tasks/index.ts';
import type { Problem } from '../../../values/index.ts';
import type { Catalog } from '../../catalog.ts';
import { phraseIn } from '../phrasebook.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('nl');

const say = (text: string): string => phraseIn(phrases, text);
const currency = (of: string | null): string => (of === null ? 'heeft geen valuta' : `is in ${of}`);

/** The sentence of a problem inside another one. */
function nested({ code, with: details }: Problem): string {
  const make = (data as unknown as Readonly<Record<string, (given: unknown) => string>>)[code];
  return make ? make(details) : code;
}

const cannotAllocate: Readonly<Record<RuleProblemDetails['cannot-allocate']['why'], (name: string) => string>> = {
  fraction: () =>
    'Het bedrag is niet geheel in de kleinste eenheid van zijn valuta. Rond het af voordat het wordt verdeeld.',
  negative: (name) => `${name} heeft een gewicht onder 0. Geef elk deel 0 of meer.`,
  zero: (name) => `De gewichten in ${name} zijn allemaal 0. Geef minstens één deel meer dan 0.`,
  empty: (name) => `${name} heeft geen gewichten. Geef er een voor elk deel.`,
};

const kinds: Readonly<Record<SheetKind, string>> = {
  'licence-reconciliation': 'een afstemmingsbestand op basis van licenties',
  'usage-reconciliation': 'een afstemmingsbestand op basis van gebruik',
  'new-commerce-reconciliation': 'een afstemmingsbestand van de nieuwe handel',
  'subscription-list': 'een lijst van abonnementen',
  'offer-matrix': 'een aanbiedingsmatrix',
  'price-list': 'een prijslijst',
  'open-invoices': 'een lijst van openstaande facturen',
  'invoice-totals': 'een lijst van factuurtotalen',
  payments: 'een lijst van betalingen',
  'request-log': 'een logboek van verzoeken',
  'billed-revenue': 'een lijst van gefactureerde omzet',
  'incentive-statement': 'een overzicht van uitbetaalde incentives',
};

/** What a file is, and what to do with it. */
const otherFiles: Readonly<Record<SheetProblems['file-not-text']['found'], readonly [is: string, instead: string]>> = {
  archive: ['een archief', 'Pak het uit en kies het bestand dat erin zit.'],
  'other-workbook': ['een werkmap van een oud of ander programma', 'Open ze in haar programma en sla ze op als .xlsx.'],
  locked: ['een Excel-werkmap met een wachtwoord', 'Haal het wachtwoord er in Excel af en sla ze op.'],
  document: ['een document van een ander programma', 'Kies het bestand met de regels.'],
  pdf: ['een pdf', 'Kies het bestand met de regels; een pdf toont alleen de factuur.'],
  picture: ['een afbeelding', 'Kies het bestand met de regels; een afbeelding toont ze alleen.'],
  'web-page': [
    'een webpagina',
    'Misschien is een aanmeldpagina opgeslagen in plaats van het bestand: download het opnieuw.',
  ],
  xml: ['XML', 'Open het in Excel en sla het op als .xlsx.'],
  json: ['JSON', 'Download het bestand als CSV.'],
  'nul-bytes': ['beschadigd of binair (het bevat bytes die geen tekst heeft)', 'Download het opnieuw.'],
};

const wanted: Readonly<Record<CellExpectation['kind'], string>> = {
  date: 'een datum',
  amount: 'een bedrag',
  share: 'een deel van het geheel',
  count: 'een geheel getal',
  text: 'een tekst',
};

const forms = ({ kind, forms: written }: CellExpectation): string =>
  written.length === 0 ? wanted[kind] : `${wanted[kind]} zoals ${written.join(' of ')}`;

const notThat = ({ found, expected }: { readonly found: string; readonly expected: CellExpectation }): string =>
  `"${found}" is niet ${wanted[expected.kind]}. Schrijf ${forms(expected)}.`;

export const data = {
  'missing-input': ({ name, rule }) => `${name} ontbreekt: ${rule} heeft het nodig. Geef ${name}=...`,
  'unknown-input': ({ name, rule, takes }) =>
    `${rule} neemt het gegeven ${name} niet. Deze regel neemt ${takes.join(', ')}.`,
  'wrong-kind': ({ name, found, wanted: kind }) =>
    `${name} is ${found === '' ? 'leeg' : `"${found}"`}; verwacht wordt ${say(kind)}.`,
  'out-of-domain': ({ name, found, from, to, places }) =>
    `${name} is ${found}; deze regel laat ${places === 0 ? 'gehele getallen ' : ''}van ${from} tot en met ${to} toe${places === 0 ? '' : `, hoogstens ${plural(places, { one: '# decimaal', other: '# decimalen' })}`}.`,
  'mixed-currencies': ({ first, firstCurrency, second, secondCurrency }) =>
    `${first} ${currency(firstCurrency)}, ${second} ${currency(secondCurrency)}. Geef beide dezelfde valuta.`,
  'unknown-rule': ({ name, pack, nearest }) =>
    `Het pakket ${pack} heeft geen regel ${name}.${nearest.length === 0 ? '' : ` Bedoelde u ${nearest.join(' of ')}?`}`,
  'impossible-date': ({ year, month, day, rule }) =>
    `${rule} komt uit op jaar ${year}, maand ${month}, dag ${day}, die geen kalender heeft. Controleer de datums.`,
  'missing-table': ({ table, sheet }) => `De tabel ${table} ontbreekt: geef de rijen ervan (blad "${sheet}").`,
  'two-rows': ({ table, valid, first, second }) =>
    `${table} heeft twee rijen voor deze waarden${valid === null ? '' : ` geldig vanaf ${valid}`}: rijen ${first} en ${second}. Haal er een weg.`,
  'bad-row': ({ table, row, problem }) => `Rij ${row} van ${table}: ${nested(problem)}`,
  'two-cases': ({ rule, first, second }) =>
    `Gevallen ${first} en ${second} van ${rule} gelden allebei voor deze waarden. Laat het ene het andere uitsluiten, of schrijf er \`first of\` voor.`,
  'no-case': ({ rule }) =>
    `Geen geval van ${rule} dekt deze waarden, en een \`otherwise\` ontbreekt. Voeg er een aan de regel toe.`,
  'empty-list': ({ name, function: called }) =>
    `${name} is leeg, zodat ${called} niets te kiezen heeft. Geef minstens één waarde, of toets eerst COUNT(${name}).`,
  'cannot-allocate': ({ name, why }) => cannotAllocate[why](name),
  'file-empty': ({ found }) =>
    found === 'nothing'
      ? 'Het bestand is leeg. Nodig zijn een koprij en minstens één rij.'
      : 'Er is een koprij maar geen rij eronder. Minstens één is nodig.',
  'file-too-large': ({ found, expected }) =>
    `Het bestand heeft ${found} bytes; hoogstens ${expected.mostBytes} kunnen hier worden gelezen. Splits het, of gebruik de opdrachtregel.`,
  'file-not-text': ({ found }) => {
    const [is, instead] = otherFiles[found];
    return `Het bestand is ${is}, geen CSV of open Excel-werkmap (.xlsx). ${instead}`;
  },
  'workbook-damaged': ({ found }) =>
    found === null
      ? 'De werkmap is beschadigd: ze eindigt te vroeg of haar inhoudsopgave klopt niet. Sla ze opnieuw op of download ze opnieuw.'
      : `De werkmap is beschadigd: onderdeel ${found} kan niet worden gelezen. Open ze in Excel en sla ze opnieuw op, of download ze opnieuw.`,
  'workbook-too-large': ({ what, found, expected }) =>
    what === 'cells'
      ? `Het werkblad heeft meer dan ${expected.most} cellen. Splits het, of sla het op als CSV.`
      : `De werkmap is uitgepakt ${found} bytes groot; hoogstens ${expected.most} kunnen worden gelezen. Sla het werkblad op als CSV.`,
  'formula-not-computed': () =>
    'De cel bevat een formule zonder waarde. Open de werkmap in Excel, laat ze rekenen en sla ze op.',
  'cell-error': ({ found }) =>
    `De cel bevat de fout ${found}. Verbeter de formule, of schrijf de waarde, en sla het bestand opnieuw op.`,
  'dates-turned': ({ found }) =>
    `Sommige dagen zijn teksten zoals ${found}, alle andere vallen op of vóór de 12e van de maand: een programma met een andere volgorde van dag en maand heeft ze omgedraaid. Geef het bestand zoals het is gedownload, niet geopend en opgeslagen; kloppen de dagen, zeg dan hoe ze zijn geschreven, op de opdrachtregel --date-order month-first of day-first.`,
  'quote-broken': ({ found }) =>
    found === 'not-closed'
      ? 'Hier begint een cel tussen aanhalingstekens die nooit eindigt. Voeg het sluitende aanhalingsteken toe.'
      : 'Na een sluitend aanhalingsteken volgt tekst. Verdubbel de aanhalingstekens die bij de cel horen.',
  'row-no-line': ({ found }) =>
    found === 'no-names'
      ? 'Deze rij heeft geen van de namen en dagen die nodig zijn. Haal ze weg, of vul haar cellen in; een totaal wordt vanzelf weggelaten waar het de rijen erboven optelt.'
      : 'Geen dag en geen getal van deze rij is leesbaar: misschien is ze een tweede koprij. Haal ze weg.',
  'row-left-out': ({ found }) =>
    found === 'total'
      ? 'Deze rij telt de rijen erboven op: ze is een totaal en is weggelaten.'
      : 'Deze rij bevat alleen een tekst en is weggelaten.',
  'row-ragged': ({ found, expected }) =>
    `Deze rij heeft ${plural(found, { one: '# cel', other: '# cellen' })}, de koprij ${expected}. Geef de rij evenveel cellen als er kolommen zijn.`,
  'sheet-not-recognised': ({ sheet, expected }) =>
    `Dit is niet ${kinds[sheet]}: ${expected.join(', ')} ${plural(expected.length, { one: 'ontbreekt', other: 'ontbreken' })}. Kies het bestand zoals het is gedownload.`,
  'column-twice': ({ column, found }) =>
    `${column} is twee keer gevonden (${found.join(', ')}). De eerste wordt gelezen; hernoem de andere.`,
  'date-order-unknown': ({ found }) =>
    `${found} kan met de maand of met de dag beginnen, en geen andere datum in dit bestand laat zien welke. Geef het aan: op de opdrachtregel --date-order month-first of day-first, of schrijf datums als 2019-10-29.`,
  'decimal-mark-unknown': ({ found }) =>
    `${found} kan meer dan duizend zijn of een getal met drie decimalen, en geen ander bedrag in dit bestand laat zien welke. Geef het aan: op de opdrachtregel --decimal dot of comma.`,
  'cell-empty': ({ expected }) => `De cel is leeg. Schrijf ${forms(expected)}.`,
  'cell-not-a-date': notThat,
  'cell-not-an-amount': notThat,
  'cell-not-a-share': notThat,
  'cell-not-a-count': notThat,
  'end-before-start': ({ found, expected }) =>
    `${found} ligt vóór het begin, ${expected.notBefore}. Verbeter een van de twee datums.`,
  'id-digits-lost': ({ found }) =>
    `${found} stond als getal en heeft cijfers verloren. Maak de kolom op als tekst en laad het bestand opnieuw.`,
  'frequency-unknown': ({ found, expected }) =>
    `"${found}" is geen factureringsfrequentie die hier bekend is. Schrijf ${expected.join(' of ')}.`,
  'status-unknown': ({ found, expected }) =>
    `"${found}" is geen status die hier bekend is: het abonnement telt als niet actief. Schrijf ${expected.join(', ')}.`,
  'invoice-twice': ({ found }) =>
    `Factuur ${found} staat al in een eerdere rij. De eerste wordt gelezen; haal deze rij weg of verbeter het nummer.`,
  'invoice-parts-differ': ({ found, expected }) =>
    `Subtotaal, belasting en correcties van deze factuur zijn samen ${expected.sum}, het totaal is ${found}. Het totaal wordt gebruikt; verbeter wat er fout is.`,
  'payment-not-positive': ({ found }) => `${found} is geen betaling. Schrijf het niet-toegewezen bedrag, groter dan 0.`,
  'subscription-twice': ({ found, expected }) =>
    `Abonnement ${found} staat al in rij ${expected.onlyInRow}, die wordt gelezen. Haal een van de twee weg.`,
  'price-ambiguous': ({ offerId, found }) =>
    `Aanbieding ${offerId} heeft meerdere prijzen vanaf dezelfde dag: ${found.join(', ')}. Geen ervan wordt gebruikt; houd er één over.`,
  'event-before-service': ({ on, serviceStart }) =>
    `${on} ligt vóór het begin van de service, ${serviceStart}. Verbeter een van de twee dagen.`,
  'event-after-cancellation': ({ on, cancelled }) =>
    `Op ${on} valt niets meer te wijzigen: het abonnement is op ${cancelled} geannuleerd. Koop een nieuw.`,
  'event-while-suspended': ({ on, suspended }) =>
    `Op ${on} is het abonnement onderbroken, sinds ${suspended}. Hervat het eerst.`,
  'event-while-active': ({ on }) => `Op ${on} is het abonnement actief: er valt niets te hervatten.`,
  'event-changes-nothing': ({ on, now }) => `Op ${on} is dit al zo: ${say(now)}. Haal de gebeurtenis weg.`,
  'events-contradict': ({ on, kind }) =>
    `Op ${on} staan twee gebeurtenissen "${kind}" met verschillende doelen, en niets zegt welke de laatste is. Houd er één over.`,
  'reactivation-too-late': ({ on, deadline }) =>
    `${on} is te laat: de laatste dag om te hervatten was ${deadline}. Koop een nieuw abonnement.`,
  'period-not-priced': ({ on, start }) =>
    `Op ${on} is geen prijs bekend: geen prijslijst reikt tot de termijn die op ${start} begint. Voeg de lijst van die dag toe.`,
  'event-not-stated': ({ on, reason }) => `Op ${on} zegt geen regel wat wordt gefactureerd: ${reason}.`,
} satisfies Catalog<RuleProblemDetails & SheetProblems & Refusals>;
