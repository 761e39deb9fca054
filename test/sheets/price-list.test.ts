/** Price lists: which price holds on a day, and when none does. */
import { readPriceList } from '../../src/sheets/index.ts';
import { parseDate, printDecimal } from '../../src/values/index.ts';
import { exampleTable } from '../tasks/reconcile/example.ts';
import { table } from './tables.ts';

const E3 = 'fdcdd4fd-4344-5936-97f6-541ebf999e2a';
const headers = ['OfferId', 'ValidFrom', 'ValidTo', 'MonthlyPrice', 'Currency'];

function priceOf(list: ReturnType<typeof readPriceList>, on: string, offerId = E3, currency: string | null = null) {
  const listed = list.priceOn({ offerId, on: parseDate(on)!, currency });
  return listed === null ? null : printDecimal(listed.monthlyPrice, 2);
}

test('the newest price not later than the day holds', () => {
  const list = readPriceList(exampleTable('-prices'));
  expect(list.problems).toEqual([]);
  expect(list.prices).toHaveLength(15);
  expect(priceOf(list, '2019-11-30')).toBe('16.00');
  expect(priceOf(list, '2019-12-01')).toBe('16.80');
  expect(priceOf(list, '2014-12-31')).toBeNull();
  expect(priceOf(list, '2019-12-01', E3.toUpperCase())).toBe('16.80');
  expect(priceOf(list, '2019-12-01', 'nobody')).toBeNull();
});

test('a price that has ended holds no longer', () => {
  const list = readPriceList(table(headers, [E3, '1/1/2019', '11/30/2019', '16.00', '']));
  expect([priceOf(list, '2019-11-30'), priceOf(list, '2019-12-01')]).toEqual(['16.00', null]);
});

test('two prices from one day on are a problem and neither is used', () => {
  const list = readPriceList(table(headers, [E3, '1/1/2019', '', '16.00', ''], [E3, '2019-01-01', '', '17.00', '']));
  expect(priceOf(list, '2019-06-01')).toBeNull();
  expect(list.problems).toMatchObject([
    { code: 'price-ambiguous', at: { row: 2 }, with: { found: ['16.00', '17.00'], expected: 'one-price' } },
  ]);
});

test('a list in two currencies answers in the currency asked', () => {
  const list = readPriceList(
    table(headers, [E3, '1/1/2019', '', '16.00', 'EUR'], [E3, '1/1/2019', '', '17.00', 'usd']),
  );
  expect(list.problems).toEqual([]);
  expect([priceOf(list, '2019-06-01', E3, 'EUR'), priceOf(list, '2019-06-01', E3, 'USD')]).toEqual(['16.00', '17.00']);
  expect(priceOf(list, '2019-06-01')).toBeNull();
});

test('wrong cells are told and the other prices read', () => {
  const list = readPriceList(table(headers, [E3, 'soon', '', 'dear', ''], ['x', '1/1/2019', '', '1.00', '']));
  expect(list.problems.map(({ code }) => code)).toEqual(['cell-not-a-date', 'cell-not-an-amount']);
  expect(list.prices).toHaveLength(1);
});

test('a table without prices says what it lacks', () => {
  expect(readPriceList(table(['OfferId'])).problems).toMatchObject([
    { code: 'sheet-not-recognised', with: { expected: ['ValidFrom', 'MonthlyPrice'] } },
  ]);
});
