/** Addresses of cells. */
import { parseA1, printA1 } from '../../../src/sheets/formula/a1.ts';
import { columnLetter } from '../../../src/sheets/reading/header.ts';

test.each([
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['$AA$10', { row: 9, column: 26, rows: 1, columns: 1 }],
  ['B2:D9', { row: 1, column: 1, rows: 8, columns: 3 }],
  ['D9:B2', { row: 1, column: 1, rows: 8, columns: 3 }],
])('%s is a block of cells', (a1, block) => {
  expect(parseA1(a1)).toEqual(block);
});

test.each(['', 'A0', '7', 'AAAA1', 'A1:', 'A1:B2:C3', 'Sheet!A1'])('%p is no address', (text) => {
  expect(parseA1(text)).toBeNull();
});

test('a block prints as its address', () => {
  expect(
    ['C4', 'AA10:AC12', 'XFD1048576'].map((a1) => printA1(parseA1(a1) ?? { row: -1, column: 0, rows: 1, columns: 1 })),
  ).toEqual(['C4', 'AA10:AC12', 'XFD1048576']);
});

test('columns count on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
