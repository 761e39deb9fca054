/**
 * A check in the built add-in, in a real Chromium beside the small Excel of the adapter's tests: the worker and its parts
 * are those of the build, the sheets and charts are asked of Excel as in Excel.
 */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openExcelPage, pageHost } from '../support/excel-page.ts';
import type { FakeExcel } from '../support/fake-excel.ts';

declare const fakeExcel: FakeExcel;

const example = 'test/fixtures/recon-2020-02/example-2020-02-15';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

test('a file is checked by a worker that finds its parts, reported with charts, and the run is taken away', async () => {
  const { page, complaints, outside } = await openExcelPage(browser, { workbook: true });
  const sheets = () => page.evaluate(() => [...fakeExcel.sheets.values()].map(({ name }) => name));
  const charts = () =>
    page.evaluate(() => [...fakeExcel.sheets.values()].reduce((sum, sheet) => sum + sheet.charts.length, 0));
  const asked: string[] = [];
  page.on('worker', (worker) => asked.push(worker.url()));
  await page.getByRole('tab', { name: 'Check my file', exact: true }).click({ timeout: 15_000 });
  await page.locator('input[type=file]').setInputFiles([`${example}.csv`, `${example}-prices.csv`]);
  await page.getByText('example-2020-02-15.csv: 36 lines checked').waitFor({ timeout: 20_000 });
  expect(asked).toEqual([expect.stringMatching(new RegExp(`^${pageHost}/chunks/intake\\.`))]);
  await page.getByRole('button', { name: 'Write the report into this workbook' }).click();
  await page.getByText(/^Written: .*Summary.*Exceptions/).waitFor({ timeout: 20_000 });
  expect(await sheets()).toEqual(expect.arrayContaining(['Sheet1', 'example-2020-02-15', 'Summary', 'Trace']));
  expect(await charts()).toBe(4);
  await page.getByRole('button', { name: 'Remove this run' }).click();
  await page.getByText('Drop CSV or Excel files here').waitFor();
  expect(await sheets()).toEqual(['Sheet1']);
  expect(await charts()).toBe(0);
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
  await page.close();
});
