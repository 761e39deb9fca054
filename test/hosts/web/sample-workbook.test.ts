/** The workbook a newcomer opens, on the running engine, from the files of the sample partner. */
import { shippedRulebook } from '../../../src/entries/shipped-rulebook.ts';
import { toSerial } from '../../../src/hosts/functions/index.ts';
import { dateOf } from '../../../src/values/index.ts';
import { loadHeadless } from '../../support/load-headless.ts';
import { sample } from '../../support/sample.ts';

const headless = loadHeadless();
const opened = headless.openSample(shippedRulebook, sample);
const { workbook } = opened;

beforeAll(async () => {
  await workbook.settled();
});

afterAll(() => {
  opened.dispose();
});

test('the calculator is shown first, the files of the partner behind it', async () => {
  expect(await workbook.sheetNames()).toEqual([
    'Calculator',
    'Subscription life',
    'Deadlines',
    'Rules by name',
    'Reconciliation',
    'Offer matrix',
    'Price list',
    'Subscriptions',
    'Open invoices',
    'Unallocated payments',
  ]);
  expect((await workbook.selection())?.sheet ?? 'Calculator').toBe('Calculator');
});

test('the calculator shows the credit rounded once beside the one by cents a day, and what makes the difference', async () => {
  const { credit } = headless.samplePlaces(sample);
  expect((await workbook.cell(credit.sheet, credit.a1)).value).toBe(41.82);
  expect((await workbook.cell('Calculator', 'E6')).value).toBe(41.34);
  expect((await workbook.cell('Calculator', 'F7')).value).toBe(
    'The difference: 0.1315 a day, rounded to 0.13, over 318 days',
  );
});

test('the explanation under it ends in the same amount and names its paragraph', async () => {
  const steps = await workbook.read('Calculator', 10, 1, 23, 8);
  const result = steps.find(
    (step) => String(step[1]).startsWith('Result, rounded') && step[5] === 'CancellationCredit',
  );
  expect(result?.[3]).toBe(41.82);
  expect(result?.[7]).toContain('Cancellation credits');
});

test('each convention of rounding gives its published figure for the same days', async () => {
  const rows = await workbook.read('Calculator', 35, 2, 7, 2);
  expect(rows).toEqual([
    ['exact', 41.82],
    ['daily_cents', 41.34],
    ['daily_mills', 41.98],
    ['unit_rounded', 41.82],
    ['unit_truncated', 41.81],
    ['truncated', 41.81],
    ['nested', 41.34],
  ]);
});

test('a purchase of 29 October, billing day 1, is billed on 1 November and renews a year later', async () => {
  const dates = await workbook.read('Calculator', 37, 6, 3, 1);
  expect(dates.flat()).toEqual(
    [dateOf(2019, 11, 1), dateOf(2020, 10, 29), dateOf(2020, 11, 1)].map((date) => toSerial(date, 1900)),
  );
});

test('the life of a subscription is told invoice by invoice, silent months included', async () => {
  const rows = await workbook.read('Subscription life', 3, 9, 40, 9);
  expect(rows[0]?.slice(0, 2)).toEqual(['Row', 'ChargeType']);
  const billed = rows.filter(([, , start]) => typeof start === 'number');
  expect(billed.map(([row, type, , , , , amount]) => [row, type, amount])).toEqual([
    [1, 'Prorate fees when purchase', 1020],
    [2, 'Cycle instance prorate', -1020],
    [2, 'Cycle instance prorate', 265.48],
    [2, 'Cycle instance prorate', 980.88],
    [1, 'Prorate fee when renew', 1404],
    [4, 'Cancel fee', -1207.82],
    [5, 'Prorate fees when purchase', 1138.59],
  ]);
  expect(rows.filter(([, type]) => type === 'silent: paid').length).toBeGreaterThan(15);
});

test('what lies ahead of the list stands on its own sheet, the nearest first, each with its amount', async () => {
  const [header, ...rows] = await workbook.read('Deadlines', 6, 1, 60, 7);
  const ahead = rows.filter(([subscription]) => typeof subscription === 'string' && subscription !== '');
  expect(header).toEqual(['Subscription', 'Customer', 'Kind', 'Date', 'DaysLeft', 'AmountAtStake', 'Regime']);
  expect(ahead.map(([, customer, kind, , daysLeft, atStake]) => [customer, kind, daysLeft, atStake])).toEqual([
    ['Northwind Traders', 'renewal', 0, 2016],
    ['Northwind Traders', 'full_credit', 4, 1066.8],
    ['Coho Winery', 'full_credit', 11, 604.8],
    ['Northwind Traders', 'full_credit', 18, 2419.2],
    ['Contoso Pharma', 'renewal', 20, 672],
    ['Adatum', 'full_credit', 24, 5],
    ['Northwind Traders', 'full_credit', 29, 2016],
    ['Proseware', 'full_credit', 29, 756],
  ]);
});

test('rules without a function of their own answer by name, once and for a table', async () => {
  expect((await workbook.cell('Rules by name', 'C9')).value).toBe(toSerial(dateOf(2019, 2, 8), 1900));
  const [header, ...rows] = await workbook.read('Rules by name', 11, 8, 6, 4);
  expect(header).toEqual(['Value', 'Unrounded', 'Version', 'Problem']);
  expect(rows.map(([amount]) => amount)).toEqual([41.82, 41.34, 43.12, 43.12, 962.71]);
});

test('published amounts find their rounding, and offers what the matrix says of them', async () => {
  const fits = await workbook.read('Rules by name', 21, 8, 3, 3);
  expect(fits.map(([profile]) => profile)).toEqual(['daily_cents', 'exact', 'daily_mills']);
  const told = await workbook.read('Rules by name', 27, 8, 3, 3);
  expect(told).toEqual([
    ['monthly, annual', 'None', 'None'],
    ['monthly, annual', '2', 'Concurrent'],
    ['monthly', 'None', 'None'],
  ]);
});

test('no cell of the workbook shows an error', async () => {
  for (const name of await workbook.sheetNames()) {
    const shown = (await workbook.read(name))
      .flat()
      .filter((value) => typeof value === 'string' && /^#[A-Z/0!?]+[!?A]$/.test(value));
    expect({ name, shown }).toEqual({ name, shown: [] });
  }
});

test('every line of the reconciliation file has a verdict beside it, and the planted price is found', async () => {
  const { check } = headless.samplePlaces(sample);
  expect(check.a1).toBe(`AC1:AI${sample.reconciliation.rows.length}`);
  const rows = await workbook.read('Reconciliation', 0, 28, sample.reconciliation.rows.length, 7);
  expect(rows[0]).toEqual(['Expected', 'Difference', 'Verdict', 'Reason', 'Profile', 'Days', 'Rule']);
  expect(rows.slice(1).every(([, , verdict]) => typeof verdict === 'string')).toBe(true);
  expect(rows.find(([, , , reason]) => reason === 'PRICE')?.slice(0, 3)).toEqual([117.6, 8.4, 'differs']);
});

test('ids keep all their digits, dates are days and amounts are figures', async () => {
  const [header = [], first = []] = await workbook.read('Reconciliation', 0, 0, 2, 27);
  const cell = (name: string) => first[header.indexOf(name)];
  expect(cell('OrderId')).toBe('430458485389877572');
  expect(cell('ChargeStartDate')).toBe(43770);
  expect(cell('Amount')).toBe(167.5);
});
