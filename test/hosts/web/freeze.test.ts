/** Freezing and thawing the sample on the browser workbook's own engine, which calculates. */
import { createRulebook } from '../../../src/billing/index.ts';
import { freeze, previewFreeze, thaw } from '../../../src/pane/freeze/freezing.ts';
import type { Scalar, Workbook } from '../../../src/sheets/index.ts';
import { loadHeadless } from '../../support/load-headless.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { shippedPacks } from '../../support/packs.ts';

const rulebook = createRulebook(shippedPacks());
const sheet = loadHeadless().openEmpty(rulebook);
const { workbook } = sheet;

async function everything(of: Workbook): Promise<unknown> {
  await of.settled();
  return { values: await of.read('Sheet'), formulas: await of.formulas('Sheet', () => true) };
}

test('U-34: spills, errors and calls inside of formulas freeze to what they show, and thaw to what they were', async () => {
  const cells: readonly (readonly Scalar[])[] = [
    [1, '=CSP.ANNUALPRICE(A1:A3)', '=ROUND(CSP.ANNUALPRICE(A1)/7,2)', '=SUM(B1:B2)', '=ISNA(C2)', '=ISERROR(B3)'],
    [2, null, '=CSP.CANCELLATIONCREDIT(4,1,DATE(2018,1,13),DATE(2018,1,12))', 'raw'],
    ['x', null, '=CSP.RENEWALDATE(DATE(2019,5,31))', '0042'],
    [null, null, '=CSP.EXPLAIN("AnnualPrice","MonthlyPrice",8.5)'],
  ];
  await workbook.write('Sheet', 0, 0, cells, { formulas: true });
  const before = await everything(workbook);
  const shown = await workbook.read('Sheet');
  const drafts = memoryDrafts();
  const { left } = await previewFreeze(workbook);
  expect(left).toEqual([]);

  expect((await freeze({ workbook, drafts })).formulas).toBe(5);
  await workbook.settled();
  expect(await workbook.read('Sheet')).toEqual(shown);
  expect((await workbook.formulas('Sheet', () => true)).map(({ formula }) => formula)).toEqual([
    '=SUM(B1:B2)',
    '=ISNA(C2)',
    '=ISERROR(B3)',
    '=NA()',
    '=#VALUE!',
  ]);

  expect(await thaw({ workbook, drafts })).toEqual({ restored: 5, kept: [] });
  expect(await everything(workbook)).toEqual(before);
});
