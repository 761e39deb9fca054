/**
 * The single place that fetches the rows of some subscriptions with every cell, in parts that can be held: the file is
 * read a second time, and what is wanted of it waits in the database.
 */
import { readLicenceFile, type LicenceFile, type TableRow } from '../../../../sheets/index.ts';
import { csvTable, columnAt } from './csv-query.ts';
import { quoted, type Chunk, type Database } from './database.ts';
import type { FileHead } from './file-head.ts';
import { idOf, keyOf } from './plain-query.ts';

/** Rows that are held at once, about. */
const PART = 20_000;

/** What is wanted: keys of subscriptions, and how many rows they may have. */
export interface Wanted {
  readonly keys: Float64Array;
  readonly rows: number;
  /** Line of the file, counted from 1, of a row; null where cells hold line ends. */
  readonly lineOf: (row: number) => number | null;
}

/** The files of the parts, each with all rows of its subscriptions in the order of the file. */
export async function* loudParts(database: Database, head: FileHead, wanted: Wanted): AsyncGenerator<LicenceFile> {
  if (wanted.keys.length === 0) return;
  const id = head.file.columns.find(({ column }) => column === 'SyndicationPartnerSubscriptionNumber');
  const key = keyOf(idOf(columnAt(id?.index ?? 0)));
  const parts = Math.ceil(wanted.rows / PART);
  await keep(database, wanted.keys);
  const rows = `SELECT *, row_number() OVER () AS rn FROM ${csvTable(head)}`;
  await database.run(
    `CREATE OR REPLACE TABLE loud AS SELECT *, (${key} % ${parts})::INTEGER AS part FROM (${rows}) ` +
      `WHERE ${key} IN (SELECT key FROM wanted)`,
  );
  for (let part = 0; part < parts; part += 1) yield await partOf(database, head, { part, lineOf: wanted.lineOf });
}

/** Keys go in a few thousand at a time: a statement has an end. */
async function keep(database: Database, keys: Float64Array): Promise<void> {
  await database.run('CREATE OR REPLACE TABLE wanted (key DOUBLE)');
  for (let from = 0; from < keys.length; from += 5_000) {
    const values = Array.from(keys.subarray(from, from + 5_000), (key) => `(${key})`);
    await database.run(`INSERT INTO wanted VALUES ${values.join(',')}`);
  }
}

async function partOf(
  database: Database,
  { file }: FileHead,
  { part, lineOf }: Pick<Wanted, 'lineOf'> & { readonly part: number },
): Promise<LicenceFile> {
  const { table } = file;
  const columns = table.headers.map((_, index) => columnAt(index));
  const rows: TableRow[] = [];
  const query = `SELECT rn::DOUBLE, ${columns.join(', ')} FROM loud WHERE part = ${part} ORDER BY rn`;
  for await (const chunk of database.chunks(query)) rows.push(...rowsIn(chunk, columns.length, lineOf));
  return readLicenceFile({ ...table, rows });
}

function rowsIn(chunk: Chunk, width: number, lineOf: Wanted['lineOf']): readonly TableRow[] {
  const columns = Array.from({ length: width + 1 }, (_, index) => chunk.getColumnVector(index));
  return Array.from({ length: chunk.rowCount }, (_, at): TableRow => {
    const [row = 0, ...cells] = columns.map((column) => column.getItem(at) as number | string | null);
    return {
      row: row as number,
      line: lineOf(row as number),
      cells: cells.map((cell) => (cell as string | null) ?? ''),
    };
  });
}

/** The keys of texts, in their order. */
export async function keysOf(database: Database, texts: readonly string[]): Promise<Float64Array> {
  const keys = new Float64Array(texts.length);
  for (let from = 0; from < texts.length; from += 5_000) {
    const values = texts.slice(from, from + 5_000).map((text, i) => `(${from + i}, ${quoted(text)})`);
    const query = `SELECT place::DOUBLE, ${keyOf(idOf('text'))} FROM (VALUES ${values.join(',')}) AS texts(place, text)`;
    for await (const chunk of database.chunks(query)) {
      const [places, found] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
      for (let i = 0; i < chunk.rowCount; i += 1) keys[places.getItem(i) as number] = found.getItem(i) as number;
    }
  }
  return keys;
}
