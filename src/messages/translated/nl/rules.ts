/** Dutch sentences for what is wrong in a rule file. */
import type { DiagnosticDetails } from '../../../language/index.ts';
import type { Catalog } from '../../catalog.ts';
import { say as sentenceOf } from '../../data-sentence.ts';
import { phraseIn } from '../phrasebook.ts';
import { capital, code, inputsOf, kindOf, listed } from '../wording.ts';
import { data as ofData } from './data.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('nl');

const say = (text: string): string => phraseIn(phrases, text);
const written = (all: readonly string[] = []): string =>
  all.length === 0 ? '' : ` Schrijf ${listed(all.map(code), 'of')}.`;
const meant = (nearest: readonly string[]): string => ` Bedoelde u ${listed(nearest.map(code), 'of')}?`;

const nothingCalled: Readonly<Record<DiagnosticDetails['unknown-name']['wanted'], string>> = {
  value: 'Geen gegeven, `let` of regel van dit pakket heet',
  rule: 'Geen regel of functie heet',
  choice: 'Geen keuze heeft de waarde',
  type: 'Geen type heet',
  unit: 'Geen eenheid heet',
  input: 'Geen gegeven heet',
};

const reserved: Readonly<Record<DiagnosticDetails['reserved-name']['why'], string>> = {
  function: 'is een Excel-functie',
  cell: 'is een celadres',
  keyword: 'is een woord van de regeltaal',
  currency: 'is na een getal een valuta',
  characters: 'heeft tekens die geen naam heeft',
};

const tooMuch: Readonly<Record<DiagnosticDetails['too-deep']['what'], (most: number) => string>> = {
  brackets: (most) => `Hier staan meer dan ${most} haakjes in elkaar. Geef de delen een naam met \`let\`.`,
  operators: (most) => `Hier staan meer dan ${most} operatoren op rij. Geef de delen een naam met \`let\`.`,
  digits: (most) =>
    `Dit kan meer dan ${most} cijfers krijgen. Vermenigvuldig minder bedragen, of geef de gegevens een kleiner bereik.`,
};

function steps({ chosen, lets, exact, otherMode }: DiagnosticDetails['example-fails']): string {
  const taken = chosen === null ? [] : [`geval ${chosen.number} van ${chosen.of}`];
  const told = [...taken, ...lets, ...(exact === null ? [] : [`${exact} vóór afronding`])].join(', ');
  const other =
    otherMode === null || exact === null ? '' : `; afgerond ${code(otherMode)} klopt het met de verwachting`;
  return told === '' ? '' : `: ${told}${other}`;
}

export const rules = {
  expected: ({ wanted, found, after }) =>
    `${after === '' ? 'Aan het begin' : `Na ${code(after)}`} ontbreekt ${say(kindOf(wanted))}${found === '' || found === after ? '' : `; er staat ${code(found)}`}. Schrijf hier ${say(wanted)}.`,
  unclosed: ({ opening, closing }) =>
    opening === '"'
      ? 'Deze tekst wordt nergens gesloten. Voeg `"` toe vóór het einde van de regel.'
      : `Deze ${code(opening)} wordt nergens gesloten. Voeg ${code(closing)} toe waar het deel eindigt.`,
  'unknown-clause': ({ found, nearest }) =>
    `${code(found)} begint geen clausule.${nearest === null ? ' Clausules beginnen met `when`, `otherwise`, `let`, `cite`, `assume`, `effective`, `example` of `=`.' : meant([nearest])}`,
  band: ({ found, write }) => `${code(found)} is geen staffel zoals die hier wordt geschreven. Schrijf ${code(write)}.`,
  'no-header': ({ write }) =>
    `Een tabel begint met een koprij, en deze rij bevat waarden. Schrijf ${code(write)} erboven.`,
  'row-width': ({ cells, columns, missing }) =>
    `Deze rij heeft ${plural(cells, { one: '# cel', other: '# cellen' })}, de tabel heeft ${plural(columns, { one: '# kolom', other: '# kolommen' })}.${missing.length > 0 ? ` Voeg ${listed(missing, 'en')} toe.` : ' Haal de overtollige cellen weg.'}`,
  'no-result-column': ({ what, column }) =>
    `Geen kolom van ${what === 'table' ? 'deze tabel' : 'deze voorbeelden'} is als resultaat gemerkt. Schrijf ${code(`=> ${column}`)} als het deze is.`,
  'column-letters': ({ found, write, fromSheet }) =>
    fromSheet
      ? `${code(found)} noemt geen kolom van een blad. Schrijf ${code(`[column ${write}]`)}.`
      : `Alleen een tabel uit een blad vindt kolommen op letter. Haal ${code(found)} weg.`,
  'table-gap': ({ table, key, value }) =>
    `Geen rij van ${table} geldt voor ${key} ${value}: daar is niets bepaald. Verbreed een schijf, of voeg een rij of \`otherwise\` toe.`,
  'row-twice': ({ table }) =>
    `Een eerdere rij van ${table} heeft dezelfde sleutels, zodat beide zouden antwoorden. Haal er een weg of wijzig de sleutels.`,
  'bad-date': ({ found, nearest }) =>
    `${/^\d{4}-\d\d-/.test(found) ? `${found} is geen dag van de kalender.` : `${code(found)} is niet hoe een regelbestand een dag schrijft.`}${nearest === null ? ' Schrijf jaar-maand-dag, zoals 2019-10-29.' : ` Bedoelde u ${nearest}?`}`,
  'bad-number': ({ found, write, or }) =>
    `${code(found)} is hier geen getal. Schrijf ${code(write)}${or === null ? '' : ` of ${code(or)}`}: regelbestanden hebben een punt voor decimalen, en de komma scheidt argumenten.`,
  'stray-character': ({ found, name, write }) =>
    write === ''
      ? `${code(found)} is ${say(name)}. Haal het weg.`
      : `Hier is ${say(name)} geplakt. Vervang het door ${write === ' ' ? 'een gewone spatie' : code(write)}.`,
  'reserved-name': ({ name, why, suggestion }) =>
    `${code(name)} ${reserved[why]} en kan geen naam zijn. Probeer ${code(suggestion)}.`,
  'chained-comparison': ({ first, second }) =>
    `Vergelijkingen laten zich niet aaneenrijgen. Schrijf ${code(`a ${first} b and b ${second} c`)}.`,
  'unknown-name': ({ name, wanted, nearest, instead, known }) =>
    `${nothingCalled[wanted]} ${code(name)}.${written(instead === undefined ? [] : [instead]) || (nearest.length > 0 ? meant(nearest) : written(known)) || (nearest.length > 0 ? meant(nearest) : ' Declareer het, of verbeter de naam.')}`,
  'unknown-column': ({ name, columns, nearest, table }) =>
    `${table === undefined ? 'Een regel heeft geen kolom' : `${table} heeft geen sleutelkolom`} ${code(name)}.${nearest === null ? ` De kolommen zijn ${listed(columns.map(code), 'en')}: schrijf er een van.` : meant([nearest])}`,
  'unmatched-key': ({ table, name, kind }) =>
    ({
      parameter: `${table} neemt ${name}, maar heeft geen sleutelkolom met die naam. Voeg de kolom toe of haal de parameter weg.`,
      column: `${name} is een sleutelkolom van ${table}, maar ${table} neemt zo’n parameter niet. Voeg hem toe aan de parameters of noem de kolom na \`as of ... in\`.`,
      'as of': `${table} kiest de rij volgens ${name}, maar neemt zo’n parameter niet. Voeg hem toe aan de parameters van ${table}.`,
    })[kind],
  'missing-columns': ({ line, columns }) =>
    `Aan regel ${line} ${columns.length === 1 ? 'ontbreekt' : 'ontbreken'} ${listed(columns, 'en')}. Voeg bijvoorbeeld ${code(`${columns[0] ?? ''} = ...`)} toe.`,
  'example-shape': ({ name, kind, columns }) =>
    kind === 'lines'
      ? `${name} geeft regels, dus een voorbeeld verwacht er een tabel van. Schrijf \`expect\` en daaronder ${code(`| ${columns.join(' | ')} |`)} met een rij voor elk.`
      : `${name} geeft één waarde, dus een voorbeeld verwacht geen tabel. Schrijf de waarde na \`expect\`.`,
  'not-a-parameter': ({ name, rule }) =>
    `${name} is een gegeven van het pakket, maar deze regel neemt het niet. Voeg het toe aan de parameters van ${rule}.`,
  'duplicate-name': ({ name, what, file, line }) =>
    `${name} is al ${say(what)} in ${file}, regel ${line}. ${what === 'a rule' ? 'Hernoem er een, of geef beide een `effective`-periode.' : 'Hernoem er een, of haal die weg.'}`,
  circular: ({ path }) => `Deze regels roepen elkaar aan: ${path.join(', ')}. Haal één aanroep weg.`,
  'wrong-arguments': ({ name, takes, given }) =>
    `${name} neemt ${say(takes)}; ${plural(given, { one: 'er is # waarde', other: 'er zijn # waarden' })} gegeven.`,
  'unknown-source': ({ key, declared, nearest }) =>
    `Geen bron heet ${code(key)}.${nearest !== null ? meant([nearest]) : declared.length === 0 ? ' Declareer die in een `source`-regel.' : ` Schrijf ${listed(declared, 'of')}, of declareer die in een \`source\`-regel.`}`,
  'unknown-heading': ({ key, heading, nearest }) =>
    `${key} heeft geen kop "${heading}".${nearest === null ? ' Schrijf een kop zoals die op de pagina staat, en neem hem op in sources.md.' : ` Bedoelde u "${nearest}"?`}`,
  'unit-result': ({ gives, declared, hint }) =>
    `De regel geeft ${say(gives)}, niet ${say(declared)}.${hint === null ? ' Controleer wat wordt vermenigvuldigd en gedeeld.' : ` Een eenheid ontbreekt: schrijf ${code(hint)}.`}`,
  'unit-mismatch': ({ left, right, verb, hint, factor }) =>
    `${capital(say(left))} en ${say(right)} kunnen niet worden ${say(verb)}.${factor !== null ? ` Een percentage komt erbij of gaat eraf met een factor: schrijf ${code(`... ${factor}`)}.` : hint === null ? ' Breng beide op dezelfde eenheid.' : ` Geef het getal zijn eenheid, zoals ${code(hint)}.`}`,
  'currency-mismatch': ({ left, right }) => `${left} en ${right} gaan niet samen. Geef beide bedragen in één valuta.`,
  'type-mismatch': ({ gives, wanted, where, write, such }) =>
    `Nodig is ${say(wanted)} ${say(where)}, maar dit is ${say(gives)}.${written(write) || ` Schrijf hier ${say(wanted)}${such === undefined ? '' : ` zoals ${code(such)}`}.`}`,
  'month-arithmetic': ({ date, months }) =>
    `Een datum plus maanden hangt af van het einde van de maanden. Schrijf ${code(`EDATE(${date}, ${months})`)}.`,
  'chained-edate': ({ date }) =>
    `Een maand bij een verschoven datum verliest de 31e. Tel vanaf de eerste datum: ${code(`EDATE(${say(date)}, 2 months)`)}.`,
  'not-rounded': ({ field }) =>
    `${field} is nog exact. Rond het af met \`ROUND(..., 2)\`, of haal het uit een regel waarvan het resultaat money is.`,
  'round-mix': ({ exact }) =>
    `Een afgerond en een exact bedrag worden opgeteld; de som hangt af van het moment van afronden. Rond ook ${exact} af, of geen van beide.`,
  'division-by-zero': ({ divisor, what, one }) =>
    `${code(divisor)} kan hier 0 zijn. ${what === 'input' ? `Declareer het als \`from 1 to ...\`, of begin` : what === 'formula' ? `Geef het een naam met \`let\` en begin` : ''}${what === 'let' ? 'Begin' : ''} het geval met ${code(`when ${what === 'formula' ? 'Name' : divisor} > 0 and ...`)}${one === null ? '' : `, of deel door ${code(`MAX(${one}, ${divisor})`)}`}.`,
  'version-overlap': ({ name, date, until }) =>
    `Twee versies van ${name} gelden op ${date}. ${until === null ? 'Geef elk een eigen datum met `effective from` of `until`.' : `Sluit de eerste met \`until ${until}\`.`}`,
  'version-gap': ({ name, from, until }) =>
    `Geen versie van ${name} geldt van ${from} tot ${until}. Sluit het gat, of zeg met een \`assume\` waarom het er is.`,
  'version-date': ({ name, dates, add }) =>
    add === null
      ? `Zeg welke datum de versie van ${name} kiest: sluit de regel met ${listed(
          dates.map((date) => code(`by ${date}`)),
          'of',
        )}.`
      : `${name} heeft geen datum die zijn versie kan kiezen. ${add.declared ? '' : `Declareer ${code(`${add.name} : date`)} onder \`inputs\`. `}Schrijf ${code(add.head)} op de eerste regel en hier ${code(`by ${add.name}`)}.`,
  'version-shape': ({ name, what }) => `Alle versies van ${name} moeten gemeen hebben: ${say(what)}. Maak ze gelijk.`,
  'case-overlap': ({ name, first, second, witness }) =>
    `De gevallen ${first} en ${second} van ${name} gelden allebei voor ${inputsOf(witness) || 'alle gegevens'}. Laat het ene het andere uitsluiten, of schrijf er \`first of\` voor.`,
  'case-gap': ({ name, witness }) =>
    `Geen geval van ${name} dekt ${inputsOf(witness) || 'enig gegeven'}. Voeg \`otherwise\` toe, of een geval ervoor.`,
  'first-of-late': ({ name }) =>
    `\`first of\` ordent alle gevallen van ${name} en staat vóór het eerste. Zet het daar.`,
  'never-reached': ({ name, what }) =>
    what === 'otherwise'
      ? `De gevallen van ${name} dekken alles: deze \`otherwise\` kan nooit antwoorden. Haal die weg, of verbeter een geval.`
      : `${what === 'line' ? 'Deze regel' : 'Dit geval'} van ${name} kan nooit gelden. Verbeter de voorwaarde, of haal het deel weg.`,
  'cannot-prove': ({ name, what }) =>
    what === 'overlap'
      ? `Niet te bewijzen was dat de gevallen van ${name} elkaar uitsluiten; waar er twee gelden, geeft de regel geen antwoord en meldt dat. Schrijf er \`first of\` voor als het eerste moet winnen.`
      : `Niet te bewijzen was dat de gevallen van ${name} alles dekken. Voeg \`otherwise\` toe: dan ligt het vast.`,
  'no-example': ({ name, case: text, example }) =>
    `Geen voorbeeld van ${name} bereikt ${text === 'formula' ? 'de formule' : `het geval ${code(text)}`}. ${example === null ? 'Voeg een voorbeeld toe.' : `Bevestig het resultaat en voeg ${code(example)} toe.`}`,
  'no-citation': ({ name }) => `${name} noemt geen bron en doet geen aanname. Voeg \`cite\` of \`assume\` toe.`,
  'unused-input': ({ name, rule }) => `${name} is een parameter van ${rule}, maar niets gebruikt hem. Haal hem weg.`,
  'example-fails': (data) =>
    data.refused.length > 0
      ? `Verwacht ${data.expected}, maar de regel weigert wat gegeven is. ${data.refused.map((one) => sentenceOf(ofData, one)).join(' ')} Verbeter het voorbeeld of de regel.`
      : `${data.row === null ? '' : `Rij ${data.row.number}, ${data.row.column}: `}Verwacht ${data.expected}, de regel geeft ${data.got}${data.difference === null ? '' : ` (verschil ${data.difference})`}${steps(data)}. Verbeter het voorbeeld of de regel.`,
  'missing-part': ({ what, of }) => `${capital(say(what))} ontbreekt in ${say(of)}. Voeg dit deel toe.`,
  'result-range': ({ name }) =>
    `Het bereik van het resultaat van ${name} wordt niet gecontroleerd: een bereik hoort bij invoer. Haal het weg; schrijf MIN of MAX om een resultaat te begrenzen, een geval om het open te laten.`,
  'empty-range': ({ from, to, what }) =>
    what === 'date'
      ? `Geen dag ligt van ${from} tot ${to}. Schrijf de vroegere datum na \`from\`.`
      : `Geen waarde ligt van ${from} tot en met ${to}. Schrijf de kleinste eerst.`,
  'default-outside': ({ name, value, from, to, places }) =>
    `${name} weigert zijn eigen standaardwaarde ${value}: toegestaan is ${from} tot en met ${to}, ${places === 0 ? 'gehele getallen' : `hoogstens ${plural(places, { one: '# decimaal', other: '# decimalen' })}`}. Wijzig de waarde of het bereik.`,
  'not-whole': ({ what, of }) =>
    `${of} kan decimalen hebben, en ${say(what)} moet geheel zijn. Geef het gegeven \`places 0\`, of neem het gehele deel met \`INT(${of})\`.`,
  'formula-and-cases': ({ name }) =>
    `${name} heeft zowel een formule als gevallen. Schrijf de formule na \`otherwise\`, of haal die weg.`,
  'too-deep': ({ what, most }) => tooMuch[what](most),
  'empty-file': ({ what }) => `In dit bestand staat geen ${say(what)}. Begin er een met \`rule Name(Input) : money\`.`,
} satisfies Catalog<DiagnosticDetails>;
