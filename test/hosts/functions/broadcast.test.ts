/** Arguments lined up: one cell, a column, a row of cells. */
import { broadcast, MOST_ROWS, type Broadcast } from '../../../src/hosts/functions/broadcast.ts';
import type { Argument } from '../../../src/hosts/functions/custom-function.ts';
import { column } from './support.ts';

function lined(...args: readonly Argument[]): Broadcast {
  const result = broadcast(['A', 'B', 'C'].slice(0, args.length), args);
  if ('code' in result) throw new Error(result.code);
  return result;
}

function cellsOf({ columns, rows }: Broadcast): unknown[][] {
  return Array.from({ length: rows }, (_, row) => columns.map((each) => each.at(row)));
}

test('single cells make one row, whether bare or as a block of one', () => {
  expect(cellsOf(lined(1, [[2]], 'x'))).toEqual([[1, 2, 'x']]);
});

test('a single cell stands for every row of a column', () => {
  expect(cellsOf(lined(column(1, 2, 3), 'x'))).toEqual([
    [1, 'x'],
    [2, 'x'],
    [3, 'x'],
  ]);
});

test('a row of cells is a column lying down', () => {
  expect(cellsOf(lined([[1, 2, 3]], column('a', 'b', 'c')))).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ]);
});

test('an argument left out is one empty cell', () => {
  expect(cellsOf(lined(column(1, 2), undefined, null))).toEqual([
    [1, undefined, null],
    [2, undefined, null],
  ]);
});

test('a column of blanks has the length of its rows', () => {
  expect(lined(column(null, null, null)).rows).toBe(3);
});

test('columns of two lengths are refused with both lengths named', () => {
  expect(broadcast(['Price', 'Licences'], [column(1, 2, 3), column(1, 2)])).toMatchObject({
    code: 'arguments-lengths',
    at: { name: 'Licences' },
    with: { length: 2, other: 'Price', otherLength: 3 },
  });
});

test('a block of several rows and columns is refused', () => {
  expect(
    broadcast(
      ['Price'],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ),
  ).toMatchObject({ code: 'argument-block', with: { rows: 2, columns: 2 } });
});

test('20,000 rows are taken, one more is refused', () => {
  const rows = (count: number): Argument => Array.from({ length: count }, () => [1]);
  expect(lined(rows(MOST_ROWS)).rows).toBe(20_000);
  expect(broadcast(['Price'], [rows(MOST_ROWS + 1)])).toMatchObject({
    code: 'arguments-rows',
    at: { name: 'Price' },
    with: { rows: 20_001, most: 20_000 },
  });
});
