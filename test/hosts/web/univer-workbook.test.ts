/** The browser workbook's port on the running engine. */
import { createRulebook } from '../../../src/billing/index.ts';
import { loadHeadless } from '../../support/load-headless.ts';
import { shippedPacks } from '../../support/packs.ts';
import { workbookContract } from '../../support/workbook-contract.ts';

const headless = loadHeadless();
const rulebook = createRulebook(shippedPacks());

workbookContract('the browser', () => headless.openEmpty(rulebook));

describe('beside what every workbook does', () => {
  const long = Array.from({ length: 450 }, (_, row) => [`id-${row}`, row]);
  const total = (449 * 450) / 2;
  const watched = { onRows: () => undefined };

  test('a new sheet comes behind the one a person looks at, whose selection stays', async () => {
    const sheet = headless.openEmpty(rulebook);
    await sheet.select('Sheet', 'C3');
    await sheet.workbook.addTable('Behind', long, watched);
    expect(await sheet.workbook.selection()).toEqual({ sheet: 'Sheet', a1: 'C3' });
  });

  test('what a person takes back is what that person did, and never half of a new sheet', async () => {
    const sheet = headless.openEmpty(rulebook);
    await sheet.type('Sheet', 0, 0, 'typed');
    await sheet.workbook.addTable('Lines', long, watched);
    await sheet.undo();
    expect(await sheet.workbook.read('Sheet')).toEqual([]);
    expect(await sheet.workbook.read('Lines')).toEqual(long);
  });

  test('a formula typed into a sheet that had none is computed, and follows its cells', async () => {
    const sheet = headless.openEmpty(rulebook);
    await sheet.workbook.addTable('Lines', long, watched);
    await sheet.type('Lines', 0, 2, '=SUM(B1:B450)');
    expect((await sheet.workbook.cell('Lines', 'C1')).value).toBe(total);
    await sheet.type('Lines', 449, 1, 450);
    expect((await sheet.workbook.cell('Lines', 'C1')).value).toBe(total + 1);
  });

  test('a formula brought into a sheet that had none follows its cells there', async () => {
    const sheet = headless.openEmpty(rulebook);
    await sheet.workbook.addTable('Lines', long, watched);
    await sheet.type('Sheet', 0, 0, '=SUM(Lines!B1:B450)');
    await sheet.move({ sheet: 'Sheet', a1: 'A1' }, { sheet: 'Lines', a1: 'D1' });
    await sheet.type('Lines', 449, 1, 450);
    expect((await sheet.workbook.cell('Lines', 'D1')).value).toBe(total + 1);
  });

  test('formulas laid over what they come to are shown at once, told as formulas, and follow their cells', async () => {
    const sheet = headless.openEmpty(rulebook);
    await sheet.workbook.addTable(
      'Sums',
      [
        ['Sum', 'Twice'],
        [total, 2 * total],
      ],
      watched,
    );
    await sheet.workbook.addTable('Lines', long, watched);
    const formulas = [['=SUMIFS(Lines!$B:$B,Lines!$A:$A,"id-*")', '=A2*2']];
    await sheet.workbook.write('Sums', 1, 0, formulas, { formulas: true, computed: true });
    expect(await sheet.workbook.cell('Sums', 'A2')).toEqual({ formula: formulas[0]![0], value: total });
    await sheet.type('Lines', 449, 1, 450);
    expect((await sheet.workbook.read('Sums', 1))[0]).toEqual([total + 1, 2 * total + 2]);
  });

  test('a formula says so when the sheet it points at is removed', async () => {
    const sheet = headless.openEmpty(rulebook);
    await sheet.workbook.addTable('Lines', long, watched);
    await sheet.type('Sheet', 0, 0, '=SUM(Lines!B1:B450)');
    await sheet.workbook.removeSheet('Lines');
    await sheet.workbook.settled();
    expect((await sheet.workbook.cell('Sheet', 'A1')).value).toBe('#REF!');
  });
});
