/** Italian sentences for what is wrong with given values, files, sheets and events. */
import type { CellExpectation, SheetKind, SheetProblems } from '../../../sheets/index.ts';
import type { RuleProblemDetails } from '../../../targets/index.ts';
import type { Refusals } from '../../../tasks/index.ts';
import type { Problem } from '../../../values/index.ts';
import type { Catalog } from '../../catalog.ts';
import { phraseIn } from '../phrasebook.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('it');

const say = (text: string): string => phraseIn(phrases, text);
const currency = (of: string | null): string => (of === null ? 'non ha valuta' : `è in ${of}`);

/** The sentence of a problem inside another one. */
function nested({ code, with: details }: Problem): string {
  const make = (data as unknown as Readonly<Record<string, (given: unknown) => string>>)[code];
  return make ? make(details) : code;
}

const cannotAllocate: Readonly<Record<RuleProblemDetails['cannot-allocate']['why'], (name: string) => string>> = {
  fraction: () => 'L’importo non è intero nell’unità più piccola della sua valuta. Arrotondarlo prima di ripartirlo.',
  negative: (name) => `${name} ha un peso minore di 0. Dare a ogni quota 0 o più.`,
  zero: (name) => `I pesi in ${name} sono tutti 0. Dare ad almeno una quota più di 0.`,
  empty: (name) => `${name} non ha pesi. Darne uno per ogni quota.`,
};

const kinds: Readonly<Record<SheetKind, string>> = {
  'licence-reconciliation': 'un file di riconciliazione basato su licenze',
  'usage-reconciliation': 'un file di riconciliazione basato sul consumo',
  'new-commerce-reconciliation': 'un file di riconciliazione del nuovo commercio',
  'subscription-list': 'un elenco di sottoscrizioni',
  'offer-matrix': 'una matrice offerte',
  'price-list': 'un listino prezzi',
  'open-invoices': 'un elenco di fatture aperte',
  'invoice-totals': 'un elenco di totali di fatture',
  payments: 'un elenco di pagamenti',
  'request-log': 'un registro delle richieste',
  'billed-revenue': 'un elenco del fatturato',
  'incentive-statement': 'un estratto degli incentivi pagati',
};

/** What a file is, and what to do with it. */
const otherFiles: Readonly<Record<SheetProblems['file-not-text']['found'], readonly [is: string, instead: string]>> = {
  archive: ['un archivio', 'Estrarlo e scegliere il file che contiene.'],
  'other-workbook': [
    'una cartella di lavoro di un programma vecchio o diverso',
    'Aprirla nel suo programma e salvarla come .xlsx.',
  ],
  locked: ['una cartella di lavoro di Excel con password', 'Togliere la password in Excel e salvarla.'],
  document: ['un documento di un altro programma', 'Scegliere il file che contiene le righe.'],
  pdf: ['un PDF', 'Scegliere il file con le righe; un PDF mostra soltanto la fattura.'],
  picture: ['un’immagine', 'Scegliere il file con le righe; un’immagine le mostra soltanto.'],
  'web-page': ['una pagina web', 'Forse al posto del file è stata salvata una pagina di accesso: scaricarlo di nuovo.'],
  xml: ['XML', 'Aprirlo in Excel e salvarlo come .xlsx.'],
  json: ['JSON', 'Scaricare il file come CSV.'],
  'nul-bytes': ['danneggiato o binario (contiene byte che nessun testo ha)', 'Scaricarlo di nuovo.'],
};

const wanted: Readonly<Record<CellExpectation['kind'], string>> = {
  date: 'una data',
  amount: 'un importo',
  share: 'una quota dell’intero',
  count: 'un numero intero',
  text: 'un testo',
};

const forms = ({ kind, forms: written }: CellExpectation): string =>
  written.length === 0 ? wanted[kind] : `${wanted[kind]} come ${written.join(' o ')}`;

const notThat = ({ found, expected }: { readonly found: string; readonly expected: CellExpectation }): string =>
  `"${found}" non è ${wanted[expected.kind]}. Scrivere ${forms(expected)}.`;

export const data = {
  'missing-input': ({ name, rule }) => `Manca ${name}: ${rule} ne ha bisogno. Indicare ${name}=...`,
  'unknown-input': ({ name, rule, takes }) => `${rule} non ha il dato ${name}. Riceve ${takes.join(', ')}.`,
  'wrong-kind': ({ name, found, wanted: kind }) =>
    `${name} è ${found === '' ? 'vuoto' : `"${found}"`}; ci vuole ${say(kind)}.`,
  'out-of-domain': ({ name, found, from, to, places }) =>
    `${name} è ${found}; questa regola ammette ${places === 0 ? 'numeri interi ' : ''}da ${from} a ${to}${places === 0 ? '' : `, al più ${plural(places, { one: '# decimale', many: '# di decimali', other: '# decimali' })}`}.`,
  'mixed-currencies': ({ first, firstCurrency, second, secondCurrency }) =>
    `${first} ${currency(firstCurrency)}, ${second} ${currency(secondCurrency)}. Dare a entrambi la stessa valuta.`,
  'unknown-rule': ({ name, pack, nearest }) =>
    `Il pacchetto ${pack} non ha la regola ${name}.${nearest.length === 0 ? '' : ` Si intendeva ${nearest.join(' o ')}?`}`,
  'impossible-date': ({ year, month, day, rule }) =>
    `${rule} arriva all’anno ${year}, mese ${month}, giorno ${day}, che nessun calendario ha. Controllare le date.`,
  'missing-table': ({ table, sheet }) => `Manca la tabella ${table}: indicarne le righe (foglio "${sheet}").`,
  'two-rows': ({ table, valid, first, second }) =>
    `${table} ha due righe per questi valori${valid === null ? '' : ` valide dal ${valid}`}: le righe ${first} e ${second}. Toglierne una.`,
  'bad-row': ({ table, row, problem }) => `Riga ${row} di ${table}: ${nested(problem)}`,
  'two-cases': ({ rule, first, second }) =>
    `I casi ${first} e ${second} di ${rule} valgono entrambi per questi valori. Fare in modo che uno escluda l’altro, o scrivere \`first of\` prima di loro.`,
  'no-case': ({ rule }) =>
    `Nessun caso di ${rule} copre questi valori, e manca un \`otherwise\`. Aggiungerlo alla regola.`,
  'empty-list': ({ name, function: called }) =>
    `${name} è vuoto, quindi ${called} non ha nulla tra cui scegliere. Dare almeno un valore, o verificare prima COUNT(${name}).`,
  'cannot-allocate': ({ name, why }) => cannotAllocate[why](name),
  'file-empty': ({ found }) =>
    found === 'nothing'
      ? 'Il file è vuoto. Ci vogliono una riga di intestazione e almeno un’altra riga.'
      : 'C’è un’intestazione, ma sotto non c’è alcuna riga. Ce ne vuole almeno una.',
  'file-too-large': ({ found, expected }) =>
    `Il file ha ${found} byte; qui se ne leggono al più ${expected.mostBytes}. Dividerlo, o usare la riga di comando.`,
  'file-not-text': ({ found }) => {
    const [is, instead] = otherFiles[found];
    return `Il file è ${is}, non un CSV né una cartella di lavoro di Excel aperta (.xlsx). ${instead}`;
  },
  'workbook-damaged': ({ found }) =>
    found === null
      ? 'La cartella di lavoro è danneggiata: finisce prima del dovuto o il suo indice è rotto. Salvarla o scaricarla di nuovo.'
      : `La cartella di lavoro è danneggiata: la parte ${found} non si può leggere. Aprirla in Excel e salvarla di nuovo, o scaricarla di nuovo.`,
  'workbook-too-large': ({ what, found, expected }) =>
    what === 'cells'
      ? `Il foglio ha più di ${expected.most} celle. Dividerlo, o salvarlo come CSV.`
      : `La cartella di lavoro decompressa occupa ${found} byte; se ne leggono al più ${expected.most}. Salvare il foglio come CSV.`,
  'formula-not-computed': () =>
    'La cella contiene una formula senza valore. Aprire la cartella di lavoro in Excel, lasciarla calcolare e salvarla.',
  'cell-error': ({ found }) =>
    `La cella contiene l’errore ${found}. Correggere la formula, o scrivere il valore, e salvare di nuovo il file.`,
  'dates-turned': ({ found }) =>
    `Alcuni giorni sono testi come ${found}, tutti gli altri cadono entro il 12 del mese: un programma con un altro ordine di giorno e mese li ha invertiti. Dare il file com’è stato scaricato, non aperto e salvato; se i giorni sono giusti, dire come sono scritti, dalla riga di comando --date-order month-first o day-first.`,
  'quote-broken': ({ found }) =>
    found === 'not-closed'
      ? 'Qui inizia una cella tra virgolette che non finisce. Aggiungere le virgolette di chiusura.'
      : 'Dopo le virgolette di chiusura segue del testo. Raddoppiare le virgolette che fanno parte della cella.',
  'row-no-line': ({ found }) =>
    found === 'no-names'
      ? 'Questa riga non ha nessuno dei nomi e dei giorni necessari. Toglierla, o riempirne le celle; un totale viene escluso da sé dove somma le righe precedenti.'
      : 'In questa riga non si legge alcun giorno né numero: forse è una seconda intestazione. Toglierla.',
  'row-left-out': ({ found }) =>
    found === 'total'
      ? 'Questa riga somma le righe precedenti: è un totale ed è stata esclusa.'
      : 'Questa riga contiene soltanto un testo ed è stata esclusa.',
  'row-ragged': ({ found, expected }) =>
    `Questa riga ha ${plural(found, { one: '# cella', many: '# di celle', other: '# celle' })}, l’intestazione ${expected}. Dare alla riga tante celle quante sono le colonne.`,
  'sheet-not-recognised': ({ sheet, expected }) =>
    `Questo non è ${kinds[sheet]}: ${plural(expected.length, { one: 'manca', many: 'mancano', other: 'mancano' })} ${expected.join(', ')}. Scegliere il file così come è stato scaricato.`,
  'column-twice': ({ column, found }) =>
    `${column} è stata trovata due volte (${found.join(', ')}). Si legge la prima; rinominare l’altra.`,
  'date-order-unknown': ({ found }) =>
    `${found} può avere prima il mese o prima il giorno, e nessun’altra data di questo file lo dice. Indicarlo: sulla riga di comando --date-order month-first o day-first, oppure scrivere le date come 2019-10-29.`,
  'decimal-mark-unknown': ({ found }) =>
    `${found} può essere più di mille o un numero con tre decimali, e nessun altro importo di questo file lo dice. Indicarlo: sulla riga di comando --decimal dot o comma.`,
  'cell-empty': ({ expected }) => `La cella è vuota. Scrivere ${forms(expected)}.`,
  'cell-not-a-date': notThat,
  'cell-not-an-amount': notThat,
  'cell-not-a-share': notThat,
  'cell-not-a-count': notThat,
  'end-before-start': ({ found, expected }) =>
    `${found} viene prima dell’inizio, ${expected.notBefore}. Correggere una delle due date.`,
  'id-digits-lost': ({ found }) =>
    `${found} era tenuto come numero e ha perso cifre. Formattare la colonna come testo e ricaricare il file.`,
  'frequency-unknown': ({ found, expected }) =>
    `"${found}" non è una frequenza di fatturazione nota qui. Scrivere ${expected.join(' o ')}.`,
  'status-unknown': ({ found, expected }) =>
    `"${found}" non è uno stato noto qui: la sottoscrizione vale come non attiva. Scrivere ${expected.join(', ')}.`,
  'invoice-twice': ({ found }) =>
    `La fattura ${found} sta già in una riga precedente. Si legge la prima; togliere questa riga o correggerne il numero.`,
  'invoice-parts-differ': ({ found, expected }) =>
    `Imponibile, imposta e rettifiche di questa fattura danno ${expected.sum}, il suo totale è ${found}. Si usa il totale; correggere ciò che è sbagliato.`,
  'payment-not-positive': ({ found }) => `${found} non è un pagamento. Scrivere l’importo non allocato, maggiore di 0.`,
  'subscription-twice': ({ found, expected }) =>
    `La sottoscrizione ${found} sta già nella riga ${expected.onlyInRow}, che è quella letta. Togliere una delle due.`,
  'price-ambiguous': ({ offerId, found }) =>
    `L’offerta ${offerId} ha più prezzi dallo stesso giorno: ${found.join(', ')}. Non se ne usa alcuno; lasciarne uno solo.`,
  'event-before-service': ({ on, serviceStart }) =>
    `${on} viene prima dell’inizio del servizio, ${serviceStart}. Correggere uno dei due giorni.`,
  'event-after-cancellation': ({ on, cancelled }) =>
    `Il ${on} non resta nulla da modificare: la sottoscrizione è stata annullata il ${cancelled}. Acquistarne una nuova.`,
  'event-while-suspended': ({ on, suspended }) =>
    `Il ${on} la sottoscrizione è sospesa, dal ${suspended}. Riattivarla prima.`,
  'event-while-active': ({ on }) => `Il ${on} la sottoscrizione è attiva: non c’è nulla da riattivare.`,
  'event-changes-nothing': ({ on, now }) => `Il ${on} è già così: ${say(now)}. Togliere l’evento.`,
  'events-contradict': ({ on, kind }) =>
    `Il ${on} ha due eventi "${kind}" con scopi diversi, e nulla dice quale sia l’ultimo. Tenerne uno.`,
  'reactivation-too-late': ({ on, deadline }) =>
    `Il ${on} è troppo tardi: l’ultimo giorno per riattivare era il ${deadline}. Acquistare una nuova sottoscrizione.`,
  'period-not-priced': ({ on, start }) =>
    `Il ${on} non si conosce un prezzo: nessun listino arriva al periodo che inizia il ${start}. Aggiungere il listino di quel giorno.`,
  'event-not-stated': ({ on, reason }) => `Il ${on} nessuna regola dice che cosa si fattura: ${reason}.`,
} satisfies Catalog<RuleProblemDetails & SheetProblems & Refusals>;
