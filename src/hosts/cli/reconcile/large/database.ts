/**
 * The single place where the embedded database is loaded and opened: only for files too large to be held, and in a folder
 * of its own that goes away with it. A machine without it is told so in a sentence.
 */
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A chunk of rows, column by column. */
export type Chunk = DuckDBDataChunk;

/** An open database. */
export interface Database {
  run(sql: string): Promise<void>;
  /** Rows in the order of what is selected, a chunk at a time; stops where it is asked to. */
  chunks(sql: string): AsyncIterable<Chunk>;
  /** Ends what is running, and takes the folder away. */
  close(): void;
}

/** What a query may hold in memory; what is more goes to the folder. */
const MEMORY = '192MB';

/** Calls back when a person stops the program; the answer takes the call back. */
export type OnStop = (stop: () => void) => () => void;

/** Opens a database, or says why there is none; one that is stopped leaves nothing behind. */
export async function openDatabase(onStop: OnStop): Promise<Database | string> {
  const api = await import('@duckdb/node-api').catch(() => null);
  if (api === null)
    return 'Files this large are read by DuckDB, which is not installed here: npm install @duckdb/node-api.';
  const folder = mkdtempSync(join(tmpdir(), 'tieout-'));
  let connection: DuckDBConnection | null = null;
  const leave = (): void => {
    connection?.interrupt();
    connection?.closeSync();
    rmSync(folder, { recursive: true, force: true });
  };
  const release = onStop(leave);
  const instance = await api.DuckDBInstance.create(':memory:', { memory_limit: MEMORY, temp_directory: folder });
  const opened = await instance.connect();
  connection = opened;
  return {
    run: async (sql) => {
      await opened.run(sql);
    },
    chunks: (sql) => chunksOf(opened, sql),
    close: () => {
      release();
      leave();
      instance.closeSync();
    },
  };
}

async function* chunksOf(connection: DuckDBConnection, sql: string): AsyncGenerator<Chunk> {
  const result = await connection.stream(sql);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    yield chunk;
}

/** A text as the database writes one. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
