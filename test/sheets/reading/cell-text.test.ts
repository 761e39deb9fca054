/** Dates, amounts and counts as the files write them. */
import fc from 'fast-check';
import { readAmount, readCount, readDate } from '../../../src/sheets/reading/cell-text.ts';
import { firstDate, lastDate, partsOf, printDate, printDecimal, type CalendarDate } from '../../../src/values/index.ts';

test.each([
  ['2/1/2019', '2019-02-01'],
  ['2/1/2019 0:00', '2019-02-01'],
  ['02/01/2019 00:00:00', '2019-02-01'],
  ['2/1/2019 12:00:00 AM', '2019-02-01'],
  ['10/27/2020 23:59', '2020-10-27'],
  ['2020-02-29', '2020-02-29'],
  ['2020-02-29T00:00:00', '2020-02-29'],
  ['2020-02-29T00:00:00.000Z', '2020-02-29'],
  ['12/30/9999', '9999-12-30'],
])('%s is the day %s, whatever the locale of the machine', (text, day) => {
  expect(printDate(readDate(text)!)).toBe(day);
});

test.each([
  '29/10/2019',
  '2/30/2020',
  '2/29/2019',
  '2019-2-1',
  '1.2/2019',
  '2/1/19',
  '43831',
  '',
  '13/1/2019',
  '0/1/2019',
])('%j is no date of these files', (text) => {
  expect(readDate(text)).toBeNull();
});

test('every day reads back from both of its spellings', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstDate, max: lastDate }), (number) => {
      const date = number as CalendarDate;
      const { year, month, day } = partsOf(date);
      expect(readDate(`${month}/${day}/${year} 23:59`)).toBe(date);
      expect(readDate(printDate(date))).toBe(date);
    }),
  );
});

test('an amount is exact, a comma is not a decimal mark', () => {
  expect(printDecimal(readAmount('-194.70')!, 2)).toBe('-194.70');
  expect(printDecimal(readAmount('0.1')!, 0, 20)).toBe('0.1');
  expect([readAmount('8,50'), readAmount('1,23.50'), readAmount('1e3'), readAmount('8.50 EUR')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a count is a whole number from 0', () => {
  expect(readCount('25')).toEqual({ n: 25n, d: 1n });
  expect(readCount('25.0')).toEqual({ n: 25n, d: 1n });
  expect([readCount('-1'), readCount('2.5'), readCount('two')]).toEqual([null, null, null]);
});
