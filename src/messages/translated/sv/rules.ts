/** Swedish sentences for what is wrong in a rule file. */
import type { DiagnosticDetails } from '../../../language/index.ts';
import type { Catalog } from '../../catalog.ts';
import { say as sentenceOf } from '../../data-sentence.ts';
import { phraseIn } from '../phrasebook.ts';
import { capital, code, inputsOf, kindOf, listed } from '../wording.ts';
import { data as ofData } from './data.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('sv');

const say = (text: string): string => phraseIn(phrases, text);
const written = (all: readonly string[] = []): string =>
  all.length === 0 ? '' : ` Skriv ${listed(all.map(code), 'eller')}.`;
const meant = (nearest: readonly string[]): string => ` Menades ${listed(nearest.map(code), 'eller')}?`;

const nothingCalled: Readonly<Record<DiagnosticDetails['unknown-name']['wanted'], string>> = {
  value: 'Ingen indata, `let` eller regel i det här paketet heter',
  rule: 'Ingen regel eller funktion heter',
  choice: 'Inget val har värdet',
  type: 'Ingen typ heter',
  unit: 'Ingen enhet heter',
  input: 'Ingen indata heter',
};

const reserved: Readonly<Record<DiagnosticDetails['reserved-name']['why'], string>> = {
  function: 'är en Excel-funktion',
  cell: 'är en celladress',
  keyword: 'är ett ord i regelspråket',
  currency: 'är en valuta efter ett tal',
  characters: 'har tecken som inget namn har',
};

const tooMuch: Readonly<Record<DiagnosticDetails['too-deep']['what'], (most: number) => string>> = {
  brackets: (most) => `Här står mer än ${most} parenteser inuti varandra. Namnge delarna med \`let\`.`,
  operators: (most) => `Här står mer än ${most} operatorer i rad. Namnge delarna med \`let\`.`,
  digits: (most) =>
    `Det här kan få mer än ${most} siffror. Multiplicera färre belopp, eller ge indata ett snävare intervall.`,
};

function steps({ chosen, lets, exact, otherMode }: DiagnosticDetails['example-fails']): string {
  const taken = chosen === null ? [] : [`fall ${chosen.number} av ${chosen.of}`];
  const told = [...taken, ...lets, ...(exact === null ? [] : [`${exact} före avrundning`])].join(', ');
  const other = otherMode === null || exact === null ? '' : `; avrundat ${code(otherMode)} blir det som väntat`;
  return told === '' ? '' : `: ${told}${other}`;
}

export const rules = {
  expected: ({ wanted, found, after }) =>
    `${after === '' ? 'I början' : `Efter ${code(after)}`} saknas ${say(kindOf(wanted))}${found === '' || found === after ? '' : `; ${code(found)} stod där i stället`}. Skriv ${say(wanted)} här.`,
  unclosed: ({ opening, closing }) =>
    opening === '"'
      ? 'Texten avslutas aldrig. Lägg till `"` före radens slut.'
      : `${code(opening)} avslutas aldrig. Lägg till ${code(closing)} där delen slutar.`,
  'unknown-clause': ({ found, nearest }) =>
    `${code(found)} inleder ingen sats.${nearest === null ? ' Satser börjar med `when`, `otherwise`, `let`, `cite`, `assume`, `effective`, `example` eller `=`.' : meant([nearest])}`,
  band: ({ found, write }) => `${code(found)} är inte så ett intervall skrivs. Skriv ${code(write)}.`,
  'no-header': ({ write }) =>
    `En tabell börjar med en rubrikrad, och den här raden har värden. Skriv ${code(write)} ovanför den.`,
  'row-width': ({ cells, columns, missing }) =>
    `Raden har ${plural(cells, { one: '# cell', other: '# celler' })}, tabellen har ${plural(columns, { one: '# kolumn', other: '# kolumner' })}.${missing.length > 0 ? ` Lägg till ${listed(missing, 'och')}.` : ' Ta bort de överflödiga cellerna.'}`,
  'no-result-column': ({ what, column }) =>
    `Ingen kolumn i ${what === 'table' ? 'tabellen' : 'exemplen'} är märkt som resultat. Skriv ${code(`=> ${column}`)} om det är den här.`,
  'column-letters': ({ found, write, fromSheet }) =>
    fromSheet
      ? `${code(found)} anger ingen kolumn i ett blad. Skriv ${code(`[column ${write}]`)}.`
      : `Bara en tabell från ett blad hittar kolumner efter bokstav. Ta bort ${code(found)}.`,
  'table-gap': ({ table, key, value }) =>
    `Ingen rad i ${table} gäller ${key} ${value}: där är det inte angivet. Vidga ett intervall, eller lägg till en rad eller \`otherwise\`.`,
  'row-twice': ({ table }) =>
    `En tidigare rad i ${table} har samma nycklar, så båda skulle svara. Ta bort en av dem eller ändra dess nycklar.`,
  'bad-date': ({ found, nearest }) =>
    `${/^\d{4}-\d\d-/.test(found) ? `${found} är ingen dag i kalendern.` : `${code(found)} är inte så som regelfiler skriver en dag.`}${nearest === null ? ' Skriv år-månad-dag, till exempel 2019-10-29.' : ` Menades ${nearest}?`}`,
  'bad-number': ({ found, write, or }) =>
    `${code(found)} är inget tal här. Skriv ${code(write)}${or === null ? '' : ` eller ${code(or)}`}: regelfiler använder punkt för decimaler, och kommat skiljer argument åt.`,
  'stray-character': ({ found, name, write }) =>
    write === ''
      ? `${code(found)} är ${say(name)}. Ta bort det.`
      : `Här klistrades ${say(name)} in. Ersätt det med ${write === ' ' ? 'ett vanligt mellanslag' : code(write)}.`,
  'reserved-name': ({ name, why, suggestion }) =>
    `${code(name)} ${reserved[why]} och kan inte vara ett namn. Försök med ${code(suggestion)}.`,
  'chained-comparison': ({ first, second }) =>
    `Jämförelser kan inte kedjas. Skriv ${code(`a ${first} b and b ${second} c`)}.`,
  'unknown-name': ({ name, wanted, nearest, instead, known }) =>
    `${nothingCalled[wanted]} ${code(name)}.${written(instead === undefined ? [] : [instead]) || (nearest.length > 0 ? meant(nearest) : written(known)) || (nearest.length > 0 ? meant(nearest) : ' Deklarera det, eller rätta namnet.')}`,
  'unknown-column': ({ name, columns, nearest, table }) =>
    `${table === undefined ? 'En rad har ingen kolumn' : `${table} har ingen nyckelkolumn`} ${code(name)}.${nearest === null ? ` Dess kolumner är ${listed(columns.map(code), 'och')}: skriv en av dem.` : meant([nearest])}`,
  'unmatched-key': ({ table, name, kind }) =>
    ({
      parameter: `${table} tar ${name}, men har ingen nyckelkolumn med det namnet. Lägg till kolumnen eller ta bort parametern.`,
      column: `${name} är en nyckelkolumn i ${table}, men ${table} tar ingen sådan parameter. Lägg till den bland parametrarna eller ange kolumnen efter \`as of ... in\`.`,
      'as of': `${table} väljer sin rad efter ${name}, men tar ingen sådan parameter. Lägg till den bland parametrarna i ${table}.`,
    })[kind],
  'missing-columns': ({ line, columns }) =>
    `Raden ${line} saknar ${listed(columns, 'och')}. Lägg till till exempel ${code(`${columns[0] ?? ''} = ...`)}.`,
  'example-shape': ({ name, kind, columns }) =>
    kind === 'lines'
      ? `${name} ger rader, så ett exempel väntar sig en tabell av dem. Skriv \`expect\` och under det ${code(`| ${columns.join(' | ')} |`)} med en rad för varje.`
      : `${name} ger ett enda värde, så ett exempel väntar sig ingen tabell. Skriv värdet efter \`expect\`.`,
  'not-a-parameter': ({ name, rule }) =>
    `${name} är indata i paketet, men den här regeln tar inte emot det. Lägg till det bland parametrarna i ${rule}.`,
  'duplicate-name': ({ name, what, file, line }) =>
    `${name} är redan ${say(what)} i ${file}, rad ${line}. ${what === 'a rule' ? 'Byt namn på en, eller ge båda en `effective`-period.' : 'Byt namn på en, eller ta bort den.'}`,
  circular: ({ path }) => `De här reglerna anropar varandra: ${path.join(', ')}. Ta bort ett anrop.`,
  'wrong-arguments': ({ name, takes, given }) =>
    `${name} tar ${say(takes)}; ${plural(given, { one: '# värde är angivet', other: '# värden är angivna' })}.`,
  'unknown-source': ({ key, declared, nearest }) =>
    `Ingen källa heter ${code(key)}.${nearest !== null ? meant([nearest]) : declared.length === 0 ? ' Deklarera den på en `source`-rad.' : ` Skriv ${listed(declared, 'eller')}, eller deklarera den på en \`source\`-rad.`}`,
  'unknown-heading': ({ key, heading, nearest }) =>
    `${key} har ingen rubrik "${heading}".${nearest === null ? ' Skriv en rubrik som den står på sidan, och ta upp den i sources.md.' : ` Menades "${nearest}"?`}`,
  'unit-result': ({ gives, declared, hint }) =>
    `Regeln ger ${say(gives)}, inte ${say(declared)}.${hint === null ? ' Kontrollera vad som multipliceras och divideras.' : ` En enhet saknas: skriv ${code(hint)}.`}`,
  'unit-mismatch': ({ left, right, verb, hint, factor }) =>
    `${capital(say(left))} och ${say(right)} kan inte ${say(verb)}.${factor !== null ? ` En procentsats läggs på eller dras av med en faktor: skriv ${code(`... ${factor}`)}.` : hint === null ? ' Ge båda samma enhet.' : ` Ge talet dess enhet, till exempel ${code(hint)}.`}`,
  'currency-mismatch': ({ left, right }) => `${left} och ${right} går inte ihop. Ge båda beloppen i en valuta.`,
  'type-mismatch': ({ gives, wanted, where, write, such }) =>
    `Här behövs ${say(wanted)} ${say(where)}, men detta är ${say(gives)}.${written(write) || ` Skriv ${say(wanted)}${such === undefined ? '' : ` som ${code(such)}`} här.`}`,
  'month-arithmetic': ({ date, months }) =>
    `Ett datum plus månader beror på månadernas slut. Skriv ${code(`EDATE(${date}, ${months})`)}.`,
  'chained-edate': ({ date }) =>
    `En månad som läggs till ett flyttat datum förlorar den 31:a. Räkna från det första datumet: ${code(`EDATE(${say(date)}, 2 months)`)}.`,
  'not-rounded': ({ field }) =>
    `${field} är fortfarande exakt. Avrunda det med \`ROUND(..., 2)\`, eller hämta det från en regel vars resultat är money.`,
  'round-mix': ({ exact }) =>
    `Ett avrundat och ett exakt belopp adderas; summan beror på när man avrundar. Avrunda även ${exact}, eller inget av dem.`,
  'division-by-zero': ({ divisor, what, one }) =>
    `${code(divisor)} kan vara 0 här. ${what === 'input' ? `Deklarera det \`from 1 to ...\`, eller börja` : what === 'formula' ? `Ge det ett namn med \`let\` och börja` : ''}${what === 'let' ? 'Börja' : ''} fallet med ${code(`when ${what === 'formula' ? 'Name' : divisor} > 0 and ...`)}${one === null ? '' : `, eller dividera med ${code(`MAX(${one}, ${divisor})`)}`}.`,
  'version-overlap': ({ name, date, until }) =>
    `Två versioner av ${name} gäller ${date}. ${until === null ? 'Ge var och en ett eget datum med `effective from` eller `until`.' : `Avsluta den första med \`until ${until}\`.`}`,
  'version-gap': ({ name, from, until }) =>
    `Ingen version av ${name} gäller från ${from} till ${until}. Fyll luckan, eller säg med ett \`assume\` varför den finns.`,
  'version-date': ({ name, dates, add }) =>
    add === null
      ? `Ange vilket datum som väljer version av ${name}: avsluta raden med ${listed(
          dates.map((date) => code(`by ${date}`)),
          'eller',
        )}.`
      : `${name} har inget datum som kan välja version. ${add.declared ? '' : `Deklarera ${code(`${add.name} : date`)} under \`inputs\`. `}Skriv ${code(add.head)} på första raden och ${code(`by ${add.name}`)} här.`,
  'version-shape': ({ name, what }) => `Alla versioner av ${name} måste ha gemensamt: ${say(what)}. Gör dem lika.`,
  'case-overlap': ({ name, first, second, witness }) =>
    `Fallen ${first} och ${second} i ${name} gäller båda för ${inputsOf(witness) || 'alla indata'}. Låt det ena utesluta det andra, eller skriv \`first of\` före dem.`,
  'case-gap': ({ name, witness }) =>
    `Inget fall i ${name} täcker ${inputsOf(witness) || 'några indata'}. Lägg till \`otherwise\`, eller ett fall för det.`,
  'first-of-late': ({ name }) => `\`first of\` ordnar alla fall i ${name} och står före det första. Flytta det dit.`,
  'never-reached': ({ name, what }) =>
    what === 'otherwise'
      ? `Fallen i ${name} täcker allt: detta \`otherwise\` kan aldrig svara. Ta bort det, eller rätta ett fall.`
      : `${what === 'line' ? 'Den här raden' : 'Det här fallet'} i ${name} kan aldrig gälla. Rätta villkoret, eller ta bort delen.`,
  'cannot-prove': ({ name, what }) =>
    what === 'overlap'
      ? `Det gick inte att bevisa att fallen i ${name} utesluter varandra; där två gäller ger regeln inget svar utan säger till. Skriv \`first of\` före dem om det första ska gälla.`
      : `Det gick inte att bevisa att fallen i ${name} täcker allt. Lägg till \`otherwise\`: då är det avgjort.`,
  'no-example': ({ name, case: text, example }) =>
    `Inget exempel på ${name} når ${text === 'formula' ? 'dess formel' : `fallet ${code(text)}`}. ${example === null ? 'Lägg till ett exempel.' : `Bekräfta resultatet och lägg till ${code(example)}.`}`,
  'no-citation': ({ name }) => `${name} anger ingen källa och inget antagande. Lägg till \`cite\` eller \`assume\`.`,
  'unused-input': ({ name, rule }) => `${name} är en parameter i ${rule}, men inget använder den. Ta bort den.`,
  'example-fails': (data) =>
    data.refused.length > 0
      ? `Väntat ${data.expected}, men regeln avvisar det som ges. ${data.refused.map((one) => sentenceOf(ofData, one)).join(' ')} Rätta exemplet eller regeln.`
      : `${data.row === null ? '' : `Rad ${data.row.number}, ${data.row.column}: `}Väntat ${data.expected}, regeln ger ${data.got}${data.difference === null ? '' : ` (skillnad ${data.difference})`}${steps(data)}. Rätta exemplet eller regeln.`,
  'missing-part': ({ what, of }) => `${capital(say(what))} saknas i ${say(of)}. Lägg till den delen.`,
  'result-range': ({ name }) =>
    `Intervallet för resultatet av ${name} kontrolleras inte: intervall hör till indata. Ta bort det; skriv MIN eller MAX för att begränsa ett resultat, ett fall för att lämna det öppet.`,
  'empty-range': ({ from, to, what }) =>
    what === 'date'
      ? `Ingen dag ligger från ${from} till ${to}. Skriv det tidigare datumet efter \`from\`.`
      : `Inget värde ligger från ${from} till ${to}. Skriv det mindre först.`,
  'default-outside': ({ name, value, from, to, places }) =>
    `${name} avvisar sitt eget förval ${value}: det tar ${from} till ${to}, ${places === 0 ? 'heltal' : `högst ${plural(places, { one: '# decimal', other: '# decimaler' })}`}. Ändra förvalet eller intervallet.`,
  'not-whole': ({ what, of }) =>
    `${of} kan ha decimaler, men ${say(what)} måste vara helt. Ge indata \`places 0\`, eller ta heltalsdelen med \`INT(${of})\`.`,
  'formula-and-cases': ({ name }) =>
    `${name} har både en formel och fall. Skriv formeln efter \`otherwise\`, eller ta bort den.`,
  'too-deep': ({ what, most }) => tooMuch[what](most),
  'empty-file': ({ what }) => `Det finns ingen ${say(what)} i filen. Börja en med \`rule Name(Input) : money\`.`,
} satisfies Catalog<DiagnosticDetails>;
