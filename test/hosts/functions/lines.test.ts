/** LINES: rows of events, and lives of subscriptions, as they spill into cells. */
import { toSerial, type Argument, type Cell } from '../../../src/hosts/functions/index.ts';
import { parseDate } from '../../../src/values/index.ts';
import { errorOf, functionOf, missingElsewhere } from './support.ts';

const lines = (...args: readonly Argument[]): Cell[][] => functionOf('LINES').run(args);

/** The serial of an ISO day. */
function serial(iso: string): number {
  const date = parseDate(iso);
  const found = date === null ? null : toSerial(date, 1900);
  if (found === null) throw new Error(`${iso} is no day of a sheet`);
  return found;
}

const header = ['monthly price', 'LICENCES', 'service_start', 'Cancel Date', 'Billing-Day', 'Frequency', 'Customer'];
const good = [8.5, 10, '2019-01-10', '2019-02-08', 15, 'annual', 'Contoso'];

test('headers are matched whatever their case, blanks, underscores and hyphens; other columns are passed over', () => {
  const [names, row] = lines('cancellationlines', [header, good]);
  expect(names).toEqual([
    'Row',
    'ChargeType',
    'ChargeStart',
    'ChargeEnd',
    'UnitPrice',
    'Quantity',
    'Amount',
    'BilledOn',
    'Problem',
  ]);
  expect(row).toEqual([
    1,
    'Cancel fee',
    serial('2019-01-10'),
    serial('2020-01-09'),
    -102,
    10,
    -1020,
    serial('2019-02-15'),
    '',
  ]);
});

test('a bad row is one error among good ones, and blank rows are passed over', () => {
  const bad = [8.5, 0, '2019-01-10', '2019-02-08', 15, 'annual', 'Contoso'];
  const late = [8.5, 10, '2019-01-10', '2020-01-10', 15, 'annual', 'Contoso'];
  const broken = [missingElsewhere, 10, '2019-01-10', '2020-01-10', 15, 'annual', 'Contoso'];
  const blank = ['', null, '', '', '', '', ''];
  const [, ...rows] = lines('CancellationLines', [header, good, bad, blank, late, broken, good]);
  expect(rows.map(([row]) => row)).toEqual([1, 2, 4, 5, 6]);
  expect(errorOf(rows[1]?.[6])).toMatchObject({ code: '#VALUE!' });
  expect(rows[1]?.at(-1)).toContain('Licences');
  expect(errorOf(rows[2]?.[6])).toMatchObject({ code: '#N/A' });
  expect(rows[2]?.at(-1)).toContain('not inside the term');
  expect(errorOf(rows[3]?.[6])).toBe(missingElsewhere);
  expect(rows[4]?.[6]).toBe(-1020);
});

test('a profile goes for every row, and a block without one passes it over', () => {
  const inputs = [header, [4, 1, '2018-01-13', '2018-03-01', 15, 'annual', '']];
  expect(lines('CancellationLines', inputs)[1]?.[6]).toBe(-41.82);
  expect(lines('CancellationLines', inputs, 'daily_cents')[1]?.[6]).toBe(-41.34);
});

test('a block of another pack has no billing day', () => {
  const inputs = [
    ['UnitPrice', 'Seats', 'ChargeStart', 'ChargeTerm'],
    [10, 3, '2022-03-01', 'P1M'],
  ];
  const [, row] = lines('new-commerce/NewLines', inputs);
  expect(row?.[1]).toBe('new');
  expect(row?.[7]).toBe('');
});

test.each([
  ['a rule is no block', 'RenewalDate', '#N/A'],
  ['a name that is none', 'CancelationLines', '#N/A'],
  ['nothing named', '', '#VALUE!'],
])('%s', (_, block, code) => {
  expect(errorOf(lines(block, [header, good])[0]?.[0]).code).toBe(code);
});

const lifeHeader = ['Date', 'Event', 'Licences', 'Frequency', 'MonthlyPrice', 'BillingDay'];
const purchase = ['2019-01-10', 'purchase', 10, 'annual', 8.5, 15];
const grown = ['2019-04-15', 'licence change', 13, '', '', ''];
const until = ['2020-01-31', 'until', '', '', '', ''];

test('a whole life is told invoice by invoice, silent months included', () => {
  const [, ...rows] = lines('SubscriptionLines', [lifeHeader, purchase, grown, until]);
  expect(rows.map(([row, type, , , , , amount, billed]) => [row, type, amount, billed])).toEqual([
    [1, 'Prorate fees when purchase', 1020, serial('2019-01-15')],
    ...['02', '03', '04'].map((month) => ['', 'silent: paid', '', serial(`2019-${month}-15`)]),
    [2, 'Cycle instance prorate', -1020, serial('2019-05-15')],
    [2, 'Cycle instance prorate', 265.48, serial('2019-05-15')],
    [2, 'Cycle instance prorate', 980.88, serial('2019-05-15')],
    ...['06', '07', '08', '09', '10', '11', '12'].map((month) => ['', 'silent: paid', '', serial(`2019-${month}-15`)]),
    [1, 'Prorate fee when renew', 1326, serial('2020-01-15')],
  ]);
});

test('the order of the rows means nothing', () => {
  const told = lines('SubscriptionLines', [lifeHeader, purchase, grown, until]);
  const turned = lines('SubscriptionLines', [lifeHeader, until, grown, purchase]);
  expect(turned.map((row) => row.slice(1))).toEqual(told.map((row) => row.slice(1)));
  expect(turned[1]?.[0]).toBe(3);
});

test('an event that cannot happen is a row that says why', () => {
  const back = ['2019-04-16', 'reactivation', '', '', '', ''];
  const rows = lines('SubscriptionLines', [lifeHeader, purchase, back, until]);
  expect(rows.at(-1)).toEqual([
    2,
    'refused',
    '',
    '',
    '',
    '',
    '',
    '',
    'On 2019-04-16 the subscription is active: nothing is to be reactivated.',
  ]);
});

test('list prices hold from their day for the terms that begin later', () => {
  const price = ['2019-11-01', 'list_price', '', '', 9, ''];
  const rows = lines('SubscriptionLines', [lifeHeader, purchase, price, until]);
  expect(rows.filter(([row]) => typeof row === 'number').map((row) => row[6])).toEqual([1020, 1080]);
});

test('several subscriptions stand in one table', () => {
  const many = [
    ['Subscription', ...lifeHeader],
    ['A', ...purchase],
    ['B', '2019-02-01', 'purchase', 1, 'monthly', 4, 15],
    ['A', '2019-02-20', 'until', '', '', '', ''],
    ['B', '2019-03-20', 'until', '', '', '', ''],
  ];
  const [, ...rows] = lines('SubscriptionLines', many);
  expect(rows.map(([row, , , , , , amount]) => [row, amount])).toEqual([
    [1, 1020],
    ['', ''],
    [2, 4],
    [2, 4],
  ]);
});

test('a subscription with a wrong row shows that row and no invoice', () => {
  const wrong = ['2019-04-15', 'licence change', 'ten', '', '', ''];
  const [, ...rows] = lines('SubscriptionLines', [lifeHeader, purchase, wrong, until]);
  expect(rows.length).toBe(1);
  expect(rows[0]?.[0]).toBe(2);
  expect(errorOf(rows[0]?.[6]).code).toBe('#VALUE!');
  expect(rows[0]?.at(-1)).toBe('Licences (row 2) is "ten"; write a number such as 12.');
});

test.each([
  ['the last day', [lifeHeader, purchase], 'until is empty.'],
  ['the purchase', [lifeHeader, grown, until], 'purchase is empty.'],
  ['a second purchase', [lifeHeader, purchase, purchase, until], 'purchase (row 2) is given twice.'],
  ['a price', [lifeHeader, ['2019-01-10', 'purchase', 10, 'annual', '', 15], until], 'MonthlyPrice (row 1) is empty.'],
  ['a wrong price', [lifeHeader, ['2019-01-10', 'purchase', 10, 'annual', -1, 15], until], 'MonthlyPrice is -1'],
])('%s is asked for or refused', (_, table, sentence) => {
  const rows = lines('SubscriptionLines', table);
  expect(rows.length).toBe(2);
  expect(rows[1]?.at(-1)).toContain(sentence);
});
