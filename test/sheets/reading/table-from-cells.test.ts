/** From a file into a sheet and back: serials, doubles and ids. */
import { readCsv } from '../../../src/hosts/files/index.ts';
import { cellsOfTable, licenceColumns, readLicenceFile, tableFromCells } from '../../../src/sheets/index.ts';
import { addDays, daysBetween, dateOf } from '../../../src/values/index.ts';
import { exampleTable } from '../../tasks/reconcile/example.ts';

const dayZero = dateOf(1899, 12, 30);

test('a file written into a sheet and read back gives the same lines', () => {
  const file = exampleTable('');
  const { rows } = cellsOfTable(file, licenceColumns, (date) => daysBetween(dayZero, date));
  const back = tableFromCells('Sheet1', rows, licenceColumns, (serial) => addDays(dayZero, Math.floor(serial)));
  expect(back.problems).toEqual([]);
  const inFile = readLicenceFile(file).lines.map((line) => ({ ...line, line: null }));
  expect(readLicenceFile(back.table).lines).toEqual(inFile);
});

test('a serial with a time of day stays on its day', () => {
  const cells = [['ChargeEndDate'], [43876.99930555556]];
  const { table } = tableFromCells('S', cells, licenceColumns, (serial) => addDays(dayZero, Math.floor(serial)));
  expect(table.rows[0]!.cells).toEqual(['2020-02-15']);
});

test('numbers become exact decimals, never an exponent', () => {
  const cells = [
    ['Amount', 'Quantity', 'Note', 'Tax'],
    [0.1 + 0.2, 1e7, true, null],
  ];
  expect(tableFromCells('S', cells, licenceColumns, () => null).table.rows[0]!.cells).toEqual([
    '0.3',
    '10000000',
    'TRUE',
    '',
  ]);
});

test('an order id that a sheet holds as a number has lost digits, and that is told', () => {
  const { problems } = tableFromCells('S', [['OrderId'], [468671371017397_888]], licenceColumns, () => null);
  expect(problems).toMatchObject([
    { code: 'id-digits-lost', at: { file: 'S', row: 1, line: null, column: 'OrderId (A)' } },
  ]);
});

test('a row that could not be read leaves its place blank, so that row numbers stay those of the file', () => {
  const { table: read } = readCsv('Amount,Tax\n1.00,0.21\n2.00\n3.00,0.63\n', 'a.csv');
  const { rows, formats } = cellsOfTable(read!, licenceColumns, () => null);
  expect(rows).toEqual([
    ['Amount', 'Tax'],
    [1, 0.21],
    [null, null],
    [3, 0.63],
  ]);
  expect(formats).toEqual(['#,##0.00', '#,##0.00']);
});

test('a short row is filled up to the header', () => {
  const { table } = tableFromCells('S', [['Amount', 'Tax'], ['1.00']], licenceColumns, () => null);
  expect(table.rows[0]!.cells).toEqual(['1.00', '']);
});
