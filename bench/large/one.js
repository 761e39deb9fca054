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
    const known = subscriptions.get(row.SyndicationPartnerSubscriptionNumber) ?? [];
    known.push({ amount: new Decimal(row.Amount), type: row.ChargeType });
    subscriptions.set(row.SyndicationPartnerSubscriptionNumber, known);
    for (const column of ['Amount', 'TotalOtherDiscount', 'Subtotal', 'Tax', 'TotalForCustomer'])
      sums.set(column, (sums.get(column) ?? new Decimal(0)).plus(row[column]));
    found += mistakesIn(row, listed.get(row.DurableOfferId.toLowerCase()));
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

/** Price times licences of whole months, subtotal, tax and total. */
function mistakesIn(row, price) {
  const [amount, subtotal, tax] = [new Decimal(row.Amount), new Decimal(row.Subtotal), new Decimal(row.Tax)];
  const expected = new Decimal(price?.['List Price'] ?? row.UnitPrice).times(row.Quantity).toDecimalPlaces(2);
  const isWhole = row.ChargeType === 'Cycle fee' && row.BillingCycleType === 'Monthly';
  const mistakes = [
    isWhole && !expected.equals(amount),
    !amount.minus(row.TotalOtherDiscount).equals(subtotal),
    subtotal.times('0.21').toDecimalPlaces(2).minus(tax).abs().greaterThan('0.01'),
    !subtotal.plus(tax).equals(row.TotalForCustomer),
  ];
  return mistakes.filter(Boolean).length;
}

process.stdout.write(JSON.stringify(await (who === 'read' ? read() : byHand())));
