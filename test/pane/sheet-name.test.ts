/** Names for new sheets. */
import { freeSheetName } from '../../src/pane/reconciliation/sheet-name.ts';

test('a free name is taken as it is', () => {
  expect(freeSheetName('November', ['October'])).toBe('November');
});

test('a taken name is numbered, whatever its case', () => {
  expect(freeSheetName('Lines', ['LINES', 'lines (2)'])).toBe('Lines (3)');
});

test('what a spreadsheet refuses in a name is left out', () => {
  expect(freeSheetName("a/b:c*[d]?'e'\\f", [])).toBe('a b c d e f');
  expect(freeSheetName('::', [])).toBe('Sheet');
});

test('a name is at most 31 characters long, its number included', () => {
  const long = 'x'.repeat(40);
  expect(freeSheetName(long, [])).toHaveLength(31);
  expect(freeSheetName(long, ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
});
