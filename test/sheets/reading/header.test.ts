/** How headers compare and columns get their letters. */
import fc from 'fast-check';
import { columnLetter, plainHeader } from '../../../src/sheets/reading/header.ts';

test.each([
  [0, 'A'],
  [9, 'J'],
  [15, 'P'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});

test('case, blanks, underscores and hyphens do not tell headers apart', () => {
  const spellings = ['Valid-From Date', 'valid_from_date', '\uFEFFVALIDFROM  DATE', 'Valid\u00A0From-Date'];
  expect(new Set(spellings.map(plainHeader))).toEqual(new Set(['validfromdate']));
});

test('every column has a letter of its own', () => {
  fc.assert(fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => (columnLetter(a) === columnLetter(b)) === (a === b)));
});
