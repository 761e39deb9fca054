/**
 * The reconciliation of a licence-based file too large to be held: looked over as bytes, looked through as columns, and
 * what is not surely quiet judged in parts with every cell. Memory does not grow with lines that tie.
 */
import type { LicenceFile, Subscription, SubscriptionList } from '../../../../sheets/index.ts';
import {
  partedFile,
  screen,
  type AskedRulebook,
  type ReconcileInput,
  type Reconciliation,
  type Screen,
  type Screened,
} from '../../../../tasks/index.ts';
import { openDatabase, type Database, type OnStop } from './database.ts';
import type { FileHead } from './file-head.ts';
import { wrongIn } from '../../sheet-files/open-sheet.ts';
import { keyCodes, type KeyCodes } from './key-codes.ts';
import { lookOver } from './looked-over.ts';
import { keysOf, loudParts } from './loud-rows.ts';
import { plainColumns, type PlainColumns } from './plain-columns.ts';
import type { ProgressBar } from './progress-bar.ts';

/** What is compared with a large file; the totals of the invoice follow when its currencies are known. */
export interface LargeInput {
  readonly head: FileHead;
  readonly input: Omit<ReconcileInput, 'file' | 'invoiceTotals'>;
  /** The invoice by the currencies of the file, or a sentence for what cannot be understood. */
  readonly invoices: (currencies: readonly (string | null)[]) => ReconcileInput['invoiceTotals'] | string;
  readonly bar: ProgressBar;
  readonly onStop: OnStop;
}

/** Reconciles a large file, or says in a sentence why it cannot be read. */
export async function reconcileLarge(large: LargeInput, rulebook: AskedRulebook): Promise<Reconciliation | string> {
  const { head, bar } = large;
  bar.step('Looking', head.size / head.bytesPerRow);
  const lines = lookOver(head.path, (bytes) => {
    bar.done(bytes / head.bytesPerRow);
  });
  if (typeof lines === 'string') return lines;
  const database = await openDatabase(large.onStop);
  if (typeof database === 'string') return database;
  try {
    return await inDatabase(large, { rulebook, database, lines });
  } catch (error) {
    return sentenceOf(error, head.path);
  } finally {
    database.close();
    bar.end();
  }
}

interface Means {
  readonly rulebook: AskedRulebook;
  readonly database: Database;
  /** Of the whole file. */
  readonly lines: number;
}

/** By the rule's own rounding first; once more where the file shows another habit. */
async function inDatabase(large: LargeInput, means: Means): Promise<Reconciliation | string> {
  const first = await run(large, means, null);
  if (typeof first === 'string' || first.shown === null) return typeof first === 'string' ? first : first.told;
  const second = await run(large, means, first.shown);
  return typeof second === 'string' ? second : second.told;
}

interface Run {
  readonly told: Reconciliation;
  /** The convention of rounding that the file shows. */
  readonly shown: string | null;
}

async function run(large: LargeInput, means: Means, profile: string | null): Promise<Run | string> {
  const { head } = large;
  const list = await listKeys(means.database, large.input.list);
  const columns = plainColumns(head, list.placeOf);
  const input = { ...large.input, file: head.file, invoiceTotals: new Map() };
  const screening = screen({ ...input, profile }, columns.file, means);
  await lookThrough(large, means.database, { columns, screening });
  const screened = screening.end();
  const invoiceTotals = large.invoices([...screened.counted.keys()]);
  if (typeof invoiceTotals === 'string') return invoiceTotals;
  const isCounted = (row: number): boolean => !screened.notPlain.has(row);
  const growing = partedFile({ ...screened, input: { ...input, invoiceTotals }, profile, isCounted }, means.rulebook);
  const wrong = await judgeLoud(large, means, { columns, screened, add: growing.add });
  if (wrong !== null) return wrong;
  const entries = list.without(columns.subscriptions);
  const told = growing.end({ entries, currencyOf: await billedIn(means.database, entries, columns) });
  const shown = growing.habit().profile;
  return { told, shown: shown === profile ? null : shown };
}

interface Passing {
  readonly columns: PlainColumns;
  readonly screening: Screen;
}

/** Every line as numbers and codes. */
async function lookThrough(
  { bar, head }: LargeInput,
  database: Database,
  { columns, screening }: Passing,
): Promise<void> {
  let rows = 0;
  bar.step('Reading', head.size / head.bytesPerRow);
  for await (const chunk of database.chunks(columns.query)) {
    screening.add(columns.lines(chunk));
    rows += chunk.rowCount;
    bar.done(rows);
  }
}

interface Judging {
  readonly columns: PlainColumns;
  readonly screened: Screened;
  readonly add: (file: LicenceFile) => void;
}

/** What is not surely quiet, with every cell; a sentence for the first cell that cannot be read. */
async function judgeLoud(
  { head, bar }: LargeInput,
  { database, lines }: Means,
  { columns, screened, add }: Judging,
): Promise<string | null> {
  const keys = columns.subscriptions.keys().filter((_, code) => screened.isLoud(code));
  // A cell that holds line ends moves all lines behind it; then only rows are told.
  const isOneLineEach = lines === head.headerLine + screened.rows;
  const lineOf = (row: number): number | null => (isOneLineEach ? row + head.headerLine : null);
  let rows = 0;
  bar.step('Judging', screened.loudRows);
  for await (const file of loudParts(database, head, { keys, rows: screened.loudRows, lineOf })) {
    const wrong = wrongIn(file.problems);
    if (wrong !== null) return wrong;
    add(file);
    rows += file.table.rows.length;
    bar.done(rows);
  }
  return null;
}

/** Our list by the keys of its subscriptions. */
interface ListKeys {
  /** -1 for none. */
  readonly placeOf: (key: number) => number;
  /** Entries that are not among the subscriptions of a file. */
  without(subscriptions: KeyCodes): readonly Subscription[];
}

async function listKeys(database: Database, list: SubscriptionList | null): Promise<ListKeys> {
  const entries = list?.subscriptions ?? [];
  const keys = await keysOf(
    database,
    entries.map(({ subscription }) => subscription),
  );
  const codes = keyCodes();
  const places = Array.from(keys, (key, place) => [codes.codeOf(key), place] as const);
  const placeOfCode = new Int32Array(codes.size);
  for (const [code, place] of places) placeOfCode[code] = place;
  return {
    placeOf: (key) => placeOfCode[codes.find(key)] ?? -1,
    without: (subscriptions) => entries.filter((_, place) => subscriptions.find(keys[place] ?? 0) < 0),
  };
}

/** The currency in which the customers of entries were last billed. */
async function billedIn(
  database: Database,
  entries: readonly Subscription[],
  { currencyOf }: PlainColumns,
): Promise<(customerId: string | null) => string | null | undefined> {
  const customers = [...new Set(entries.map(({ customerId }) => customerId ?? ''))];
  const keys = await keysOf(database, customers);
  const byCustomer = new Map(customers.map((customer, i) => [customer, currencyOf(keys[i] ?? 0)]));
  return (customerId) => byCustomer.get(customerId ?? '')?.toUpperCase();
}

/** Where a row has more or fewer cells than the header the database stops; its line is what helps. */
function sentenceOf(error: unknown, path: string): string {
  const text = error instanceof Error ? error.message : '';
  const [, line] = /Line: (\d+)/u.exec(text) ?? [];
  const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/u.exec(text) ?? [];
  if (line === undefined && text.includes('CSV'))
    return `${path} cannot be parted into rows: lines end in several ways, or a quote is not closed. Export it anew.`;
  if (line === undefined) return `${path} cannot be read: ${text.split('\n', 1)[0] ?? ''}`;
  if (expected === undefined || found === undefined)
    return `${path}, line ${line}: the row cannot be parted into cells; look for a quote that is not closed.`;
  return `${path}, line ${line}: the row has ${found} cells, the header ${expected}.`;
}
