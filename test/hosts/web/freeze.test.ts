/** Freezing and thawing the sample on the browser workbook's own engine, which calculates. */
import { createRulebook } from '../../../src/billing/index.ts';
import { nativeFormulas } from '../../../src/hosts/functions/index.ts';
import { freeze, previewFreeze, thaw } from '../../../src/pane/freeze/freezing.ts';
import type { Scalar, Workbook } from '../../../src/sheets/index.ts';
import { planPack } from '../../../src/targets/index.ts';
import { drawnCalls } from '../../support/drawn-calls.ts';
import { loadHeadless } from '../../support/load-headless.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { shippedPacks } from '../../support/packs.ts';

const packs = shippedPacks();
const rulebook = createRulebook(packs);
const plans = new Map(packs.map((pack) => [pack.name, planPack(pack)]));
const express = nativeFormulas({ rulebook, plans, surroundings: { dateSystem: 1900 } });
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

test('U-34, U-53: frozen to formulas, calls of every rule show what they showed, follow their cells, and thaw', async () => {
  const drawn = drawnCalls(rulebook, 12);
  for (const { rule, rows, formulaAt } of drawn) {
    await workbook.addTable(rule, rows);
    const width = Math.max(...rows.map((row) => row.length));
    await workbook.write(
      rule,
      0,
      width,
      rows.map((_, at) => [formulaAt(at + 1)]),
      { formulas: true },
    );
  }
  await workbook.settled();
  const before = await Promise.all(drawn.map(({ rule }) => workbook.read(rule)));
  const drafts = memoryDrafts();
  const { formulas, native, asValues } = await freeze({ workbook, drafts }, express);
  expect(formulas).toBeGreaterThanOrEqual(12 * drawn.length);
  expect(native).toBeGreaterThan(0.8 * formulas);
  // A number beyond what a spreadsheet calculates without doubt, and a rule longer than a cell.
  expect([...new Set(asValues.map(({ because }) => because))].sort()).toEqual(['differs', 'table', 'too-long']);
  expect(await Promise.all(drawn.map(({ rule }) => workbook.read(rule)))).toEqual(before);

  await workbook.write('AnnualPrice', 0, 0, [[8.5]]);
  await workbook.settled();
  expect(await workbook.read('AnnualPrice', 0, 1, 1, 1)).toEqual([[102]]);
  expect((await thaw({ workbook, drafts })).kept).toEqual([]);
  expect((await previewFreeze(workbook)).parts).toHaveLength(formulas);
});
