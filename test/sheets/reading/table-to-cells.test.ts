/** A read table laid out as cells of a spreadsheet. */
import { cellsOfTable, licenceColumns, tableFromCells } from '../../../src/sheets/index.ts';
import { dateOf } from '../../../src/values/index.ts';
import { table } from '../tables.ts';

const serialOf = (date: number): number => date + 25_569;

const headers = [
  'SyndicationPartnerSubscriptionNumber',
  'OrderId',
  'ChargeStartDate',
  'ChargeEndDate',
  'UnitPrice',
  'Quantity',
  'Remark',
];

test('dates become serials, amounts and counts figures, ids and unknown columns text', () => {
  const read = table(headers, ['S-1', '605401238731873103', '1/27/2020 0:00', '2/26/2020 23:59', '3.40', '15', '0001']);
  const { rows, formats } = cellsOfTable(read, licenceColumns, serialOf);
  const [first, last] = [dateOf(2020, 1, 27), dateOf(2020, 2, 26)].map(serialOf);
  expect(rows).toEqual([headers, ['S-1', '605401238731873103', first, last, 3.4, 15, '0001']]);
  expect(formats).toEqual(['@', '@', 'yyyy-mm-dd', 'yyyy-mm-dd', '#,##0.00', '0', '@']);
});

test('what does not read as its column says stays as it was written, and nothing stays empty text', () => {
  const { rows } = cellsOfTable(
    table(headers, ['=1+1', '', 'soon', '13/13/2020', '3,40', 'many', ' ']),
    licenceColumns,
    serialOf,
  );
  expect(rows[1]).toEqual(['=1+1', null, 'soon', '13/13/2020', '3,40', 'many', null]);
});

test('read back from the spreadsheet the table says the same', () => {
  const { rows } = cellsOfTable(
    table(headers, ['S-1', '42', '1/27/2020 0:00', '2/26/2020 23:59', '-3.40', '15', '']),
    licenceColumns,
    serialOf,
  );
  const back = tableFromCells('sheet', rows, licenceColumns, (serial) => dateOf(1899, 12, 30 + serial));
  expect(back.problems).toEqual([]);
  expect(back.table.rows[0]?.cells).toEqual(['S-1', '42', '2020-01-27', '2020-02-26', '-3.4', '15', '']);
});

test('a row that could not be parted into cells leaves its row blank, so that the others keep their numbers', () => {
  const whole = table(['OrderId'], ['1'], ['2'], ['3']);
  const gap = { ...whole, rows: whole.rows.filter(({ row }) => row !== 2) };
  expect(cellsOfTable(gap, licenceColumns, serialOf).rows).toEqual([['OrderId'], ['1'], [null], ['3']]);
});
