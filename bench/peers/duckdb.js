/** DuckDB over the same rows as integers in a table of its own: exact SQL, a sum as the answer so that no row is carried out. */
import { DuckDBInstance } from '@duckdb/node-api';

const TYPES = { BIGINT: 'appendBigInt', INTEGER: 'appendInteger', DATE: 'appendInteger' };

/** A contestant with so many threads; null where the family has no SQL. */
export async function duckdb(family, rows, count, threads) {
  if (!family.sql) return null;
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const columns = Object.entries(family.sql.columns);
  const declared = columns.map(([name, [type]]) => `${name} ${type === 'DATE' ? 'INTEGER' : type}`);
  await connection.run(`CREATE TABLE raw (${declared.join(', ')})`);
  const appender = await connection.createAppender('raw');
  for (let i = 0; i < count; i += 1) {
    for (const [, [type, of]] of columns) {
      const value = of(rows, i);
      appender[TYPES[type]](type === 'BIGINT' ? BigInt(value) : value);
    }
    appender.endRow();
  }
  appender.closeSync();
  const typed = columns.map(([name, [type]]) => (type === 'DATE' ? `DATE '1970-01-01' + ${name} AS ${name}` : name));
  await connection.run(`CREATE TABLE rows AS SELECT ${typed.join(', ')} FROM raw`);
  const { expression } = family.sql;
  return {
    name: `DuckDB exact SQL, ${threads} thread${threads > 1 ? 's' : ''}`,
    threads,
    run: async () => {
      await connection.runAndReadAll(`SELECT sum(${expression}) FROM rows`);
    },
    /** The answers themselves, outside the time. */
    answers: async (out) => {
      // Threads may carry rows out of order.
      const read = await connection.runAndReadAll(`SELECT CAST(${expression} AS DOUBLE) FROM rows ORDER BY rowid`);
      for (const [i, [value]] of read.getRows().entries()) out[i] = value ?? NaN;
    },
    close: () => connection.closeSync(),
  };
}
