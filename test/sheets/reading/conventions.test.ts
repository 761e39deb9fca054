/** How days and decimals are written: proved by the cells, known of Partner Center, or asked. */
import { readCsv } from '../../../src/hosts/files/index.ts';
import { columnsOfKind, readSubscriptionList, settleConventions } from '../../../src/sheets/index.ts';
import { readAmount, readDate } from '../../../src/sheets/reading/cell-text.ts';
import { printDate, printDecimal } from '../../../src/values/index.ts';

const list = (...starts: readonly string[]) =>
  readCsv(
    `SubscriptionId;Quantity;BillingFrequency;ServiceStart\n${starts.map((day, i) => `s${i};1;Monthly;${day}`).join('\n')}`,
    'a.csv',
  ).table!;
const price = (...prices: readonly string[]) =>
  readCsv(`Number;Date;Amount\n${prices.map((each, i) => `n${i};2019-01-01;${each}`).join('\n')}`, 'a.csv').table!;
const ofList = (...starts: readonly string[]) => settleConventions(list(...starts), columnsOfKind('subscription-list'));
const ofInvoices = (...prices: readonly string[]) =>
  settleConventions(price(...prices), columnsOfKind('open-invoices'));

test.each([
  [['03/04/2019', '13/04/2019'], 'day-first'],
  [['03/04/2019', '04/13/2019'], 'month-first'],
])('one day above twelve tells the order of all: %s', (days, order) => {
  const { table, problems } = ofList(...days);
  expect({ problems, order: table.conventions!.dateOrder }).toEqual({ problems: [], order });
});

test('days that may be either are asked, once, with the first of them', () => {
  expect(ofList('05/05/2019', '03/04/2019', '04/05/2019').problems).toMatchObject([
    { code: 'date-order-unknown', at: { row: 2, line: 3, column: 'ServiceStart (D)' }, with: { found: '03/04/2019' } },
  ]);
  expect(ofList('2019-04-03', '29.10.2019', '05/05/2019').problems).toEqual([]);
});

test('what a person says counts, and the list is read so', () => {
  const { table, problems } = settleConventions(list('03/04/2019'), columnsOfKind('subscription-list'), {
    dateOrder: 'day-first',
  });
  expect(problems).toEqual([]);
  expect(readSubscriptionList(table).subscriptions.map(({ serviceStart }) => printDate(serviceStart))).toEqual([
    '2019-04-03',
  ]);
});

test('a file of Partner Center is month first unless commas show that another program saved it', () => {
  const file = (amount: string, end = '2/3/2019') =>
    readCsv(`Offer ID;Valid From Date;Valid To Date;List Price\no;2/1/2019;${end};${amount}`, 'a.csv').table!;
  const settle = (amount: string, end?: string) => settleConventions(file(amount, end), columnsOfKind('price-list'));
  expect(settle('8.50')).toMatchObject({
    problems: [],
    table: { conventions: { dateOrder: 'month-first', decimalMark: 'dot' } },
  });
  expect(settle('8,50').problems).toMatchObject([{ code: 'date-order-unknown' }]);
  expect(settle('8,50', '31/3/2019')).toMatchObject({
    problems: [],
    table: { conventions: { dateOrder: 'day-first', decimalMark: 'comma' } },
  });
});

test.each([
  [['1.234', '8,50'], 'comma'],
  [['1.234,50'], 'comma'],
  [['1,234.50', '1,234'], 'dot'],
  [['1.234.567'], 'comma'],
  [['0.085'], 'dot'],
])('amounts tell their decimal mark: %s', (amounts, mark) => {
  const { table, problems } = ofInvoices(...amounts);
  expect({ problems, mark: table.conventions!.decimalMark }).toEqual({ problems: [], mark });
});

test.each(['1.234', '1,234'])('%s alone is asked', (amount) => {
  expect(ofInvoices('12', amount).problems).toMatchObject([{ code: 'decimal-mark-unknown', with: { found: amount } }]);
});

test.each([
  ['1.234,50', 'comma', '1234.50'],
  ['\u22121\u202f234,50', 'comma', '-1234.50'],
  ["1'234.50-", 'dot', '-1234.50'],
  ['(1,234.50)', 'dot', '-1234.50'],
  ['8.50 CR', 'dot', '-8.50'],
  ['8.50DR', 'dot', '8.50'],
  ['1,23.50', 'dot', null],
  ['8.50', 'comma', null],
  ['--8', 'dot', null],
] as const)('%s with a %s is %s', (text, mark, expected) => {
  const value = readAmount(text, mark);
  expect(value === null ? null : printDecimal(value, 2)).toBe(expected);
});

test('points stand behind a day, whatever the order', () => {
  expect(
    [readDate('29.10.2019', 'month-first'), readDate('29-10-2019', 'day-first')].map((day) => printDate(day!)),
  ).toEqual(['2019-10-29', '2019-10-29']);
  expect(readDate('29/10/2019', 'month-first')).toBeNull();
});
