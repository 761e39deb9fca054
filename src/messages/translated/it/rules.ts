/** Italian sentences for what is wrong in a rule file. */
import type { DiagnosticDetails } from '../../../language/index.ts';
import type { Catalog } from '../../catalog.ts';
import { say as sentenceOf } from '../../data-sentence.ts';
import { phraseIn } from '../phrasebook.ts';
import { capital, code, inputsOf, kindOf, listed } from '../wording.ts';
import { data as ofData } from './data.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('it');

const say = (text: string): string => phraseIn(phrases, text);
const written = (all: readonly string[] = []): string =>
  all.length === 0 ? '' : ` Scrivere ${listed(all.map(code), 'o')}.`;
const meant = (nearest: readonly string[]): string => ` Si intendeva ${listed(nearest.map(code), 'o')}?`;

const nothingCalled: Readonly<Record<DiagnosticDetails['unknown-name']['wanted'], string>> = {
  value: 'Nessun dato, `let` o regola di questo pacchetto si chiama',
  rule: 'Nessuna regola o funzione si chiama',
  choice: 'Nessuna scelta ha il valore',
  type: 'Nessun tipo si chiama',
  unit: 'Nessuna unità si chiama',
  input: 'Nessun dato si chiama',
};

const reserved: Readonly<Record<DiagnosticDetails['reserved-name']['why'], string>> = {
  function: 'è una funzione di Excel',
  cell: 'è l’indirizzo di una cella',
  keyword: 'è una parola del linguaggio delle regole',
  currency: 'dopo un numero è una valuta',
  characters: 'ha caratteri che nessun nome ha',
};

const tooMuch: Readonly<Record<DiagnosticDetails['too-deep']['what'], (most: number) => string>> = {
  brackets: (most) => `Qui ci sono più di ${most} parentesi una dentro l’altra. Dare un nome alle parti con \`let\`.`,
  operators: (most) => `Qui ci sono più di ${most} operatori di seguito. Dare un nome alle parti con \`let\`.`,
  digits: (most) =>
    `Qui possono servire più di ${most} cifre. Moltiplicare meno importi, o dare ai dati un intervallo più stretto.`,
};

function steps({ chosen, lets, exact, otherMode }: DiagnosticDetails['example-fails']): string {
  const taken = chosen === null ? [] : [`caso ${chosen.number} di ${chosen.of}`];
  const told = [...taken, ...lets, ...(exact === null ? [] : [`${exact} prima dell’arrotondamento`])].join(', ');
  const other = otherMode === null || exact === null ? '' : `; arrotondato ${code(otherMode)} sarebbe come atteso`;
  return told === '' ? '' : `: ${told}${other}`;
}

export const rules = {
  expected: ({ wanted, found, after }) =>
    `${after === '' ? 'All’inizio' : `Dopo ${code(after)}`} manca ${say(kindOf(wanted))}${found === '' || found === after ? '' : `; si è trovato ${code(found)}`}. Scrivere qui ${say(wanted)}.`,
  unclosed: ({ opening, closing }) =>
    opening === '"'
      ? 'Questo testo non si chiude. Aggiungere `"` prima della fine della riga.'
      : `Questo ${code(opening)} non si chiude. Aggiungere ${code(closing)} dove finisce la sua parte.`,
  'unknown-clause': ({ found, nearest }) =>
    `${code(found)} non apre una clausola.${nearest === null ? ' Le clausole iniziano con `when`, `otherwise`, `let`, `cite`, `assume`, `effective`, `example` o `=`.' : meant([nearest])}`,
  band: ({ found, write }) => `${code(found)} non è una fascia come si scrive qui. Scrivere ${code(write)}.`,
  'no-header': ({ write }) =>
    `Una tabella comincia con una riga di intestazione, e questa riga contiene valori. Scriverle sopra ${code(write)}.`,
  'row-width': ({ cells, columns, missing }) =>
    `Questa riga ha ${plural(cells, { one: '# cella', many: '# di celle', other: '# celle' })}, la tabella ha ${plural(columns, { one: '# colonna', many: '# di colonne', other: '# colonne' })}.${missing.length > 0 ? ` Aggiungere ${listed(missing, 'e')}.` : ' Togliere le celle in più.'}`,
  'no-result-column': ({ what, column }) =>
    `Nessuna colonna di ${what === 'table' ? 'questa tabella' : 'questi esempi'} è segnata come risultato. Scrivere ${code(`=> ${column}`)} se è questa.`,
  'column-letters': ({ found, write, fromSheet }) =>
    fromSheet
      ? `${code(found)} non indica una colonna di un foglio. Scrivere ${code(`[column ${write}]`)}.`
      : `Solo una tabella da un foglio trova le colonne per lettera. Togliere ${code(found)}.`,
  'table-gap': ({ table, key, value }) =>
    `Nessuna riga di ${table} vale per ${key} ${value}: lì non è stabilito. Allargare una fascia, o aggiungere una riga o \`otherwise\`.`,
  'row-twice': ({ table }) =>
    `Una riga precedente di ${table} ha le stesse chiavi, quindi risponderebbero entrambe. Toglierne una o cambiarne le chiavi.`,
  'bad-date': ({ found, nearest }) =>
    `${/^\d{4}-\d\d-/.test(found) ? `${found} non è un giorno del calendario.` : `${code(found)} non è il modo in cui un file di regole scrive un giorno.`}${nearest === null ? ' Scrivere anno-mese-giorno, ad esempio 2019-10-29.' : ` Si intendeva ${nearest}?`}`,
  'bad-number': ({ found, write, or }) =>
    `${code(found)} qui non è un numero. Scrivere ${code(write)}${or === null ? '' : ` o ${code(or)}`}: nei file di regole i decimali vogliono il punto, e la virgola separa gli argomenti.`,
  'stray-character': ({ found, name, write }) =>
    write === ''
      ? `${code(found)} è ${say(name)}. Toglierlo.`
      : `Qui è stato incollato ${say(name)}. Sostituirlo con ${write === ' ' ? 'uno spazio normale' : code(write)}.`,
  'reserved-name': ({ name, why, suggestion }) =>
    `${code(name)} ${reserved[why]} e non può essere un nome. Provare ${code(suggestion)}.`,
  'chained-comparison': ({ first, second }) =>
    `I confronti non si concatenano. Scrivere ${code(`a ${first} b and b ${second} c`)}.`,
  'unknown-name': ({ name, wanted, nearest, instead, known }) =>
    `${nothingCalled[wanted]} ${code(name)}.${written(instead === undefined ? [] : [instead]) || (nearest.length > 0 ? meant(nearest) : written(known)) || (nearest.length > 0 ? meant(nearest) : ' Dichiararlo, o correggere il nome.')}`,
  'unknown-column': ({ name, columns, nearest, table }) =>
    `${table === undefined ? 'Una riga non ha la colonna' : `${table} non ha la colonna chiave`} ${code(name)}.${nearest === null ? ` Le sue colonne sono ${listed(columns.map(code), 'e')}: scriverne una.` : meant([nearest])}`,
  'unmatched-key': ({ table, name, kind }) =>
    ({
      parameter: `${table} prende ${name}, ma non ha una colonna chiave con questo nome. Aggiungere la colonna o togliere il parametro.`,
      column: `${name} è una colonna chiave di ${table}, ma ${table} non ha questo parametro. Aggiungerlo ai parametri o indicare la colonna dopo \`as of ... in\`.`,
      'as of': `${table} sceglie la riga secondo ${name}, ma non ha questo parametro. Aggiungerlo ai parametri di ${table}.`,
    })[kind],
  'missing-columns': ({ line, columns }) =>
    `Alla riga ${line} ${columns.length === 1 ? 'manca' : 'mancano'} ${listed(columns, 'e')}. Aggiungere ad esempio ${code(`${columns[0] ?? ''} = ...`)}.`,
  'example-shape': ({ name, kind, columns }) =>
    kind === 'lines'
      ? `${name} dà righe, quindi un esempio ne attende una tabella. Scrivere \`expect\` e sotto ${code(`| ${columns.join(' | ')} |`)} con una riga per ciascuna.`
      : `${name} dà un solo valore, quindi un esempio non attende una tabella. Scrivere il valore dopo \`expect\`.`,
  'not-a-parameter': ({ name, rule }) =>
    `${name} è un dato del pacchetto, ma questa regola non lo riceve. Aggiungerlo ai parametri di ${rule}.`,
  'duplicate-name': ({ name, what, file, line }) =>
    `${name} è già ${say(what)} in ${file}, riga ${line}. ${what === 'a rule' ? 'Rinominarne una, o dare a entrambe un periodo `effective`.' : 'Rinominarne uno, o toglierlo.'}`,
  circular: ({ path }) => `Queste regole si chiamano a vicenda: ${path.join(', ')}. Togliere una chiamata.`,
  'wrong-arguments': ({ name, takes, given }) =>
    `${name} riceve ${say(takes)}; ${plural(given, { one: 'è dato # valore', many: 'sono dati # di valori', other: 'sono dati # valori' })}.`,
  'unknown-source': ({ key, declared, nearest }) =>
    `Nessuna fonte si chiama ${code(key)}.${nearest !== null ? meant([nearest]) : declared.length === 0 ? ' Dichiararla in una riga `source`.' : ` Scrivere ${listed(declared, 'o')}, o dichiararla in una riga \`source\`.`}`,
  'unknown-heading': ({ key, heading, nearest }) =>
    `${key} non ha il titolo "${heading}".${nearest === null ? ' Scrivere un titolo come è nella pagina, ed elencarlo in sources.md.' : ` Si intendeva "${nearest}"?`}`,
  'unit-result': ({ gives, declared, hint }) =>
    `La regola dà ${say(gives)}, non ${say(declared)}.${hint === null ? ' Controllare che cosa si moltiplica e si divide.' : ` Manca un’unità: scrivere ${code(hint)}.`}`,
  'unit-mismatch': ({ left, right, verb, hint, factor }) =>
    `${capital(say(left))} e ${say(right)} non si possono ${say(verb)}.${factor !== null ? ` Una percentuale si aggiunge o si toglie con un fattore: scrivere ${code(`... ${factor}`)}.` : hint === null ? ' Portare entrambi alla stessa unità.' : ` Dare al numero la sua unità, ad esempio ${code(hint)}.`}`,
  'currency-mismatch': ({ left, right }) =>
    `${left} e ${right} non si mescolano. Dare i due importi in una sola valuta.`,
  'type-mismatch': ({ gives, wanted, where, write, such }) =>
    `Ci vuole ${say(wanted)} ${say(where)}, ma questo è ${say(gives)}.${written(write) || ` Scrivere qui ${say(wanted)}${such === undefined ? '' : ` come ${code(such)}`}.`}`,
  'month-arithmetic': ({ date, months }) =>
    `Una data più dei mesi dipende dalla fine dei mesi. Scrivere ${code(`EDATE(${date}, ${months})`)}.`,
  'chained-edate': ({ date }) =>
    `Un mese aggiunto a una data spostata perde il 31. Contare dalla prima data: ${code(`EDATE(${say(date)}, 2 months)`)}.`,
  'not-rounded': ({ field }) =>
    `${field} è ancora esatto. Arrotondarlo con \`ROUND(..., 2)\`, o prenderlo da una regola il cui risultato è money.`,
  'round-mix': ({ exact }) =>
    `Si sommano un importo arrotondato e uno esatto; il totale dipende da quando si arrotonda. Arrotondare anche ${exact}, o nessuno dei due.`,
  'division-by-zero': ({ divisor, what, one }) =>
    `${code(divisor)} qui può essere 0. ${what === 'input' ? `Dichiararlo \`from 1 to ...\`, o iniziare` : what === 'formula' ? `Dargli un nome con \`let\` e iniziare` : ''}${what === 'let' ? 'Iniziare' : ''} il caso con ${code(`when ${what === 'formula' ? 'Name' : divisor} > 0 and ...`)}${one === null ? '' : `, o dividere per ${code(`MAX(${one}, ${divisor})`)}`}.`,
  'version-overlap': ({ name, date, until }) =>
    `Due versioni di ${name} valgono il ${date}. ${until === null ? 'Dare a ognuna la sua data `effective from` o `until`.' : `Chiudere la prima con \`until ${until}\`.`}`,
  'version-gap': ({ name, from, until }) =>
    `Nessuna versione di ${name} vale dal ${from} fino al ${until}. Chiudere il vuoto, o dire con un \`assume\` perché c’è.`,
  'version-date': ({ name, dates, add }) =>
    add === null
      ? `Dire quale data sceglie la versione di ${name}: chiudere la riga con ${listed(
          dates.map((date) => code(`by ${date}`)),
          'o',
        )}.`
      : `${name} non ha una data che possa sceglierne la versione. ${add.declared ? '' : `Dichiarare ${code(`${add.name} : date`)} sotto \`inputs\`. `}Scrivere ${code(add.head)} nella prima riga e qui ${code(`by ${add.name}`)}.`,
  'version-shape': ({ name, what }) =>
    `Tutte le versioni di ${name} devono avere in comune: ${say(what)}. Renderle uguali.`,
  'case-overlap': ({ name, first, second, witness }) =>
    `I casi ${first} e ${second} di ${name} valgono entrambi per ${inputsOf(witness) || 'ogni dato'}. Fare che uno escluda l’altro, o scrivere \`first of\` prima di loro.`,
  'case-gap': ({ name, witness }) =>
    `Nessun caso di ${name} copre ${inputsOf(witness) || 'alcun dato'}. Aggiungere \`otherwise\`, o un caso apposito.`,
  'first-of-late': ({ name }) => `\`first of\` ordina tutti i casi di ${name}: sta prima del primo. Spostarlo lì.`,
  'never-reached': ({ name, what }) =>
    what === 'otherwise'
      ? `I casi di ${name} coprono tutto: questo \`otherwise\` non può mai rispondere. Toglierlo, o correggere un caso.`
      : `${what === 'line' ? 'Questa riga' : 'Questo caso'} di ${name} non può mai valere. Correggere la condizione, o eliminare la parte.`,
  'cannot-prove': ({ name, what }) =>
    what === 'overlap'
      ? `Non si è potuto provare che i casi di ${name} si escludano; dove ne valgono due, la regola non risponde e lo segnala. Scrivere \`first of\` prima di loro se deve prevalere il primo.`
      : `Non si è potuto provare che i casi di ${name} coprano tutto. Aggiungere \`otherwise\`: così è deciso.`,
  'no-example': ({ name, case: text, example }) =>
    `Nessun esempio di ${name} raggiunge ${text === 'formula' ? 'la sua formula' : `il caso ${code(text)}`}. ${example === null ? 'Aggiungere un esempio.' : `Confermare il risultato e aggiungere ${code(example)}.`}`,
  'no-citation': ({ name }) => `${name} non cita fonti e non fa ipotesi. Aggiungere \`cite\` o \`assume\`.`,
  'unused-input': ({ name, rule }) => `${name} è un parametro di ${rule}, ma nulla lo usa. Toglierlo.`,
  'example-fails': (data) =>
    data.refused.length > 0
      ? `Atteso ${data.expected}, ma la regola rifiuta ciò che è dato. ${data.refused.map((one) => sentenceOf(ofData, one)).join(' ')} Correggere l’esempio o la regola.`
      : `${data.row === null ? '' : `Riga ${data.row.number}, ${data.row.column}: `}Atteso ${data.expected}, la regola dà ${data.got}${data.difference === null ? '' : ` (differenza ${data.difference})`}${steps(data)}. Correggere l’esempio o la regola.`,
  'missing-part': ({ what, of }) => `Manca ${say(what)} in ${say(of)}. Aggiungere questa parte.`,
  'result-range': ({ name }) =>
    `L’intervallo del risultato di ${name} non viene verificato: gli intervalli sono quelli degli input. Toglierlo; per limitare un risultato scrivere MIN o MAX, per lasciarlo aperto un caso.`,
  'empty-range': ({ from, to, what }) =>
    what === 'date'
      ? `Nessun giorno sta dal ${from} fino al ${to}. Scrivere dopo \`from\` la data che viene prima.`
      : `Nessun valore sta da ${from} a ${to}. Scrivere prima il minore.`,
  'default-outside': ({ name, value, from, to, places }) =>
    `${name} rifiuta il proprio valore predefinito ${value}: ammette da ${from} a ${to}, ${places === 0 ? 'numeri interi' : `al più ${plural(places, { one: '# decimale', many: '# di decimali', other: '# decimali' })}`}. Cambiare il valore o l’intervallo.`,
  'not-whole': ({ what, of }) =>
    `${of} può avere decimali, e ${say(what)} deve essere intero. Dare al dato \`places 0\`, o prendere la parte intera con \`INT(${of})\`.`,
  'formula-and-cases': ({ name }) =>
    `${name} ha sia una formula sia dei casi. Scrivere la formula dopo \`otherwise\`, o toglierla.`,
  'too-deep': ({ what, most }) => tooMuch[what](most),
  'empty-file': ({ what }) =>
    `In questo file non c’è alcuna ${say(what)}. Iniziarne una con \`rule Name(Input) : money\`.`,
} satisfies Catalog<DiagnosticDetails>;
