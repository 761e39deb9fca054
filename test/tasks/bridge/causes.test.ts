/** Each cause by which a bill changes from one month to the next, by what the lines of the two months say. */
import { chargeType, readSubscriptionList, type LicenceLine, type NewCommerceLine } from '../../../src/sheets/index.ts';
import { bridgeMonths } from '../../../src/tasks/bridge/bridge-months.ts';
import { printDecimal } from '../../../src/values/index.ts';
import { line, money, november, told, type Said } from './bridge-lines.ts';

const next = (said: Said = {}): LicenceLine => line({ days: november, ...said });

test('a month that repeats the one before has nothing to tell, though its days are others', () => {
  expect(told([line()], [next()])).toEqual({});
});

test('licences count at last month’s price and the price at this month’s licences', () => {
  const now = next({ quantity: '12', price: '5.00', amount: '60.00' });
  expect(told([line()], [now])).toEqual({ 'licences-up': '8.00', price: '12.00' });
  expect(told([now], [line()])).toEqual({ 'licences-down': '-10.00', price: '-10.00' });
});

test('where the price shown does not make the amount, the price is the amount by licence', () => {
  const shown = { price: '1.00', quantity: '3', amount: '10.00' };
  expect(told([line(shown)], [next({ ...shown, quantity: '6', amount: '20.00' })])).toEqual({ 'licences-up': '10.00' });
});

test('a cent by which the same licences at the same price differ is rounding', () => {
  expect(told([line()], [next({ amount: '40.01' })])).toEqual({ rounding: '0.01' });
});

test('a discount stands apart from the price, and tax from both', () => {
  const now = next({ discount: '4.00', tax: '7.92' });
  expect(told([line({ tax: '8.80' })], [now])).toEqual({ discount: '-4.00', tax: '-0.88' });
});

test('an annual charge of last month is not due again, and is no cancellation', () => {
  const annual = line({ frequency: 'annual', days: ['2019-10-05', '2020-10-04'], amount: '480.00', type: 'Renew fee' });
  expect(told([annual], [])).toEqual({ 'annual-past': '-480.00' });
  expect(told([], [annual])).toEqual({ renewal: '480.00' });
});

test('a year without a frequency is known by its days', () => {
  const year = { ...line({ days: ['2019-10-05', '2020-10-04'], amount: '480.00' }), frequency: null };
  expect(told([year], [])).toEqual({ 'annual-past': '-480.00' });
});

test('an add-on bought for the rest of a year is not due again either', () => {
  const rest = { frequency: 'annual', days: ['2019-10-20', '2020-02-28'], type: 'Prorate fees when purchase' } as const;
  expect(told([line(rest)], [])).toEqual({ 'annual-past': '-40.00' });
});

test('what is bought is new, in full or in part', () => {
  expect(told([], [next({ type: 'Purchase fee' })])).toEqual({ new: '40.00' });
  const part = next({ type: 'Prorate fees when purchase', days: ['2019-11-20', '2019-11-30'], amount: '14.67' });
  expect(told([], [part])).toEqual({ new: '14.67' });
});

test('the first whole month after a part of one is told as that', () => {
  const part = line({ type: 'Prorate fees when purchase', days: ['2019-10-20', '2019-10-31'], amount: '15.48' });
  expect(told([part], [next()])).toEqual({ 'part-month': '24.52' });
});

test('the days of a licence change fall away when its later full month comes', () => {
  const credit = line({ type: 'Cancel instance prorate', days: ['2019-10-16', '2019-10-31'], amount: '-20.65' });
  const charge = line({ type: 'Cycle instance prorate', days: ['2019-10-16', '2019-10-31'], amount: '24.77' });
  const full = next({ quantity: '12', amount: '48.00' });
  expect(told([line()], [next(), credit, charge])).toEqual({ 'licences-up': '4.12' });
  expect(told([line(), credit, charge], [full])).toEqual({ 'licences-up': '8.00', past: '-4.12' });
});

test('the period after a licence change may be billed under its name, and is the period all the same', () => {
  const ofChange = { type: 'Cycle instance prorate', quantity: '12', amount: '48.00' } as const;
  expect(told([line()], [next(ofChange)])).toEqual({ 'licences-up': '8.00' });
  expect(told([line(ofChange)], [next({ quantity: '12', amount: '48.00' })])).toEqual({});
  // Beside a charge for the licences that were there it is the licences that came.
  expect(told([line()], [next(), next({ ...ofChange, quantity: '2', amount: '8.00' })])).toEqual({
    'licences-up': '8.00',
  });
});

test('fewer licences are told by what the lines of the change come to together', () => {
  const credit = next({ type: 'Cancel instance prorate', days: ['2019-11-16', '2019-11-30'], amount: '-20.00' });
  const charge = next({ type: 'Cycle instance prorate', days: ['2019-11-16', '2019-11-30'], amount: '16.00' });
  expect(told([line()], [next(), charge, credit])).toEqual({ 'licences-down': '-4.00' });
});

test('a cancellation is its credit and the charge that does not come any more; next month the credit is past', () => {
  const credit = next({ type: 'Cancel fee', days: ['2019-10-20', '2019-10-31'], amount: '-15.00' });
  expect(told([line()], [credit])).toEqual({ cancellation: '-55.00' });
  expect(told([line(), credit], [])).toEqual({ cancellation: '-40.00', past: '15.00' });
});

test('a charge that ends with its term has ended; one that ends in the middle has no cause in the lines', () => {
  expect(told([line({ ends: '2019-11-01' })], [])).toEqual({ cancellation: '-40.00' });
  expect(told([line()], [])).toEqual({ other: '-40.00' });
});

test('our own list says that a subscription is suspended, or when its service began', () => {
  const list = readSubscriptionList({
    source: 'list.csv',
    headerLine: 1,
    headers: ['SubscriptionId', 'Quantity', 'BillingFrequency', 'ServiceStart', 'Status'],
    rows: [
      { row: 1, line: 2, cells: ['a', '10', 'Monthly', '2019-03-01', 'Suspended'] },
      { row: 2, line: 3, cells: ['b', '10', 'Monthly', '2019-11-01', 'Active'] },
    ],
    conventions: { dateOrder: 'month-first', decimalMark: 'dot' },
  });
  const [bridge] = bridgeMonths({ last: [line()], now: [next({ subscription: 'b' })], list });
  expect(bridge!.drivers.map(({ driver, amount }) => [driver, printDecimal(amount, 2)])).toEqual([
    ['new', '40.00'],
    ['cancellation', '-40.00'],
  ]);
});

test('a subscription that is back without a line that says why is unexplained; after a credit it is a reactivation', () => {
  expect(told([], [next()])).toEqual({ other: '40.00' });
  expect(told([], [next({ type: 'Activation fee' })])).toEqual({ reactivation: '40.00' });
  const credit = line({ type: 'Cancel fee', amount: '-15.00' });
  expect(told([credit], [next()])).toEqual({ reactivation: '40.00', past: '15.00' });
});

test('a move from monthly to annual is one cause with its credit, and the year after it is not due again', () => {
  const credit = next({ type: 'Prorate fees when convert to a new offering', amount: '-12.00' });
  const year = next({
    ...{ type: 'Prorate fees when convert away from current offering', frequency: 'annual' },
    ...{ days: ['2019-11-05', '2020-11-04'], amount: '450.00' },
  });
  expect(told([line()], [credit, year])).toEqual({ frequency: '398.00' });
  expect(told([credit, year], [])).toEqual({ 'annual-past': '-450.00', past: '12.00' });
  const charged = next({ frequency: 'annual', days: ['2019-11-01', '2020-10-31'], amount: '450.00' });
  expect(told([line()], [charged])).toEqual({ frequency: '410.00' });
});

test('two months billed at once are another number of periods', () => {
  const before = line({ days: ['2019-09-01', '2019-09-30'] });
  expect(told([before, line()], [next()])).toEqual({ periods: '-40.00' });
  expect(told([before], [line(), next()])).toEqual({ periods: '40.00' });
});

test('a refund is a credit of its month and past in the next', () => {
  const refund = next({ type: 'Offset a line item', amount: '-34.00' });
  expect(told([line()], [next(), refund])).toEqual({ credits: '-34.00' });
  expect(told([line(), refund], [next()])).toEqual({ past: '34.00' });
});

test('a type that nobody knows and a total that its parts do not make are unexplained, never merged', () => {
  expect(told([], [next({ type: 'Something new', amount: '7.00' })])).toEqual({ other: '7.00' });
  expect(told([line()], [next({ total: '42.00' })])).toEqual({ other: '2.00' });
});

test('licences of nothing are a change of licences, an amount without licences is unexplained', () => {
  const none = line({ quantity: '0', amount: '0.00' });
  expect(told([none], [next()])).toEqual({ 'licences-up': '40.00' });
  expect(told([line({ quantity: '0' })], [next({ amount: '44.00' })])).toEqual({ other: '4.00' });
});

const newCommerce = (days: Said, rate: string, price: string, amount: string): NewCommerceLine => ({
  ...line({ ...days, price, amount }),
  chargeType: { ...chargeType('Cycle fee'), name: 'cycleCharge' },
  effectiveUnitPrice: null,
  exchangeRate: money(rate),
  pricingCurrency: 'USD',
});

test('in new commerce the exchange stands apart from the price, at this month’s licences and price', () => {
  const last = newCommerce({}, '0.90', '10.00', '90.00');
  expect(told([last], [newCommerce({ days: november }, '0.95', '10.00', '95.00')])).toEqual({ fx: '5.00' });
  expect(told([last], [newCommerce({ days: november }, '0.95', '12.00', '114.00')])).toEqual({
    price: '18.00',
    fx: '6.00',
  });
});

test('where the currency of the price list changes, nothing is called an exchange', () => {
  const other = { ...newCommerce({ days: november }, '1', '9.50', '95.00'), pricingCurrency: 'EUR' };
  expect(told([newCommerce({}, '0.90', '10.00', '90.00')], [other])).toEqual({ price: '5.00' });
});

test('two currencies have bridges of their own, also where one month has only one of them', () => {
  const dollar = { currency: 'usd', subscription: 'b' };
  const bridges = bridgeMonths({ last: [line(), line(dollar)], now: [next({ amount: '44.00' })], list: null });
  expect(
    bridges.map(({ currency, start, end }) => [currency, ...[start, end].map((of) => printDecimal(of, 2))]),
  ).toEqual([
    ['EUR', '40.00', '44.00'],
    ['USD', '40.00', '0.00'],
  ]);
});

test('each cause names the lines of both months behind it, the largest subscription first', () => {
  const last = [line({ row: 3 }), line({ row: 4, subscription: 'b' })];
  const now = [
    next({ row: 7, quantity: '11', amount: '44.00' }),
    next({ row: 8, subscription: 'b', quantity: '20', amount: '80.00' }),
  ];
  const [{ drivers }] = bridgeMonths({ last, now, list: null }) as [ReturnType<typeof bridgeMonths>[number]];
  expect(drivers.map(({ driver }) => driver)).toEqual(['licences-up']);
  const rows = (lines: readonly LicenceLine[]): number[] => lines.map(({ row }) => row);
  expect(drivers[0]!.changes.map((each) => [each.subscription, rows(each.last), rows(each.now)])).toEqual([
    ['b', [4], [8]],
    ['a', [3], [7]],
  ]);
});
