/** The memory keeps the contract it stands in for. */
import { fakeWorkbook } from './fake-workbook.ts';
import { workbookContract } from './workbook-contract.ts';

workbookContract('the memory', () => {
  const workbook = fakeWorkbook();
  return { workbook, type: workbook.type, select: workbook.select };
});

test('sheets given at the start are there', async () => {
  const workbook = fakeWorkbook({
    Prices: [
      ['OfferId', 'Price'],
      ['a', 8.5],
    ],
  });
  expect(await workbook.read('Prices')).toEqual([
    ['OfferId', 'Price'],
    ['a', 8.5],
  ]);
});
