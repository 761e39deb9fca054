/** One contestant in a process of its own: `node one.js WHO FILE PRICES`; prints what it found as JSON. */
import { DuckDBInstance } from '@duckdb/node-api';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import Decimal from 'decimal.js';

const [who, file, prices] = process.argv.slice(2);
const NEEDED =
  'SyndicationPartnerSubscriptionNumber CustomerId DurableOfferId SubscriptionStartDate ChargeStartDate ChargeEndDate ChargeType UnitPrice Quantity Amount TotalOtherDiscount Subtotal Tax TotalForCustomer Currency BillingCycleType'.split(
    ' ',
  );

/** DuckDB reads the needed columns and keeps nothing: the measure of the others. */
async function read() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = NEEDED.map((name) => `sum(strlen("${name}"))`).join(', ');
  const read = await connection.runAndReadAll(
    `SELECT ${columns}, count(*) FROM read_csv('${file}', header = true, all_varchar = true, delim = ',')`,
  );
  return { rows: Number(read.getRows()[0].at(-1)) };
}

/** What one writes by hand: papaparse row by row, a Map of subscriptions, decimal.js for every amount and sum. */
async function byHand() {
  const { parse } = createRequire(resolve('package.json'))('papaparse');
  const listed = new Map(
    parse(readFileSync(prices, 'utf8'), { header: true }).data.map((row) => [row['Offer ID']?.toLowerCase(), row]),
  );
  const subscriptions = new Map();
  const sums = new Map();
  let [rows, found] = [0, 0];
  const line = ({ data: row }) => {
    rows += 1;
    const [amount, quantity] = [new Decimal(row.Amount), new Decimal(row.Quantity)];
    const [subtotal, tax] = [new Decimal(row.Subtotal), new Decimal(row.Tax)];
    const known = subscriptions.get(row.SyndicationPartnerSubscriptionNumber) ?? [];
    known.push({ amount, type: row.ChargeType });
    subscriptions.set(row.SyndicationPartnerSubscriptionNumber, known);
    for (const column of ['Amount', 'TotalOtherDiscount', 'Subtotal', 'Tax', 'TotalForCustomer'])
      sums.set(column, (sums.get(column) ?? new Decimal(0)).plus(row[column]));
    const price = listed.get(row.DurableOfferId.toLowerCase());
    const expected = new Decimal(price?.['List Price'] ?? row.UnitPrice).times(quantity).toDecimalPlaces(2);
    const isWhole = row.ChargeType === 'Cycle fee' && row.BillingCycleType === 'Monthly';
    if (isWhole && !expected.equals(amount)) found += 1;
    if (!amount.minus(row.TotalOtherDiscount).equals(subtotal)) found += 1;
    if (subtotal.times('0.21').toDecimalPlaces(2).minus(tax).abs().greaterThan('0.01')) found += 1;
    if (!subtotal.plus(tax).equals(row.TotalForCustomer)) found += 1;
  };
  await new Promise((done) => {
    parse(createReadStream(file, { encoding: 'utf8' }), {
      header: true,
      skipEmptyLines: true,
      step: line,
      complete: done,
    });
  });
  for (const lines of subscriptions.values()) lines.reduce((net, { amount }) => net.plus(amount), new Decimal(0));
  return { rows, found };
}

process.stdout.write(JSON.stringify(await (who === 'read' ? read() : byHand())));
