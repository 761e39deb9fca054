/**
 * polars over frames in memory, its answers left in its own frames: the five questions, lazily. Once with texts, once with
 * the same codes that Tieout has. One thread, unless POLARS_MAX_THREADS says another number.
 */
import { answer } from './answer.js';
import { MONEY, PERIOD } from './lines.js';

/** A contestant; `keys` are the columns that are compared, texts or codes. */
export async function polars(name, lines, keys) {
  process.env.POLARS_MAX_THREADS ??= '1';
  const { default: pl } = await import('nodejs-polars');
  const type = typeof keys.subscription[0] === 'string' ? pl.Utf8 : pl.Int32;
  const cents = (column) => pl.Series(column, cells(lines[column]), pl.Int64);
  const frame = pl.DataFrame({
    row: pl.Series('row', cells(lines.kind.keys()), pl.Int32),
    kind: pl.Series('kind', cells(lines.kind), pl.UInt8),
    ...Object.fromEntries(
      ['subscription', 'currency', 'chargeType'].map((key) => [key, pl.Series(key, [...keys[key]], type)]),
    ),
    ...Object.fromEntries([...MONEY, 'expected'].map((column) => [column, cents(column)])),
  });
  const list = pl.DataFrame({
    subscription: pl.Series('subscription', [...keys.list], type),
    place: pl.Series('place', [...keys.list.keys()], pl.Int32),
  });
  const once = () => questions(pl, frame.lazy(), list.lazy()).map((question) => question.collectSync());
  return { name, once, told: (found) => tell(found, keys) };
}

const cells = (values) => Array.from(values, (value) => (Number.isNaN(value) ? null : value));

function questions(pl, lines, list) {
  const listed = { on: 'subscription', how: 'left' };
  const credit = pl
    .col('amount')
    .clip(-(2 ** 52), 0)
    .alias('credit');
  const charge = pl
    .col('amount')
    .clip(0, 2 ** 52)
    .alias('charge');
  const changes = lines
    .filter(pl.col('kind').neq(pl.lit(PERIOD)))
    .groupBy(['currency', 'subscription', 'kind'])
    .agg(
      pl.col('row').min(),
      pl.col('row').count().alias('lines'),
      credit.sum(),
      charge.sum(),
      pl.col('expected').sum(),
      pl.col('expected').nullCount().alias('lacking'),
    )
    .join(list, listed);
  const periods = lines
    .filter(pl.col('kind').eq(pl.lit(PERIOD)))
    .select('row', 'subscription', credit, charge, 'expected')
    .join(list, listed);
  const unbilled = list.join(lines.select('subscription'), { on: 'subscription', how: 'anti' });
  const totals = lines.groupBy(['currency']).agg(...MONEY.map((column) => pl.col(column).sum()));
  const types = lines.groupBy(['currency', 'chargeType']).agg(pl.col('row').count().alias('lines'));
  return [changes, periods, unbilled, totals, types];
}

/** The frames as values, outside the time. */
function tell([changes, periods, unbilled, totals, types], { textOf }) {
  const number = (value) => (value === null ? null : Number(value));
  const event = ({ row, lines = 1, lacking = 0, credit, charge, expected, place }) => ({
    ...{ row, place, lines: number(lines), credit: number(credit), charge: number(charge) },
    expected: lacking > 0 ? null : number(expected),
  });
  return answer({
    events: [...changes.toRecords(), ...periods.toRecords()].map(event),
    totals: totals
      .toRecords()
      .map((row) => [textOf('currency', row.currency), ...MONEY.map((name) => number(row[name]))]),
    types: types
      .toRecords()
      .map((row) => [textOf('currency', row.currency), textOf('chargeType', row.chargeType), number(row.lines)]),
    unbilled: unbilled.toRecords().map(({ place }) => place),
  });
}
