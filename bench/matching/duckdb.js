/**
 * DuckDB on one thread, over tables in memory: the five questions as prepared SQL, read as its own chunks so that no value
 * is made one of JavaScript's inside the time. Once with texts, once with the same codes that Tieout has.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { answer } from './answer.js';
import { MONEY, PERIOD } from './lines.js';

const SUMS = MONEY.map((name) => `sum(${name})::BIGINT AS ${name}`).join(', ');

const QUESTIONS = {
  changes: `SELECT e.*, list.place FROM (
      SELECT currency, subscription, kind, min(row) AS row, count(*) AS lines,
        sum(least(amount, 0))::BIGINT AS credit, sum(greatest(amount, 0))::BIGINT AS charge,
        CASE WHEN count(expected) = count(*) THEN sum(expected)::BIGINT END AS expected
      FROM lines WHERE kind <> ${PERIOD} GROUP BY currency, subscription, kind) e
    LEFT JOIN list USING (subscription)`,
  periods: `SELECT row, 1 AS lines, least(amount, 0) AS credit, greatest(amount, 0) AS charge, expected, place
    FROM lines LEFT JOIN list USING (subscription) WHERE kind = ${PERIOD}`,
  unbilled:
    'SELECT place FROM list WHERE NOT EXISTS (SELECT 1 FROM lines WHERE lines.subscription = list.subscription)',
  totals: `SELECT currency, ${SUMS} FROM lines GROUP BY currency`,
  types: 'SELECT currency, chargeType, count(*) AS lines FROM lines GROUP BY currency, chargeType',
};

/** A contestant; `keys` are the columns that are compared, texts or codes. */
export async function duckdb(name, lines, keys) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const type = typeof keys.subscription[0] === 'string' ? 'VARCHAR' : 'INTEGER';
  await connection.run(
    `CREATE TABLE lines (row INTEGER, kind UTINYINT, subscription ${type}, currency ${type}, chargeType ${type},
      ${[...MONEY, 'expected'].map((column) => `${column} BIGINT`).join(', ')})`,
  );
  await connection.run(`CREATE TABLE list (subscription ${type}, place INTEGER)`);
  await fill(connection, lines, keys);
  const prepared = [];
  for (const sql of Object.values(QUESTIONS)) prepared.push(await connection.prepare(sql));
  const once = async () => {
    const chunks = [];
    for (const question of prepared) chunks.push(await (await question.run()).fetchAllChunks());
    return chunks;
  };
  return { name, once, told: () => tell(connection, keys), close: () => connection.closeSync() };
}

async function fill(connection, lines, keys) {
  const isText = typeof keys.subscription[0] === 'string';
  const to = await connection.createAppender('lines');
  const key = (value, table) => (isText ? table.appendVarchar(value) : table.appendInteger(value));
  for (let i = 0; i < lines.rows; i += 1) {
    to.appendInteger(i);
    to.appendUTinyInt(lines.kind[i]);
    for (const name of ['subscription', 'currency', 'chargeType']) key(keys[name][i], to);
    for (const name of MONEY) to.appendBigInt(BigInt(lines[name][i]));
    if (Number.isNaN(lines.expected[i])) to.appendNull();
    else to.appendBigInt(BigInt(lines.expected[i]));
    to.endRow();
  }
  to.closeSync();
  const list = await connection.createAppender('list');
  for (const [place, id] of keys.list.entries()) {
    key(id, list);
    list.appendInteger(place);
    list.endRow();
  }
  list.closeSync();
}

/** The same answers as values, outside the time. */
async function tell(connection, { textOf }) {
  const ask = async (name) => (await connection.runAndReadAll(QUESTIONS[name])).getRowObjectsJS();
  const number = (value) => (value === null ? null : Number(value));
  const event = ({ row, lines, credit, charge, expected, place }) => ({
    ...{ row, place, lines: number(lines), credit: number(credit), charge: number(charge), expected: number(expected) },
  });
  return answer({
    events: [...(await ask('changes')), ...(await ask('periods'))].map(event),
    totals: (await ask('totals')).map((row) => [
      textOf('currency', row.currency),
      ...MONEY.map((name) => number(row[name])),
    ]),
    types: (await ask('types')).map((row) => [
      textOf('currency', row.currency),
      textOf('chargeType', row.chargeType),
      number(row.lines),
    ]),
    unbilled: (await ask('unbilled')).map(({ place }) => place),
  });
}
