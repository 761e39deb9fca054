/** Swedish sentences for what is wrong with given values, files, sheets and events. */
import type { CellExpectation, SheetKind, SheetProblems } from '../../../sheets/index.ts';
import type { RuleProblemDetails } from '../../../targets/index.ts';
import type { Refusals } from '../../../tasks/index.ts';
import type { Problem } from '../../../values/index.ts';
import type { Catalog } from '../../catalog.ts';
import { phraseIn } from '../phrasebook.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('sv');

const say = (text: string): string => phraseIn(phrases, text);
const currency = (of: string | null): string => (of === null ? 'saknar valuta' : `är i ${of}`);

/** The sentence of a problem inside another one. */
function nested({ code, with: details }: Problem): string {
  const make = (data as unknown as Readonly<Record<string, (given: unknown) => string>>)[code];
  return make ? make(details) : code;
}

const cannotAllocate: Readonly<Record<RuleProblemDetails['cannot-allocate']['why'], (name: string) => string>> = {
  fraction: () => 'Beloppet är inte helt i valutans minsta enhet. Avrunda det innan det fördelas.',
  negative: (name) => `${name} har en vikt under 0. Ge varje andel 0 eller mer.`,
  zero: (name) => `Alla vikter i ${name} är 0. Ge minst en andel mer än 0.`,
  empty: (name) => `${name} har inga vikter. Ge en för varje andel.`,
};

const kinds: Readonly<Record<SheetKind, string>> = {
  'licence-reconciliation': 'en licensbaserad avstämningsfil',
  'usage-reconciliation': 'en användningsbaserad avstämningsfil',
  'new-commerce-reconciliation': 'en avstämningsfil för ny handel',
  'subscription-list': 'en lista över prenumerationer',
  'offer-matrix': 'en erbjudandematris',
  'price-list': 'en prislista',
  'open-invoices': 'en lista över öppna fakturor',
  'invoice-totals': 'en lista över fakturasummor',
  payments: 'en lista över betalningar',
  'request-log': 'en logg över begäranden',
  'billed-revenue': 'en lista över fakturerad omsättning',
  'incentive-statement': 'en avräkning av utbetalda incitament',
};

/** What a file is, and what to do with it. */
const otherFiles: Readonly<Record<SheetProblems['file-not-text']['found'], readonly [is: string, instead: string]>> = {
  archive: ['ett arkiv', 'Packa upp det och välj filen i det.'],
  'other-workbook': [
    'en arbetsbok från ett gammalt eller annat program',
    'Öppna den i dess program och spara den som .xlsx.',
  ],
  locked: ['en Excel-arbetsbok med lösenord', 'Ta bort lösenordet i Excel och spara den.'],
  document: ['ett dokument från ett annat program', 'Välj filen med raderna.'],
  pdf: ['en PDF', 'Välj filen med raderna; en PDF visar bara fakturan.'],
  picture: ['en bild', 'Välj filen med raderna; en bild visar dem bara.'],
  'web-page': ['en webbsida', 'Kanske sparades en inloggningssida i stället för filen: ladda ner den igen.'],
  xml: ['XML', 'Öppna den i Excel och spara den som .xlsx.'],
  json: ['JSON', 'Ladda ner filen som CSV.'],
  'nul-bytes': ['skadad eller binär (den innehåller byte som ingen text har)', 'Ladda ner den igen.'],
};

const wanted: Readonly<Record<CellExpectation['kind'], string>> = {
  date: 'ett datum',
  amount: 'ett belopp',
  share: 'en andel av det hela',
  count: 'ett heltal',
  text: 'en text',
};

const forms = ({ kind, forms: written }: CellExpectation): string =>
  written.length === 0 ? wanted[kind] : `${wanted[kind]} som ${written.join(' eller ')}`;

const notThat = ({ found, expected }: { readonly found: string; readonly expected: CellExpectation }): string =>
  `"${found}" är inte ${wanted[expected.kind]}. Skriv ${forms(expected)}.`;

export const data = {
  'missing-input': ({ name, rule }) => `${name} saknas: ${rule} behöver det. Ange ${name}=...`,
  'unknown-input': ({ name, rule, takes }) => `${rule} tar inte indata ${name}. Den tar ${takes.join(', ')}.`,
  'wrong-kind': ({ name, found, wanted: kind }) =>
    `${name} är ${found === '' ? 'tomt' : `"${found}"`}; ${say(kind)} väntas.`,
  'out-of-domain': ({ name, found, from, to, places }) =>
    `${name} är ${found}; den här regeln tar ${places === 0 ? 'heltal ' : ''}från ${from} till ${to}${places === 0 ? '' : `, högst ${plural(places, { one: '# decimal', other: '# decimaler' })}`}.`,
  'mixed-currencies': ({ first, firstCurrency, second, secondCurrency }) =>
    `${first} ${currency(firstCurrency)}, ${second} ${currency(secondCurrency)}. Ge båda samma valuta.`,
  'unknown-rule': ({ name, pack, nearest }) =>
    `Paketet ${pack} har ingen regel ${name}.${nearest.length === 0 ? '' : ` Menades ${nearest.join(' eller ')}?`}`,
  'impossible-date': ({ year, month, day, rule }) =>
    `${rule} kommer till år ${year}, månad ${month}, dag ${day}, som ingen kalender har. Kontrollera datumen.`,
  'missing-table': ({ table, sheet }) => `Tabellen ${table} saknas: ange dess rader (bladet "${sheet}").`,
  'two-rows': ({ table, valid, first, second }) =>
    `${table} har två rader för dessa värden${valid === null ? '' : ` som gäller från ${valid}`}: raderna ${first} och ${second}. Ta bort en.`,
  'bad-row': ({ table, row, problem }) => `Rad ${row} i ${table}: ${nested(problem)}`,
  'two-cases': ({ rule, first, second }) =>
    `Fallen ${first} och ${second} i ${rule} gäller båda för dessa värden. Låt det ena utesluta det andra, eller skriv \`first of\` före dem.`,
  'no-case': ({ rule }) =>
    `Inget fall i ${rule} täcker dessa värden, och ett \`otherwise\` saknas. Lägg till ett i regeln.`,
  'empty-list': ({ name, function: called }) =>
    `${name} är tom, så ${called} har inget att välja bland. Ge minst ett värde, eller pröva COUNT(${name}) först.`,
  'cannot-allocate': ({ name, why }) => cannotAllocate[why](name),
  'file-empty': ({ found }) =>
    found === 'nothing'
      ? 'Filen är tom. En rubrikrad och minst en rad till behövs.'
      : 'Det finns en rubrikrad men ingen rad under den. Minst en behövs.',
  'file-too-large': ({ found, expected }) =>
    `Filen har ${found} byte; högst ${expected.mostBytes} kan läsas här. Dela den, eller använd kommandoraden.`,
  'file-not-text': ({ found }) => {
    const [is, instead] = otherFiles[found];
    return `Filen är ${is}, inte CSV eller en öppen Excel-arbetsbok (.xlsx). ${instead}`;
  },
  'workbook-damaged': ({ found }) =>
    found === null
      ? 'Arbetsboken är skadad: den slutar för tidigt eller dess förteckning är trasig. Spara eller hämta den på nytt.'
      : `Arbetsboken är skadad: delen ${found} kan inte läsas. Öppna den i Excel och spara den igen, eller hämta den på nytt.`,
  'workbook-too-large': ({ what, found, expected }) =>
    what === 'cells'
      ? `Bladet har fler än ${expected.most} celler. Dela upp det, eller spara det som CSV.`
      : `Arbetsboken är ${found} byte uppackad; högst ${expected.most} kan läsas. Spara bladet som CSV.`,
  'formula-not-computed': () =>
    'Cellen har en formel utan värde. Öppna arbetsboken i Excel, låt den räkna och spara den.',
  'cell-error': ({ found }) =>
    `Cellen innehåller felet ${found}. Rätta formeln, eller skriv värdet, och spara filen igen.`,
  'dates-turned': ({ found }) =>
    `Några dagar är text som ${found}, alla andra infaller senast den 12 i månaden: ett program med annan ordning på dag och månad har vänt dem. Ge filen som den laddades ner, inte öppnad och sparad; om dagarna stämmer, säg hur de skrivs, på kommandoraden --date-order month-first eller day-first.`,
  'quote-broken': ({ found }) =>
    found === 'not-closed'
      ? 'En citerad cell börjar här och slutar aldrig. Lägg till det avslutande citattecknet.'
      : 'Text följer efter ett avslutande citattecken. Dubbla de citattecken som hör till cellen.',
  'row-no-line': ({ found }) =>
    found === 'no-names'
      ? 'Raden har inget av de namn och dagar som behövs. Ta bort den, eller fyll i dess celler; en summa utelämnas av sig själv där den lägger ihop raderna ovanför.'
      : 'Ingen dag och inget tal på raden kan läsas: kanske är den en andra rubrikrad. Ta bort den.',
  'row-left-out': ({ found }) =>
    found === 'total'
      ? 'Raden lägger ihop raderna ovanför: den är en summa och utelämnades.'
      : 'Raden innehåller bara en text och utelämnades.',
  'row-ragged': ({ found, expected }) =>
    `Raden har ${plural(found, { one: '# cell', other: '# celler' })}, rubrikraden ${expected}. Ge raden lika många celler som det finns kolumner.`,
  'sheet-not-recognised': ({ sheet, expected }) =>
    `Detta är inte ${kinds[sheet]}: ${expected.join(', ')} saknas. Välj filen som den laddades ned.`,
  'column-twice': ({ column, found }) =>
    `${column} finns två gånger (${found.join(', ')}). Den första läses; byt namn på den andra.`,
  'date-order-unknown': ({ found }) =>
    `${found} kan ha månaden eller dagen först, och inget annat datum i filen visar vilket. Ange det: på kommandoraden --date-order month-first eller day-first, eller skriv datum som 2019-10-29.`,
  'decimal-mark-unknown': ({ found }) =>
    `${found} kan vara mer än tusen eller ett tal med tre decimaler, och inget annat belopp i filen visar vilket. Ange det: på kommandoraden --decimal dot eller comma.`,
  'cell-empty': ({ expected }) => `Cellen är tom. Skriv ${forms(expected)}.`,
  'cell-not-a-date': notThat,
  'cell-not-an-amount': notThat,
  'cell-not-a-share': notThat,
  'cell-not-a-count': notThat,
  'end-before-start': ({ found, expected }) => `${found} är före starten, ${expected.notBefore}. Rätta ett av datumen.`,
  'id-digits-lost': ({ found }) =>
    `${found} hölls som tal och har förlorat siffror. Formatera kolumnen som text och läs in filen igen.`,
  'frequency-unknown': ({ found, expected }) =>
    `"${found}" är ingen faktureringsfrekvens som är känd här. Skriv ${expected.join(' eller ')}.`,
  'status-unknown': ({ found, expected }) =>
    `"${found}" är ingen status som är känd här: prenumerationen räknas som inte aktiv. Skriv ${expected.join(', ')}.`,
  'invoice-twice': ({ found }) =>
    `Faktura ${found} står redan på en tidigare rad. Den första läses; ta bort den här raden eller rätta dess nummer.`,
  'invoice-parts-differ': ({ found, expected }) =>
    `Delsumma, skatt och justeringar på den här fakturan blir ${expected.sum}, men dess summa är ${found}. Summan används; rätta det som är fel.`,
  'payment-not-positive': ({ found }) => `${found} är ingen betalning. Skriv det ej allokerade beloppet, större än 0.`,
  'subscription-twice': ({ found, expected }) =>
    `Prenumeration ${found} står redan på rad ${expected.onlyInRow}, som är den som läses. Ta bort en av dem.`,
  'price-ambiguous': ({ offerId, found }) =>
    `Erbjudande ${offerId} har flera priser från samma dag: ${found.join(', ')}. Inget används; behåll bara ett.`,
  'event-before-service': ({ on, serviceStart }) =>
    `${on} är före tjänstens start, ${serviceStart}. Rätta en av dagarna.`,
  'event-after-cancellation': ({ on, cancelled }) =>
    `Den ${on} finns inget kvar att ändra: prenumerationen avslutades den ${cancelled}. Köp en ny.`,
  'event-while-suspended': ({ on, suspended }) =>
    `Den ${on} är prenumerationen pausad, sedan ${suspended}. Återaktivera den först.`,
  'event-while-active': ({ on }) => `Den ${on} är prenumerationen aktiv: det finns inget att återaktivera.`,
  'event-changes-nothing': ({ on, now }) => `Den ${on} är det redan så: ${say(now)}. Ta bort händelsen.`,
  'events-contradict': ({ on, kind }) =>
    `Den ${on} har två händelser "${kind}" med olika syften, och inget säger vilken som är sist. Behåll en.`,
  'reactivation-too-late': ({ on, deadline }) =>
    `Den ${on} är för sent: sista dag att återaktivera var ${deadline}. Köp en ny prenumeration.`,
  'period-not-priced': ({ on, start }) =>
    `Den ${on} är inget pris känt: ingen prislista når perioden som börjar ${start}. Lägg till den dagens lista.`,
  'event-not-stated': ({ on, reason }) => `Den ${on} säger ingen regel vad som faktureras: ${reason}.`,
} satisfies Catalog<RuleProblemDetails & SheetProblems & Refusals>;
