/** Formulas that Excel lost are entered again, and counted by what they show. */
import { repair } from '../../../src/pane/freeze/repairing.ts';
import { fakeWorkbook } from '../../support/fake-workbook.ts';

test('names that Excel keeps without the add-in, and #NAME?, are entered again; n of n are told', async () => {
  let isHere = false;
  const workbook = fakeWorkbook({ Lost: [], Other: [['#NAME?', 'raw']] }, (formula) =>
    isHere && !formula.startsWith('=_xldudf_') && !formula.includes('GONE') ? [[1]] : [['#NAME?']],
  );
  const formulas = [
    ['=_xldudf_CSP_ANNUALPRICE(A9)&"_xldudf_CSP_"'],
    ['=CSP.ANNUALPRICE(A9)'],
    ['=CSP.GONE(A9)'],
    ['=MYOWN(A9)'],
  ];
  await workbook.write('Lost', 0, 0, formulas, { formulas: true });
  isHere = true;
  expect(await repair(workbook)).toEqual({ lost: 3, repaired: 2 });
  expect((await workbook.formulas('Lost', () => true)).map(({ formula }) => formula)).toEqual([
    '=CSP.ANNUALPRICE(A9)&"_xldudf_CSP_"',
    '=CSP.ANNUALPRICE(A9)',
    '=CSP.GONE(A9)',
    '=MYOWN(A9)',
  ]);
  expect(await workbook.read('Lost')).toEqual([[1], [1], ['#NAME?'], ['#NAME?']]);
  expect(await workbook.read('Other')).toEqual([['#NAME?', 'raw']]);
  expect(await repair(workbook)).toEqual({ lost: 1, repaired: 0 });
});
