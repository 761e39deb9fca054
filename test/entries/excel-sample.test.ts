/** The sample beside a person's own sheets: written once with its dates as the workbook counts them, and taken away alone. */
import { readFileSync } from 'node:fs';
import { openExcelSample } from '../../src/entries/sample/excel-sample.ts';
import type { SampleFile } from '../../src/entries/sample/sample-cells.ts';
import { excelWorkbook } from '../../src/hosts/excel/workbook.ts';
import { installFakeExcel } from '../support/fake-excel.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`sample/${name}.csv`));

const bytes: Readonly<Record<SampleFile, Uint8Array>> = {
  reconciliation: bytesOf('reconciliation-eur'),
  offerMatrix: bytesOf('offer-matrix'),
  priceList: bytesOf('price-list-eur'),
  subscriptions: bytesOf('subscriptions'),
  invoices: bytesOf('invoices'),
  payments: bytesOf('payments'),
};

test('in Excel: the sheets, the formulas of the calculator, and the way back', async () => {
  installFakeExcel();
  const workbook = excelWorkbook();
  await workbook.addTable('Mine', [['kept']]);
  const before = await workbook.sheetNames();
  const sample = await openExcelSample(workbook, bytes, 1900);
  const { credit, check, besides } = sample.places;
  expect(await workbook.sheetNames()).toEqual(expect.arrayContaining(['Mine', credit.sheet, check.sheet, ...besides]));
  expect((await workbook.cell(credit.sheet, credit.a1)).formula).toBe('=CSP.CANCELLATIONCREDIT(B4,B5,B6,B7)');
  const [header = [], ...lines] = await workbook.read(check.sheet);
  expect(header).toContain('SyndicationPartnerSubscriptionNumber');
  expect(lines.length).toBe(readFileSync('sample/reconciliation-eur.csv', 'utf8').trim().split('\n').length - 1);
  await sample.remove();
  expect(await workbook.sheetNames()).toEqual(before);
});

test('opened again it leaves what stands as a person changed it, and writes what is missing', async () => {
  const workbook = fakeWorkbook({ Mine: [['kept']] });
  const { places } = await openExcelSample(workbook, bytes, 1900);
  await workbook.write(places.credit.sheet, 3, 1, [[5]]);
  await workbook.removeSheet(places.check.sheet);
  await openExcelSample(workbook, bytes, 1900);
  expect((await workbook.cell(places.credit.sheet, 'B4')).value).toBe(5);
  expect(await workbook.sheetNames()).toContain(places.check.sheet);
});

test('a workbook that counts from 1904 has the same days', async () => {
  const days = await Promise.all(
    ([1900, 1904] as const).map(async (system) => {
      const workbook = fakeWorkbook({ Mine: [] });
      const { places } = await openExcelSample(workbook, bytes, system);
      return (await workbook.cell(places.credit.sheet, 'B6')).value;
    }),
  );
  expect(days).toEqual([43113, 43113 - 1462]);
});
